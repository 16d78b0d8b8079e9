//! Connections that only read, lent one at a time, so that a long read never waits for a write.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use crate::problem::Result;
use crate::store::connection::{Address, Role, open};
use crate::store::key::{RawKey, Salt};

/// How many idle connections are kept.
const MAX_IDLE: usize = 4;

/// The read connections of an open workspace.
#[derive(Debug)]
pub struct Readers {
    path: PathBuf,
    key: RawKey,
    salt: Salt,
    idle: Mutex<Vec<Connection>>,
    /// The tables that are read, while they are recorded.
    recorded: Mutex<Option<Tables>>,
}

type Tables = Arc<Mutex<BTreeSet<String>>>;

impl Readers {
    /// Readers of the file at `path`.
    pub fn new(path: PathBuf, key: RawKey, salt: Salt) -> Self {
        Self { path, key, salt, idle: Mutex::default(), recorded: Mutex::default() }
    }

    /// Runs `f` on a connection that cannot write.
    pub fn read<T>(&self, f: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        let recorded = lock(&self.recorded).clone();
        let idle = if recorded.is_some() { None } else { lock(&self.idle).pop() };
        let mut connection = match idle {
            Some(connection) => connection,
            None => open(&Address { path: &self.path, key: &self.key, salt: &self.salt }, Role::Reader, false)?,
        };
        if let Some(tables) = &recorded {
            record_reads(&mut connection, Arc::clone(tables))?;
        }
        let reader = Reader(connection);
        // One snapshot for all that `f` reads.
        reader.execute_batch("BEGIN")?;
        let value = f(&reader);
        let ended = reader.execute_batch("ROLLBACK");
        let mut idle = lock(&self.idle);
        if ended.is_ok() && recorded.is_none() && idle.len() < MAX_IDLE {
            idle.push(reader.0);
        }
        value
    }

    /// Runs `f`, and gives the tables that connections read meanwhile. They are known when a statement is prepared, so each reading has a
    /// connection of its own, which has prepared none before.
    pub fn record_tables<T>(&self, f: impl FnOnce() -> T) -> (T, BTreeSet<String>) {
        let tables = Tables::default();
        *lock(&self.recorded) = Some(Arc::clone(&tables));
        let value = f();
        *lock(&self.recorded) = None;
        let tables = std::mem::take(&mut *lock(&tables));
        (value, tables)
    }
}

/// SQLite asks, for each statement, whether its tables may be read: they may, and are noted.
fn record_reads(connection: &mut Connection, tables: Tables) -> Result<()> {
    connection.authorizer(Some(move |context: AuthContext<'_>| {
        if let AuthAction::Read { table_name, .. } = context.action {
            lock(&tables).insert(table_name.to_owned());
        }
        Authorization::Allow
    }))?;
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A handle that reads. Statements that write are refused by SQLite itself.
#[derive(Debug)]
pub struct Reader(Connection);

impl Deref for Reader {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}
