//! Signals of the operating system. A session that ends, or a machine that shuts down, asks programs to terminate: the open section is
//! closed first, so that it is one file again.

use tauri::AppHandle;

/// Exits in good order when the system asks the program to terminate.
#[cfg(unix)]
pub fn exit_on_terminate(app: &AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};

    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
                app.exit(0);
            }
            Err(error) => tracing::warn!(%error, "the end of a session will not be noticed"),
        }
    });
}

/// Windows closes the windows of a program at the end of a session: nothing else is needed.
#[cfg(not(unix))]
pub fn exit_on_terminate(_: &AppHandle) {}
