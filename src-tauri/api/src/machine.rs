//! Commands on the settings of this machine.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};
use crate::host::Event;
use crate::machine_settings::{MachineChange, MachineSettings};
use crate::workspace::keychain_name;

commands! {
    /// The settings of this machine and the files opened lately.
    program "machine.read" (Nothing) -> MachineSettings = |application, _| {
        let keychain = application.host().keychain().is_some();
        application.machine(|machine| machine.settings(keychain))
    };
    /// Changes settings of this machine; what is left out stays.
    program "machine.change" (MachineChange) -> MachineSettings = |application, change| {
        let keychain = application.host().keychain().is_some();
        let before = application.theme();
        let settings = application.machine(|machine| {
            machine.change(change);
            machine.settings(keychain)
        })?;
        if settings.theme != before {
            application.host().notice(Event::Theme(settings.theme));
        }
        Ok(settings)
    };
    /// Takes a file off the list of those opened lately, and its key out of the keychain. The file stays.
    program "machine.forget" (ForgetFile) -> Nothing = |application, file| {
        if let Some(keychain) = application.host().keychain() {
            keychain.remove(&keychain_name(&file.path));
        }
        application.machine(|machine| machine.forget(&file.path))?;
        Ok(Nothing {})
    };
}

/// A file to take off the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ForgetFile {
    /// The file.
    pub path: PathBuf,
}
