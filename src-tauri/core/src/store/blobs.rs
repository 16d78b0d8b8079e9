//! Bytes of photos and documents, addressed by what they contain.

use openssl::sha::sha256;
use rusqlite::{Connection, OptionalExtension as _};

use crate::problem::{Code, Problem, Result};

/// SHA-256 of the bytes.
pub type Hash = [u8; 32];

/// A stored blob.
#[derive(Debug, Clone)]
pub struct Blob {
    /// Its media type.
    pub mime: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The hash of bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    sha256(bytes)
}

/// Stores bytes, once however often they come.
pub fn put(writer: &Connection, mime: &str, bytes: &[u8]) -> Result<Hash> {
    let hash = sha256(bytes);
    writer
        .prepare_cached("INSERT INTO blob (hash, mime, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (hash) DO NOTHING")?
        .execute((hash, mime, bytes))?;
    Ok(hash)
}

/// The bytes with this hash.
pub fn get(connection: &Connection, hash: &Hash) -> Result<Blob> {
    connection
        .prepare_cached("SELECT mime, bytes FROM blob WHERE hash = ?1")?
        .query_row([hash], |row| Ok(Blob { mime: row.get(0)?, bytes: row.get(1)? }))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Lets go of bytes. Whoever stored them knows that nothing needs them any more.
pub(crate) fn drop(connection: &Connection, hash: &Hash) -> Result<()> {
    connection.execute("DELETE FROM blob WHERE hash = ?1", [hash])?;
    Ok(())
}
