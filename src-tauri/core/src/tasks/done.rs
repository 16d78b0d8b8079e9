//! Ticking a task off.

use crate::ids::TaskId;
use crate::problem::Result;
use crate::tasks::sql;
use crate::write::Writer;

/// Ticks a task off, or opens it again.
pub fn set_done(writer: &Writer<'_>, id: TaskId, done: bool) -> Result<TaskId> {
    sql::set_done(writer, id, done)?;
    Ok(id)
}
