//! A new section.

use crate::problem::Result;
use crate::record::{self, text};
use crate::section::{SectionDraft, SectionId, sql};
use crate::write::Writer;

/// The name of the officer and the particulars of a new section without stray spaces, or the field that stands in the way.
pub fn check_new(officer: &str, draft: SectionDraft) -> Result<(String, SectionDraft)> {
    let draft = draft.check()?;
    Ok((text::line(officer, "officer")?, draft))
}

/// Says what a new section is, and who uses Ruche on it.
pub fn create(writer: &Writer<'_>, officer: &str, draft: SectionDraft) -> Result<SectionId> {
    let (officer, draft) = check_new(officer, draft)?;
    sql::insert_actor(writer, &officer)?;
    record::insert(writer, &SectionId::THE_SECTION, &draft, &[])?;
    Ok(SectionId::THE_SECTION)
}
