//! The numbered migrations from an empty file to today's tables.

use rusqlite::{Connection, TransactionBehavior};

use crate::problem::{Code, Problem, Result};

/// `RUCH` in ASCII: what distinguishes a section's workspace from another program's encrypted database.
pub const APPLICATION_ID: i32 = 0x5255_4348;

/// One step. A step is never changed once it has landed: files made by it are in use.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its place among the steps of all domains, from 1.
    pub number: u32,
    /// What it brings, for the log.
    pub name: &'static str,
    /// What it does.
    pub step: Step,
    /// Whether a program that knows only the steps before this one may still open the file.
    pub older_may_open: bool,
    /// Tables whose columns it moves or takes away, and what recorded changes of them name: those can no longer be undone. A table
    /// that only gets more columns at its end is none of them.
    pub moved_tables: &'static [&'static str],
}

/// What a step does.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// These statements, and the SHA-256 by which a test knows that they are still the same.
    Sql(&'static str, &'static str),
    /// This function, for what statements cannot say.
    Function(fn(&Connection) -> Result<()>),
}

/// Declares a step by its file: `migration!(9, "journal", "migrations/0009_journal.sql", "<sha256>")`.
macro_rules! migration {
    ($number:literal, $name:literal, $file:literal, $sha256:literal) => {
        $crate::store::migrations::Migration {
            number: $number,
            name: $name,
            step: $crate::store::migrations::Step::Sql(include_str!($file), $sha256),
            older_may_open: false,
            moved_tables: &[],
        }
    };
}
pub(crate) use migration;

impl Migration {
    /// The same, where programs that know only the steps before may still open the file.
    #[must_use]
    pub const fn older_may_open(self) -> Self {
        Self { older_may_open: true, ..self }
    }

    /// The same, where recorded changes of `tables` can no longer be undone.
    #[must_use]
    pub const fn moving(self, tables: &'static [&'static str]) -> Self {
        Self { moved_tables: tables, ..self }
    }
}

/// Brings the file up to date, all or nothing. `finish` is called when all steps have run, in the same transaction.
pub fn migrate(
    connection: &mut Connection,
    migrations: &[Migration],
    finish: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    if version(connection)? >= last(migrations) {
        return Ok(());
    }
    // Steps rebuild tables that others refer to. The references are checked before the commit.
    connection.pragma_update(None, "foreign_keys", false)?;
    // A table that takes the place of another is renamed without a look at the views and triggers that name it.
    connection.pragma_update(None, "legacy_alter_table", true)?;
    let migrated = (|| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let present = version(&transaction)?;
        for migration in migrations.iter().filter(|migration| migration.number > present) {
            run(&transaction, migration)?;
        }
        finish(&transaction)?;
        if transaction.prepare("PRAGMA foreign_key_check")?.exists([])? {
            return Err(Problem::internal("migration", &"rows that refer to none"));
        }
        transaction.commit()?;
        Ok(())
    })();
    connection.pragma_update(None, "legacy_alter_table", false)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    migrated
}

fn run(connection: &Connection, migration: &Migration) -> Result<()> {
    tracing::info!(migration.number, migration.name, "migrating");
    match migration.step {
        Step::Sql(statements, _) => connection.execute_batch(statements)?,
        Step::Function(function) => function(connection)?,
    }
    if migration.number == 1 {
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    connection.execute(
        "INSERT INTO migration (number, name, least) VALUES (?1, ?2, ?3)",
        (migration.number, migration.name, (!migration.older_may_open).then_some(migration.number)),
    )?;
    connection.pragma_update(None, "user_version", migration.number)?;
    Ok(())
}

/// How many steps the file has behind it.
pub fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file that is no workspace, or that a newer Ruche made unreadable for this one. Reads only.
pub fn check(connection: &Connection, migrations: &[Migration]) -> Result<()> {
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && tables > 0 {
        return Err(Problem::new(Code::FileForeign));
    }
    let known = last(migrations);
    if version(connection)? > known {
        let least: u32 = connection.query_row("SELECT coalesce(max(least), 0) FROM migration", [], |row| row.get(0))?;
        if least > known {
            return Err(Problem::new(Code::FileNewer));
        }
    }
    Ok(())
}

/// Whether the file is to go through a step after which an older program cannot read it.
pub fn needs_copy(connection: &Connection, migrations: &[Migration]) -> Result<bool> {
    let present = version(connection)?;
    Ok(present > 0 && migrations.iter().any(|migration| migration.number > present && !migration.older_may_open))
}

fn last(migrations: &[Migration]) -> u32 {
    migrations.last().map_or(0, |migration| migration.number)
}
