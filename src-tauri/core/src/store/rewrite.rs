//! Writes the whole file anew, so that nothing of what was erased stays in a page that is no longer in use.

use rusqlite::Connection;

use crate::problem::{Code, Problem, Result};

/// A full-text index whose rows have the row numbers of the table it is made from. A rewriting may number those rows anew.
#[derive(Debug, Clone, Copy)]
pub struct SearchIndex {
    /// The index, a contentless FTS5 table.
    pub name: &'static str,
    /// The statement that fills it from its table.
    pub fill: &'static str,
}

/// Notes, in the transaction that erases, that the file is to be written anew: the note outlives a crash.
pub fn note(connection: &Connection) -> Result<()> {
    connection.execute("INSERT INTO chore (name) VALUES ('rewrite') ON CONFLICT DO NOTHING", [])?;
    Ok(())
}

/// Whether the file is to be written anew.
pub fn is_due(connection: &Connection) -> Result<bool> {
    Ok(connection.prepare("SELECT 1 FROM chore WHERE name = 'rewrite'")?.exists([])?)
}

/// Writes the file anew. When that fails (a full disk), search works all the same, and the next opening tries again.
pub fn rewrite(connection: &Connection, indexes: &[SearchIndex]) -> Result<()> {
    // An index keeps deleted words until its parts are merged: it is emptied before, and filled again after.
    let rewritten = empty(connection, indexes).and_then(|()| {
        connection.execute_batch("VACUUM")?;
        Ok(())
    });
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let filled = fill(connection, indexes, rewritten.is_ok());
    connection.execute_batch(if filled.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    filled?;
    rewritten?;
    // The log holds pages as they were.
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Problem::new(Code::FileInUse)) }
}

fn empty(connection: &Connection, indexes: &[SearchIndex]) -> Result<()> {
    for SearchIndex { name, .. } in indexes {
        connection.execute(&format!("INSERT INTO {name} ({name}) VALUES ('delete-all')"), [])?;
    }
    Ok(())
}

fn fill(connection: &Connection, indexes: &[SearchIndex], rewritten: bool) -> Result<()> {
    empty(connection, indexes)?;
    for index in indexes {
        connection.execute(index.fill, [])?;
    }
    if rewritten {
        connection.execute("DELETE FROM chore WHERE name = 'rewrite'", [])?;
    }
    Ok(())
}
