//! Changes to a person's record.

use crate::ids::PersonId;
use crate::people::{CONSENT, PERSON, PERSON_TAG, PersonChanges, PersonDraft, sql};
use crate::problem::Result;
use crate::record::{Edit, merge};
use crate::write::Writer;

/// Edits a person's record.
pub fn edit(writer: &Writer<'_>, edit: &Edit<PersonId, PersonChanges>) -> Result<PersonId> {
    let present = sql::draft(writer, edit.id)?;
    let mut wanted = merge(writer, edit, &present, &[PERSON, PERSON_TAG, CONSENT], PersonDraft::check)?;
    if wanted.origin.is_empty() {
        wanted.origin.clone_from(&present.origin);
    }
    sql::update(writer, edit.id, &present, &wanted)?;
    sql::put_tags(writer, edit.id, &wanted.tags)?;
    sql::put_consents(writer, edit.id, &wanted.consents)?;
    Ok(edit.id)
}
