//! Between the pages and the contract: one command in, events out.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ruche_api::{Application, Event, Host, Keychain, Problem};
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter as _, State};

use crate::at_start::AtStart;
use crate::chooser::Chosen;
use crate::keychain::SystemKeychain;
use crate::window;

/// The window as the contract's host.
pub struct Window {
    app: AppHandle,
    chosen: Arc<Chosen>,
    settings: PathBuf,
    keychain: SystemKeychain,
}

impl Window {
    /// The host of `app`.
    pub fn new(app: AppHandle, chosen: Arc<Chosen>, settings: PathBuf) -> Self {
        Self { app, chosen, settings, keychain: SystemKeychain::default() }
    }
}

impl Host for Window {
    fn notice(&self, event: Event) {
        let sent = match event {
            Event::Committed(committed) => self.app.emit("committed", committed),
            Event::Opened => self.app.emit("opened", ()),
            Event::Locked => self.app.emit("locked", ()),
            Event::DayBegan => self.app.emit("day_began", ()),
            Event::Theme(theme) => window::set_theme(&self.app, theme),
            progress @ Event::Progress { .. } => {
                let progress = serde_json::to_value(progress).unwrap_or_default();
                self.app.emit("progress", &progress["payload"])
            }
        };
        if let Err(error) = sent {
            tracing::warn!(%error, "an event did not reach the window");
        }
    }

    fn was_chosen(&self, path: &Path) -> bool {
        self.chosen.contains(path)
    }

    fn settings_folder(&self) -> PathBuf {
        self.settings.clone()
    }

    fn keychain(&self) -> Option<&dyn Keychain> {
        self.keychain.available().then_some(&self.keychain as &dyn Keychain)
    }
}

/// Runs a command of the contract, off the thread that draws. The answer passes as the JSON that it already is.
#[tauri::command]
pub async fn call(
    application: State<'_, Arc<Application>>,
    at_start: State<'_, AtStart>,
    command: String,
    payload: Value,
    job: Option<String>,
) -> Result<Response, Problem> {
    at_start.done().await;
    let application = Arc::clone(&application);
    tokio::task::spawn_blocking(move || application.call(&command, payload, job.as_deref()))
        .await
        .unwrap_or_else(|error| Err(Problem::internal("call", &error)))
        .map(Response::new)
}

/// Asks a job to stop.
#[tauri::command]
pub fn cancel(application: State<'_, Arc<Application>>, job: &str) {
    application.cancel(job);
}
