//! Whether an open file is whole, in every page and index.

use rusqlite::Connection;

use crate::problem::{Code, Problem, Result};

/// Reads every page of the file and compares its indexes and references with its tables.
pub fn check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let dangling = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if found == "ok" && !dangling { Ok(()) } else { Err(Problem::new(Code::FileDamaged)) }
}
