//! The numbered steps from an empty file to today's tables.

use rusqlite::{Connection, TransactionBehavior};

use crate::problem::{Code, Problem, Result};

/// `RUCH` in ASCII: what tells a section's workspace from another program's encrypted database.
pub const APPLICATION_ID: i32 = 0x5255_4348;

/// One step. Steps are never changed once a version that holds them was given out.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// What it brings, for the log.
    pub name: &'static str,
    /// The statements, run in the transaction of the step.
    pub sql: &'static str,
    /// Whether a program that knows only the steps before this one may still open the file.
    pub older_may_open: bool,
}

/// Brings the file up to date, all or nothing, and refuses one that a newer Ruche made unreadable for this one.
pub fn migrate(connection: &mut Connection, steps: &[Migration]) -> Result<()> {
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = check(&transaction, steps)?;
    if version >= known {
        return Ok(());
    }
    for (number, step) in (1i64..).zip(steps).filter(|(number, _)| *number > version) {
        tracing::info!(number, step.name, "migrating");
        transaction.execute_batch(step.sql)?;
        if number == 1 {
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        }
        let least = if step.older_may_open { None } else { Some(number) };
        transaction
            .execute("INSERT INTO migration (number, name, least) VALUES (?1, ?2, ?3)", (number, step.name, least))?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

/// The version of the file, or why this program must not open it. Reads only.
pub fn check(connection: &Connection, steps: &[Migration]) -> Result<i64> {
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && tables > 0 {
        return Err(Problem::new(Code::FileForeign));
    }
    if version > known {
        let least: i64 = connection.query_row("SELECT coalesce(max(least), 0) FROM migration", [], |row| row.get(0))?;
        if least > known {
            return Err(Problem::new(Code::FileNewer));
        }
    }
    Ok(version)
}
