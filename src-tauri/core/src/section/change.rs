//! Changes to the section's particulars.

use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::section::{SECTION, Section, SectionChanges, SectionDraft, SectionId, sql};
use crate::write::Writer;

/// Changes the section's particulars.
pub fn change(writer: &Writer<'_>, edit: &Edit<SectionId, SectionChanges>) -> Result<Section> {
    let present = sql::read(writer)?;
    let wanted = merge(writer, edit, &present.draft, &[SECTION], SectionDraft::check)?;
    record::update(writer, &present.id, &present.draft, &wanted, &[])?;
    Ok(Section { draft: wanted, revision: writer.revision(), ..present })
}
