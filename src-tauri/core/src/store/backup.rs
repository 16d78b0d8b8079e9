//! A copy of an open file: one file, whole, under the same key.

use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::problem::{Code, Problem, Result};
use crate::store::connection::{Address, Role, open};

/// Copies what `connection` has open to a new file at `address`, which must not exist, while it stays in use.
pub fn copy_to(connection: &Connection, address: &Address<'_>) -> Result<()> {
    if address.path.exists() {
        return Err(Problem::new(Code::FileExists));
    }
    let copied = (|| {
        let mut copy = open(address, Role::Writer, true)?;
        Backup::new(connection, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
        Ok(())
    })();
    if copied.is_err() {
        let _ = std::fs::remove_file(address.path);
    }
    copied
}
