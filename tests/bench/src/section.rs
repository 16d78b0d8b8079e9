//! Sections of any size to measure on.

use std::path::PathBuf;
use std::sync::Arc;

use ruche_api::Application;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::machine::Machine;
use crate::rows;

/// The passphrase of every measured section.
pub const PASSPHRASE: &str = "les abeilles du matin";

/// A section in a folder of its own.
pub struct Section {
    /// The application that has it open.
    pub application: Application,
    folder: TempDir,
}

impl Section {
    /// A new, empty section.
    pub fn new() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let application = Application::new(Arc::new(Machine(folder.path().join("settings"))));
        let section = Self { application, folder };
        let request = json!({
            "path": section.path(), "passphrase": PASSPHRASE, "section_name": "Section", "officer": "Odile Marchal",
        });
        section.ask("workspace.create", request)?;
        Ok(section)
    }

    /// A section with so many people, brought in from a file.
    pub fn with_people(people: u64) -> anyhow::Result<Self> {
        let section = Self::new()?;
        let list = section.file("adhérents.csv");
        rows::write(&list, people)?;
        section.bring_in(&list)?;
        Ok(section)
    }

    /// Brings in a file as a person does who accepts all that is proposed; the counts.
    pub fn bring_in(&self, list: &std::path::Path) -> anyhow::Result<Value> {
        let look = self.ask("import.look", json!({ "path": list }))?;
        let asked = json!({ "path": list, "layout": look["table"]["layout"], "mapping": look["mapping"] });
        let preview = self.ask("import.preview", asked)?;
        Ok(self.ask("import.run", json!({ "preview": preview["preview"] }))?["value"].clone())
    }

    /// The section's file.
    pub fn path(&self) -> PathBuf {
        self.file("section.ruche")
    }

    /// A file of the section's folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Asks the contract.
    pub fn ask(&self, command: &str, request: Value) -> anyhow::Result<Value> {
        Ok(serde_json::from_str(&self.application.call(command, request, Some("bench"))?)?)
    }
}
