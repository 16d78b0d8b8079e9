//! What people know of a person, forgotten.

use crate::ids::PersonId;
use crate::people::sql;
use crate::problem::Result;
use crate::write::Writer;

/// Removes a person's record with its tags and answers; search follows by itself. Rows of other domains that refer to the
/// person must be gone or nameless before.
pub(crate) fn forget_person(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    sql::delete(writer, id)
}
