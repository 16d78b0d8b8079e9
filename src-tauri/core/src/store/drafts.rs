//! What was typed and not yet saved, kept in the encrypted file so that it survives lock, crash and restart.

use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

use crate::problem::Result;
use crate::time;

/// The most a draft may hold, in bytes.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Keeps the draft of a form; an empty value deletes it.
pub fn save(writer: &Connection, form: &str, value: Option<&str>) -> Result<()> {
    match value.filter(|value| value.len() <= MAX_BYTES) {
        Some(value) => writer
            .prepare_cached(
                "INSERT INTO draft (form, value, saved_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (form) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at",
            )?
            .execute((form, value, time::to_sql(time::now())))?,
        None => writer.prepare_cached("DELETE FROM draft WHERE form = ?1")?.execute([form])?,
    };
    Ok(())
}

/// Deletes what was typed in forms about a record that is removed: their names end with its id.
pub fn remove_forms(connection: &Connection, record: Uuid) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM draft WHERE form LIKE '%' || ?1")?
        .execute([record.hyphenated().to_string()])?;
    Ok(())
}

/// Deletes what was typed in forms about a record that is erased, whose names end with its id, and in forms about others that name it: a form keeps
/// the name of whom it names beside their id.
pub fn forget_record(connection: &Connection, record: Uuid) -> Result<()> {
    connection.execute(
        "DELETE FROM draft WHERE form LIKE '%' || ?1 OR instr(value, ?1) > 0",
        [record.hyphenated().to_string()],
    )?;
    Ok(())
}

/// The draft of a form, if one was left.
pub fn read(connection: &Connection, form: &str) -> Result<Option<String>> {
    let value = connection
        .prepare_cached("SELECT value FROM draft WHERE form = ?1")?
        .query_row([form], |row| row.get(0))
        .optional()?;
    Ok(value)
}
