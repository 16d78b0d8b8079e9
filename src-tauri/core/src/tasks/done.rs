//! Ticking a task off.

use crate::ids::TaskId;
use crate::problem::Result;
use crate::tasks::sql;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A task was ticked off.
pub const DONE: Kind = Kind::new("tasks.done");
/// A task was opened again.
pub const REOPEN: Kind = Kind::new("tasks.reopen");

/// Ticks a task off, or opens it again.
pub fn set_done(workspace: &Workspace, id: TaskId, done: bool) -> Result<Change<TaskId>> {
    workspace.transact(if done { DONE } else { REOPEN }, |writer| {
        sql::set_done(writer, id, done)?;
        Ok(id)
    })
}
