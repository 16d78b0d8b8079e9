//! A new task.

use crate::ids::TaskId;
use crate::people;
use crate::problem::Result;
use crate::tasks::{TaskDraft, sql};
use crate::workspace::{Change, Workspace};
use crate::write::{Kind, Writer};

/// A task was added.
pub const CREATE: Kind = Kind::new("tasks.create");

/// Adds a task.
pub fn create(workspace: &Workspace, draft: TaskDraft) -> Result<Change<TaskId>> {
    workspace.transact(CREATE, |writer| add(writer, draft))
}

/// Adds a task within another operation, such as the follow-up of a decision.
pub fn add(writer: &Writer<'_>, draft: TaskDraft) -> Result<TaskId> {
    let draft = draft.check()?;
    if let Some(assignee) = draft.assignee_id {
        people::name::expect(writer, assignee, "assignee_id")?;
    }
    let id = TaskId::new();
    sql::insert(writer, id, &draft)?;
    Ok(id)
}
