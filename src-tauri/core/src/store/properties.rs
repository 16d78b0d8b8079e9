//! Properties of the file itself, which are no data of the section: what is still to be done to it, and what was true when it was last
//! open. Not journalled.

use rusqlite::{Connection, OptionalExtension as _};

use crate::problem::Result;

/// The value of a property, if it has one.
pub fn get(connection: &Connection, name: &str) -> Result<Option<String>> {
    let value = connection
        .prepare_cached("SELECT value FROM property WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    Ok(value)
}

/// Gives a property a value.
pub fn put(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO property (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )?
        .execute((name, value))?;
    Ok(())
}

/// Takes a property's value away.
pub fn remove(connection: &Connection, name: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM property WHERE name = ?1")?.execute([name])?;
    Ok(())
}
