//! Commands on drafts: what was typed and not yet saved.

use ruche_core::store::drafts;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};

commands! {
    /// Keeps what was typed in a form; `null` deletes it.
    program "drafts.save" (SaveDraft) -> Nothing = |application, draft: SaveDraft| {
        drafts::save(&application.workspace()?.writer(), &draft.form, draft.value.as_deref())?;
        Ok(Nothing {})
    };
    /// What was typed in a form and not saved.
    program "drafts.read" (ReadDraft) -> Option<String> = |application, draft: ReadDraft| {
        application.workspace()?.read(|reader| drafts::read(reader, &draft.form))
    };
}

/// What was typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SaveDraft {
    /// The form, and the record it is for.
    pub form: String,
    /// What it holds, as the form wrote it.
    pub value: Option<String>,
}

/// Which form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReadDraft {
    /// The form, and the record it is for.
    pub form: String,
}
