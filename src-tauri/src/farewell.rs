//! Ends the program when the system asks it to: at the end of a session, before the machine is shut down. What is open is closed
//! first, so that the section is one file again.

use tauri::AppHandle;

/// Waits for the system to ask.
#[cfg(unix)]
pub fn watch(app: &AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};

    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match signal(SignalKind::terminate()) {
            Ok(mut asked) => {
                asked.recv().await;
                app.exit(0);
            }
            Err(error) => tracing::warn!(%error, "the end of a session will not be noticed"),
        }
    });
}

/// Windows closes the windows of a program at the end of a session: nothing else is needed.
#[cfg(not(unix))]
pub fn watch(_: &AppHandle) {}
