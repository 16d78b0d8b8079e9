//! The shell: a window, its menu and file choosers, the keychain, and one command through which everything else goes.

mod at_start;
mod bridge;
mod chooser;
mod idle;
mod keychain;
mod menu;
mod opened;
mod photo;
mod releases;
mod signals;
mod window;

use std::sync::Arc;

use ruche_api::Application;
#[cfg(target_os = "macos")]
use tauri::Emitter as _;
use tauri::Manager as _;

use crate::bridge::Window;
use crate::chooser::Chosen;
use crate::opened::Opened;

/// Opens the window and runs until it is closed.
pub fn run() {
    log_without_personal_data();
    let result = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .register_asynchronous_uri_scheme_protocol(photo::SCHEME, photo::serve)
        .setup(|app| {
            let chosen = Arc::new(Chosen::default());
            let settings = app.path().app_config_dir()?;
            let host = Window::new(app.handle().clone(), Arc::clone(&chosen), settings);
            let application = Arc::new(Application::new(Arc::new(host)));
            let opened = Arc::new(Opened::from_arguments(std::env::args_os(), &chosen));
            at_start::begin(app.handle(), Arc::clone(&application), opened.is_there());
            app.manage(opened);
            app.manage(chosen);
            app.manage(Arc::clone(&application));
            menu::install(app.handle(), application.language())?;
            let theme = application.theme();
            idle::watch(app.handle(), application);
            signals::exit_on_terminate(app.handle());
            window::open(app.handle(), theme)?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::cancel,
            chooser::choose_file,
            chooser::choose_save,
            chooser::reveal,
            idle::activity,
            menu::write_menu,
            opened::opened_file,
            releases::open_releases,
        ])
        .on_window_event(window::on_event)
        .build(tauri::generate_context!());
    match result {
        Ok(app) => app.run(|app, event| match event {
            // Closing the section folds its log back into the one file.
            tauri::RunEvent::Exit => app.state::<Arc<Application>>().lock(),
            #[cfg(target_os = "macos")]
            tauri::RunEvent::Opened { urls } => {
                let chosen = app.state::<Arc<Chosen>>();
                let files: Vec<_> = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
                for file in &files {
                    app.state::<Arc<Opened>>().note(file.clone(), &chosen);
                }
                // A window that is already there takes it like a file that was dropped on it.
                let _ = app.emit("dropped", &files);
            }
            _ => {}
        }),
        Err(error) => {
            tracing::error!(%error, "the window cannot be opened");
            std::process::exit(1);
        }
    }
}

/// Logs go to standard error, with ids and codes only. A panic says where it was, never with what: its message may hold data.
fn log_without_personal_data() {
    let level = if std::env::var_os("RUCHE_LOG").is_some() { tracing::Level::DEBUG } else { tracing::Level::WARN };
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "panic");
    }));
}
