//! What tasks know of a person, forgotten.

use crate::ids::PersonId;
use crate::problem::Result;
use crate::tasks::sql;
use crate::write::Writer;

/// Leaves a person's tasks to nobody.
pub(crate) fn forget_person(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    sql::forget_assignee(writer, id)
}
