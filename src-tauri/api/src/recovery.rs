//! The recovery sheet of the open section.

use std::path::PathBuf;

use ruche_core::{Problem, Result, section};
use ruche_publish::{RecoverySheet, recovery_sheet};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::application::Application;
use crate::command::{Nothing, commands};
use crate::files;
use crate::machine_settings::Language;

commands! {
    /// Writes the recovery sheet of the open section, a page to print and keep locked away: whoever holds it can open the file.
    program "workspace.recovery_sheet" (WriteRecoverySheet) -> Nothing = write;
}

/// Where the recovery sheet goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WriteRecoverySheet {
    /// The PDF file.
    pub path: PathBuf,
    /// The language of the sheet.
    pub language: Language,
}

fn write(application: &Application, request: WriteRecoverySheet) -> Result<Nothing> {
    application.check_chosen(&request.path)?;
    let workspace = application.workspace()?;
    let (section, today) = workspace.read(|reader| Ok((section::read(reader)?.draft, section::today(reader)?)))?;
    let sheet = RecoverySheet {
        section_name: section.name,
        file_name: workspace.path().file_name().unwrap_or_default().to_string_lossy().into_owned(),
        created_on: today,
        code_groups: workspace.key().recovery_code().to_vec(),
        language: match request.language {
            Language::Fr => ruche_publish::Language::French,
            Language::En => ruche_publish::Language::English,
        },
    };
    let pdf = recovery_sheet(&sheet).map_err(|error| Problem::internal("typesetting", &error))?;
    files::write_whole(&request.path, &pdf)?;
    Ok(Nothing {})
}
