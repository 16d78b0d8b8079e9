//! Removing a task.

use crate::ids::TaskId;
use crate::problem::Result;
use crate::tasks::sql;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A task was removed.
pub const REMOVE: Kind = Kind::new("tasks.remove");

/// Removes a task.
pub fn remove(workspace: &Workspace, id: TaskId) -> Result<Change<TaskId>> {
    workspace.transact(REMOVE, |writer| {
        sql::delete(writer, id)?;
        Ok(id)
    })
}
