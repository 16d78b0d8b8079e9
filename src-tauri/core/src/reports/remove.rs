//! Removing a report that should not be.

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::sql;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A report was removed, with its photos.
pub const REMOVE: Kind = Kind::new("reports.remove");

/// Removes a report with its photos and the record of its publications. Undo brings all of it back.
pub fn remove(workspace: &Workspace, id: ReportId) -> Result<Change<ReportId>> {
    workspace.transact(REMOVE, |writer| {
        sql::delete(writer, id)?;
        Ok(id)
    })
}
