//! What stands above a report: title, day, place, author.

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::{Particulars, sql};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// The particulars were changed. Changes within two minutes are one step of undo.
pub const RENAME: Kind = Kind::melting("reports.rename", 120);

/// Replaces the particulars.
pub fn rename(workspace: &Workspace, id: ReportId, particulars: Particulars) -> Result<Change<ReportId>> {
    let particulars = particulars.check()?;
    workspace.transact(RENAME, |writer| {
        sql::rename(writer, id, &particulars)?;
        Ok(id)
    })
}
