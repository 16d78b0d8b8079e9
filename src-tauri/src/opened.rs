//! The section's file with which the program was started: a double click on a `.ruche`, or an argument. That is a choice of the
//! person's, like one in a file window.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tauri::State;

use crate::chooser::Chosen;

/// The file, until a page has asked for it.
pub struct Opened(Mutex<Option<PathBuf>>);

impl Opened {
    /// The first of the program's arguments that is no option.
    pub fn from_arguments(arguments: impl Iterator<Item = OsString>, chosen: &Chosen) -> Self {
        let opened = Self(Mutex::default());
        let file = arguments.skip(1).find(|argument| !argument.to_string_lossy().starts_with('-'));
        if let Some(file) = file.and_then(|file| std::path::absolute(file).ok()) {
            opened.note(file, chosen);
        }
        opened
    }

    /// Whether there is one.
    pub fn is_there(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Notes a file that the system asks to open.
    pub fn note(&self, file: PathBuf, chosen: &Chosen) {
        chosen.add(&file);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }
}

/// The file with which the program was started; only the first request gets it.
#[tauri::command]
pub fn opened_file(opened: State<'_, Arc<Opened>>) -> Option<PathBuf> {
    opened.0.lock().unwrap_or_else(PoisonError::into_inner).take()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_named_at_the_start_is_a_chosen_one_and_options_are_none() {
        let chosen = Chosen::default();
        let arguments = ["ruche", "--flag", "/sections/valmont.ruche"].map(OsString::from);
        let opened = Opened::from_arguments(arguments.into_iter(), &chosen);
        let file = PathBuf::from("/sections/valmont.ruche");
        assert!(chosen.contains(&file));
        assert_eq!(opened.0.lock().unwrap().take(), Some(file));
        let none = Opened::from_arguments(["ruche"].map(OsString::from).into_iter(), &chosen);
        assert_eq!(none.0.lock().unwrap().take(), None);
    }
}
