//! Setting events aside, and bringing them back.

use crate::events::sql;
use crate::ids::EventId;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// Events were set aside.
pub const ARCHIVE: Kind = Kind::new("events.archive");
/// Events were brought back.
pub const RESTORE: Kind = Kind::new("events.restore");

/// Sets events aside (`archived`) or brings them back; how many changed. One set aside is no longer in the agenda nor found.
pub fn archive(workspace: &Workspace, ids: &[EventId], archived: bool) -> Result<Change<usize>> {
    workspace.transact(if archived { ARCHIVE } else { RESTORE }, |writer| {
        let mut count = 0;
        for id in ids {
            count += sql::set_archived(writer, *id, archived)?;
        }
        Ok(count)
    })
}
