//! Changes to a task.

use crate::ids::TaskId;
use crate::people;
use crate::problem::Result;
use crate::tasks::{TaskDraft, sql};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A task was edited. Edits of one task within two minutes are one step of undo.
pub const EDIT: Kind = Kind::melting("tasks.edit", 120);

/// Replaces what the form shows of a task.
pub fn edit(workspace: &Workspace, id: TaskId, draft: TaskDraft) -> Result<Change<TaskId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT, |writer| {
        if let Some(assignee) = draft.assignee_id {
            people::name::expect(writer, assignee, "assignee_id")?;
        }
        sql::update(writer, id, &draft)?;
        Ok(id)
    })
}
