//! What events know of a person, forgotten.

use crate::events::sql;
use crate::ids::PersonId;
use crate::problem::Result;
use crate::write::Writer;

/// Takes a person off the lists of those asked and present, and out of the programmes in which they moderated or spoke, with
/// what they said there.
pub(crate) fn forget_person(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    sql::forget_person(writer, id)
}
