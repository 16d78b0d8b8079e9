//! A new task.

use crate::ids::TaskId;
use crate::problem::Result;
use crate::tasks::{TaskDraft, sql};
use crate::write::Writer;

/// Adds a task.
pub fn create(writer: &Writer<'_>, draft: TaskDraft) -> Result<TaskId> {
    let id = TaskId::new();
    sql::insert(writer, id, &draft.check()?)?;
    Ok(id)
}
