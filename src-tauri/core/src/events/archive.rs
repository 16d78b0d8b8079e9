//! Setting events aside, and bringing them back.

use crate::events::sql;
use crate::ids::EventId;
use crate::problem::Result;
use crate::write::Writer;

/// Sets events aside (`archived`) or brings them back; how many changed. One set aside is no longer in the agenda nor found.
pub fn archive(writer: &Writer<'_>, ids: &[EventId], archived: bool) -> Result<usize> {
    let mut count = 0;
    for id in ids {
        count += sql::set_archived(writer, *id, archived)?;
    }
    Ok(count)
}
