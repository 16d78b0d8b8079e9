//! A new person.

use crate::ids::PersonId;
use crate::people::{PersonDraft, sql};
use crate::problem::Result;
use crate::write::Writer;

/// Where a record made by hand comes from, unless the form says more.
const BY_HAND: &str = "hand";

/// Adds a person. Two people may have the same name, number or e-mail: that is reported elsewhere, never refused.
pub fn create(writer: &Writer<'_>, draft: PersonDraft) -> Result<PersonId> {
    let mut draft = draft.check()?;
    if draft.origin.is_empty() {
        BY_HAND.clone_into(&mut draft.origin);
    }
    let id = PersonId::new();
    sql::insert(writer, id, &draft)?;
    sql::put_tags(writer, id, &draft.tags)?;
    sql::put_consents(writer, id, &draft.consents)?;
    Ok(id)
}
