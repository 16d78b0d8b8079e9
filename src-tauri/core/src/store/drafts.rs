//! What was typed and not yet saved, kept in the encrypted file so that it survives lock, crash and restart.

use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

use crate::problem::Result;
use crate::time;
use crate::workspace::Workspace;

/// The most a draft may hold, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// Keeps the draft of a form; an empty value forgets it.
pub fn save(workspace: &Workspace, form: &str, value: Option<&str>) -> Result<()> {
    let writer = workspace.writer();
    match value.filter(|value| value.len() <= MOST) {
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

/// Forgets what was typed in forms about a record: their names end with its id.
pub fn forget_record(connection: &Connection, record: Uuid) -> Result<()> {
    connection.execute("DELETE FROM draft WHERE form LIKE '%' || ?1", [record.hyphenated().to_string()])?;
    Ok(())
}

/// The draft of a form, if one was left.
pub fn read(workspace: &Workspace, form: &str) -> Result<Option<String>> {
    workspace.read(|reader| {
        Ok(reader
            .prepare_cached("SELECT value FROM draft WHERE form = ?1")?
            .query_row([form], |row| row.get(0))
            .optional()?)
    })
}
