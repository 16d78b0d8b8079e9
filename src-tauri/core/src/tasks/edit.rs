//! Changes to a task.

use crate::ids::TaskId;
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::tasks::{TASK, TaskChanges, TaskDraft, sql};
use crate::write::Writer;

/// Edits a task.
pub fn edit(writer: &Writer<'_>, edit: &Edit<TaskId, TaskChanges>) -> Result<TaskId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[TASK], TaskDraft::check)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
}
