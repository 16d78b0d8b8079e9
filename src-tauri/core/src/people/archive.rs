//! Setting records aside, and bringing them back.

use std::collections::HashSet;

use crate::ids::PersonId;
use crate::people::list::{self, PeopleQuery};
use crate::people::sql;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::{CUT, Kind};

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

/// Sets all the people that `query` asks for aside, or brings them back, but for some; its window does not count.
pub fn archive_all(
    workspace: &Workspace,
    query: &PeopleQuery,
    except: &[PersonId],
    archived: bool,
) -> Result<Change<usize>> {
    let except: HashSet<&PersonId> = except.iter().collect();
    workspace.transact(if archived { ARCHIVE } else { RESTORE }, |writer| {
        let mut count = 0;
        for (number, id) in list::all(writer, query)?.iter().filter(|id| !except.contains(id)).enumerate() {
            count += sql::set_archived(writer, *id, archived)?;
            if number % CUT == CUT - 1 {
                writer.cut()?;
            }
        }
        Ok(count)
    })
}
