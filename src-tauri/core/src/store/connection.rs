//! A connection to the encrypted file, set up the same way wherever one is opened.

use std::path::Path;
use std::time::Duration;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::problem::{Code, Problem, Result};
use crate::store::key::{RawKey, Salt};
use crate::text;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The one that writes.
    Writer,
    /// One of those that read, each with its own snapshot.
    Reader,
}

/// How to reach one file again: where it is and its key.
#[derive(Debug, Clone)]
pub struct Address<'a> {
    /// The file.
    pub path: &'a Path,
    /// Its key.
    pub key: &'a RawKey,
    /// Its salt.
    pub salt: &'a Salt,
}

/// Opens and keys a connection. A wrong key shows at the first read, which is done here.
pub fn open(address: &Address<'_>, role: Role, create: bool) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(address.path, flags)?;
    // SQLCipher writes its refusals to standard error; ours are problems.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", address.key.pragma(address.salt).as_str())?;
    connection.busy_timeout(Duration::from_secs(5))?;
    read_header(&connection)?;
    connection.set_prepared_statement_cache_capacity(256);
    // Encryption makes a page from the disk dear: the default cache of 2 MB costs two to four times the time.
    let cache_kib = if role == Role::Writer { 64 * 1024 } else { 16 * 1024 };
    connection.pragma_update(None, "cache_size", -cache_kib)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", true)?;
    add_functions(&connection)?;
    if role == Role::Reader {
        connection.pragma_update(None, "query_only", true)?;
    }
    Ok(connection)
}

/// Makes each change wait for the disk, so that an acknowledged one outlives a power cut, or lets changes go on without.
pub fn set_syncing(connection: &Connection, syncing: bool) -> Result<()> {
    connection.pragma_update(None, "synchronous", if syncing { "FULL" } else { "OFF" })?;
    Ok(())
}

/// Brings the log into the file, and waits until the disk has both.
pub fn checkpoint(connection: &Connection) -> Result<()> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(Problem::new(Code::FileInUse)) } else { Ok(()) }
}

/// Reads the first page, and no other: a file that has fewer pages than this one says was cut between two of them.
fn read_header(connection: &Connection) -> Result<()> {
    match connection.query_row("PRAGMA user_version", [], |_| Ok(())) {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            Err(Problem::new(Code::FileTruncated))
        }
        read => Ok(read?),
    }
}

/// Functions of the normal forms, which the triggers of the search indexes use: `fold(text)`, and
/// `search_words(text, ...)`, all its texts folded, telephone numbers also as one word of digits.
fn add_functions(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection
        .create_scalar_function("fold", 1, flags, |context| Ok(context.get_raw(0).as_str_or_null()?.map(text::fold)))?;
    connection.create_scalar_function("search_words", -1, flags, |context| {
        let mut words = String::with_capacity(64);
        for index in 0..context.len() {
            if let Some(part) = context.get_raw(index).as_str_or_null()? {
                text::push_search_words(&mut words, part);
            }
        }
        Ok(words)
    })?;
    Ok(())
}
