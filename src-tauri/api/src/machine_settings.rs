//! The settings of this machine: language, theme, recent files. They stand beside the sections, unencrypted, so they hold
//! nothing of a section but where its file is.

use std::fs;
use std::path::{Path, PathBuf};

use ruche_core::Result;
use ruche_core::ids::DeviceId;
use ruche_core::store::key::MIN_PASSPHRASE_LENGTH;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::files;

/// The language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Français.
    Fr,
    /// English.
    En,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark on paper white.
    Light,
    /// Light on ink.
    Dark,
}

/// What the interface needs to know of this machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MachineSettings {
    /// The chosen language; `null` for the system's.
    pub language: Option<Language>,
    /// The chosen theme.
    pub theme: Theme,
    /// Minutes without use after which the section is locked; 0 for never.
    pub lock_minutes: u32,
    /// Files opened lately, the last one first.
    pub recent: Vec<RecentFile>,
    /// Whether this system has a keychain that Ruche can use.
    pub keychain: bool,
    /// The fewest characters of a passphrase.
    pub min_passphrase_length: usize,
    /// The program's version.
    pub version: String,
}

/// A file opened lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RecentFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its name without folder and ending.
    pub name: String,
    /// Whether it is still there.
    pub present: bool,
    /// Whether its key is in the keychain.
    pub quick_unlock: bool,
}

/// Settings to change.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct MachineChange {
    /// The language.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Option<Theme>,
    /// Minutes without use after which the section is locked; 0 for never.
    pub lock_minutes: Option<u32>,
}

/// The settings as they are kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Machine {
    device: DeviceId,
    language: Option<Language>,
    theme: Theme,
    lock_minutes: u32,
    recent: Vec<Recent>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Recent {
    path: PathBuf,
    #[serde(default)]
    quick_unlock: bool,
}

impl Default for Machine {
    fn default() -> Self {
        Self { device: DeviceId::new(), language: None, theme: Theme::default(), lock_minutes: 15, recent: Vec::new() }
    }
}

/// How many recent files are kept.
const MAX_RECENT: usize = 8;
const FILE: &str = "settings.json";

impl Machine {
    /// The settings kept in `folder`, or those of a new machine.
    pub fn read(folder: &Path) -> Self {
        fs::read(folder.join(FILE)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps the settings. A crash leaves the old ones or the new.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).unwrap_or_default();
        let path = folder.join(FILE);
        if fs::read(&path).is_ok_and(|kept| kept == text) {
            return Ok(());
        }
        files::write_whole(&path, &text)
    }

    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The chosen language; French, in which Ruche is written, until one is chosen.
    pub fn language(&self) -> Language {
        self.language.unwrap_or(Language::Fr)
    }

    pub fn theme(&self) -> Theme {
        self.theme
    }

    pub fn lock_minutes(&self) -> u32 {
        self.lock_minutes
    }

    pub fn remember(&mut self, path: &Path) {
        let known = self.recent.iter().position(|recent| recent.path == path).map(|at| self.recent.remove(at));
        self.recent.insert(0, known.unwrap_or(Recent { path: path.to_owned(), quick_unlock: false }));
        self.recent.truncate(MAX_RECENT);
    }

    /// The file opened last, when the keychain keeps its key and it is still there.
    pub fn last_with_key(&self) -> Option<PathBuf> {
        let last = self.recent.first().filter(|recent| recent.quick_unlock && recent.path.exists())?;
        Some(last.path.clone())
    }

    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
    }

    pub fn set_quick_unlock(&mut self, path: &Path, enabled: bool) {
        if let Some(recent) = self.recent.iter_mut().find(|recent| recent.path == path) {
            recent.quick_unlock = enabled;
        }
    }

    /// Whether the file is one that was opened here before: that is a choice of the person's too.
    pub fn knows(&self, path: &Path) -> bool {
        self.recent.iter().any(|recent| recent.path == path)
    }

    pub fn change(&mut self, change: MachineChange) {
        self.language = change.language.or(self.language);
        self.theme = change.theme.unwrap_or(self.theme);
        self.lock_minutes = change.lock_minutes.unwrap_or(self.lock_minutes);
    }

    pub fn settings(&self, keychain: bool) -> MachineSettings {
        MachineSettings {
            language: self.language,
            theme: self.theme,
            lock_minutes: self.lock_minutes,
            recent: self
                .recent
                .iter()
                .map(|recent| RecentFile {
                    name: recent.path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                    present: recent.path.exists(),
                    quick_unlock: recent.quick_unlock,
                    path: recent.path.clone(),
                })
                .collect(),
            keychain,
            min_passphrase_length: MIN_PASSPHRASE_LENGTH,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}
