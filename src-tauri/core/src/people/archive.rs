//! Setting records aside, and bringing them back.

use crate::ids::PersonId;
use crate::people::sql;
use crate::problem::Result;
use crate::write::Writer;

/// Sets people aside (`archived`) or brings them back; how many records changed. They stay in what they took part in.
pub fn archive(writer: &Writer<'_>, ids: &[PersonId], archived: bool) -> Result<usize> {
    let mut changed = 0;
    for id in ids {
        changed += sql::set_archived(writer, *id, archived)?;
    }
    Ok(changed)
}
