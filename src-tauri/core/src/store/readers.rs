//! Connections that only read, lent one at a time, so that a long read never waits for a write.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use crate::problem::Result;
use crate::store::connection::{Address, Role, open};
use crate::store::key::{RawKey, Salt};

/// How many idle connections are kept.
const KEPT: usize = 4;

/// The read connections of an open workspace.
#[derive(Debug)]
pub struct Readers {
    path: PathBuf,
    key: RawKey,
    salt: Salt,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    /// Readers of the file at `path`.
    pub fn new(path: PathBuf, key: RawKey, salt: Salt) -> Self {
        Self { path, key, salt, idle: Mutex::default() }
    }

    /// Runs `f` on a connection that cannot write.
    pub fn read<T>(&self, f: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => open(&Address { path: &self.path, key: &self.key, salt: &self.salt }, Role::Reader, false)?,
        };
        let reader = Reader(connection);
        // One snapshot for all that `f` reads.
        reader.execute_batch("BEGIN")?;
        let value = f(&reader);
        let ended = reader.execute_batch("ROLLBACK");
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if ended.is_ok() && idle.len() < KEPT {
            idle.push(reader.0);
        }
        value
    }
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
