//! A terminal around the contract: naming a file on the command line is choosing it.

use std::path::{Path, PathBuf};

use ruche_api::{Event, Host, Keychain};

/// The command line as a host.
pub struct Terminal {
    settings: PathBuf,
    progress: bool,
}

impl Terminal {
    /// A terminal that keeps the machine's settings in `settings`, or where the system keeps such things.
    pub fn new(settings: Option<PathBuf>, progress: bool) -> Self {
        let home = || {
            let folder = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).or_else(|| {
                std::env::var_os("APPDATA")
                    .or_else(|| std::env::var_os("HOME"))
                    .map(|home| PathBuf::from(home).join(".config"))
            });
            folder.unwrap_or_else(std::env::temp_dir).join("ruche-cli")
        };
        Self { settings: settings.unwrap_or_else(home), progress }
    }
}

impl Host for Terminal {
    fn notice(&self, event: Event) {
        if let Event::Progress { done, total, .. } = event
            && self.progress
        {
            eprintln!("{done}/{total}");
        }
    }

    fn was_chosen(&self, _: &Path) -> bool {
        true
    }

    fn settings_folder(&self) -> PathBuf {
        self.settings.clone()
    }

    fn keychain(&self) -> Option<&dyn Keychain> {
        None
    }
}
