//! What is done beside the start of the window: the section that was open last is opened when the system keeps its key. Whoever
//! asks the contract meanwhile waits, so that no page flashes by that the person does not need.

use std::sync::Arc;

use ruche_api::Application;
use tauri::{AppHandle, Manager as _};
use tokio::sync::watch;

/// Whether it is done.
pub struct AtStart(watch::Receiver<bool>);

impl AtStart {
    /// Waits until it is.
    pub async fn done(&self) {
        // A sender that is gone has done all it could.
        let _ = self.0.clone().wait_for(|done| *done).await;
    }
}

/// Begins it, off the thread that draws; nothing is opened where the person has `asked` for another file.
pub fn begin(app: &AppHandle, application: Arc<Application>, asked: bool) {
    let (sender, receiver) = watch::channel(asked);
    app.manage(AtStart(receiver));
    if !asked {
        tauri::async_runtime::spawn_blocking(move || {
            application.open_last();
            let _ = sender.send(true);
        });
    }
}
