//! Writes the whole file anew, so that nothing of what was erased stays in a page that is no longer in use.

use rusqlite::Connection;

use crate::problem::Result;
use crate::store::connection;
use crate::store::full_text::SearchIndex;
use crate::store::properties;

const SCHEDULED: &str = "vacuum";

/// Notes, in the transaction that erases, that the file is to be written anew: the note survives a crash.
pub fn schedule(connection: &Connection) -> Result<()> {
    properties::put(connection, SCHEDULED, "")
}

/// Whether the file is to be written anew.
pub fn is_scheduled(connection: &Connection) -> Result<bool> {
    Ok(properties::get(connection, SCHEDULED)?.is_some())
}

/// Writes the file anew. When that fails (a full disk), search works all the same, and the next opening tries again.
pub fn vacuum(connection: &Connection, indexes: &[SearchIndex]) -> Result<()> {
    // An index keeps deleted words until its parts are merged: it is emptied before, and filled again after.
    let vacuumed = indexes.iter().try_for_each(|index| index.empty(connection)).and_then(|()| {
        connection.execute_batch("VACUUM")?;
        Ok(())
    });
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let filled = indexes
        .iter()
        .try_for_each(|index| index.refill(connection))
        .and_then(|()| if vacuumed.is_ok() { properties::remove(connection, SCHEDULED) } else { Ok(()) });
    connection.execute_batch(if filled.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    filled?;
    vacuumed?;
    // The log holds pages as they were.
    connection::checkpoint(connection)
}
