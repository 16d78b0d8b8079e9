//! Setting records aside, and bringing them back.

use crate::ids::PersonId;
use crate::people::sql;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// Records were set aside.
pub const ARCHIVE: Kind = Kind::new("people.archive");
/// Records were brought back.
pub const RESTORE: Kind = Kind::new("people.restore");

/// Sets people aside (`archived`) or brings them back. They stay in what they took part in.
pub fn archive(workspace: &Workspace, ids: &[PersonId], archived: bool) -> Result<Change<usize>> {
    workspace.transact(if archived { ARCHIVE } else { RESTORE }, |writer| {
        let mut count = 0;
        for id in ids {
            count += sql::set_archived(writer, *id, archived)?;
        }
        Ok(count)
    })
}
