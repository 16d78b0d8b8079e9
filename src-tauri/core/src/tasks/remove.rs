//! Removing a task.

use crate::ids::TaskId;
use crate::problem::Result;
use crate::tasks::sql;
use crate::write::Writer;

/// Removes a task.
pub fn remove(writer: &Writer<'_>, id: TaskId) -> Result<TaskId> {
    sql::delete(writer, id)?;
    Ok(id)
}
