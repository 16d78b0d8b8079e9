//! Whether an open file is whole, in every page and index.

use crate::problem::{Code, Problem, Result};
use crate::workspace::Workspace;

/// Reads every page of the file and holds its indexes and references against its tables.
pub fn check(workspace: &Workspace) -> Result<()> {
    workspace.read(|reader| {
        let found: String = reader.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        let dangling = reader.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if found == "ok" && !dangling { Ok(()) } else { Err(Problem::new(Code::FileDamaged)) }
    })
}
