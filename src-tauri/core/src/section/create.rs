//! A new section.

use crate::problem::Result;
use crate::record;
use crate::section::{SectionDraft, SectionId, sql};
use crate::write::Writer;

/// Says what a new section is, and who uses Ruche on it.
pub fn create(writer: &Writer<'_>, officer: &str, draft: SectionDraft) -> Result<SectionId> {
    let draft = draft.check()?;
    sql::insert_actor(writer, officer.trim())?;
    record::insert(writer, &SectionId::THE_SECTION, &draft, &[])?;
    Ok(SectionId::THE_SECTION)
}
