//! The machine on which a section is measured: no keychain, every file chosen.

use std::path::{Path, PathBuf};

use ruche_api::{Event, Host, Keychain};

/// A machine that only has a folder for its settings.
pub struct Machine(pub PathBuf);

impl Host for Machine {
    fn notice(&self, _: Event) {}

    fn was_chosen(&self, _: &Path) -> bool {
        true
    }

    fn settings_folder(&self) -> PathBuf {
        self.0.clone()
    }

    fn keychain(&self) -> Option<&dyn Keychain> {
        None
    }
}
