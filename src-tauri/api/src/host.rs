//! What the program around the contract offers: a window, a terminal, a test.

use std::path::{Path, PathBuf};

use ruche_core::write::Committed;
use serde::Serialize;

use crate::machine_settings::Theme;

/// Where the application runs, and what it may do there.
pub trait Host: Send + Sync {
    /// Takes notice of something that happened.
    fn notice(&self, event: Event);

    /// Whether the person chose this file in this program. A command line is itself the choice.
    fn was_chosen(&self, path: &Path) -> bool;

    /// The folder for the settings of this machine, which hold no personal data.
    fn settings_folder(&self) -> PathBuf;

    /// The system's keychain, where there is one.
    fn keychain(&self) -> Option<&dyn Keychain>;
}

/// What a host is notified of.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "event", content = "payload", rename_all = "snake_case")]
pub enum Event {
    /// A change was committed.
    Committed(Committed),
    /// A section was opened.
    Opened,
    /// The section was locked.
    Locked,
    /// Another day began in the open section: what depends on today is to be read again.
    DayBegan,
    /// Another theme was chosen.
    Theme(Theme),
    /// Long work went on.
    Progress {
        /// Whose progress, as the caller named it.
        job: String,
        /// How much is done.
        done: u64,
        /// Of how much; 0 when that is not known.
        total: u64,
    },
}

/// A keychain of the operating system.
pub trait Keychain: Send + Sync {
    /// The secret kept under `name`.
    fn get(&self, name: &str) -> Option<String>;
    /// Keeps a secret; whether that worked.
    fn put(&self, name: &str, secret: &str) -> bool;
    /// Deletes a secret.
    fn remove(&self, name: &str);
}
