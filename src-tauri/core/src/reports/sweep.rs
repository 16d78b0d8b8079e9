//! Letting go of the bytes of photos that are gone for good.

use rusqlite::Connection;

use crate::problem::Result;
use crate::reports::sql;
use crate::store::blobs;

/// Drops the bytes of photos that no report has any more and no way back leads to. Called when a workspace opens, after the
/// ways back past the horizon were let go.
pub(crate) fn sweep(connection: &mut Connection) -> Result<()> {
    let transaction = connection.transaction()?;
    for hash in sql::forget_bytes(&transaction)? {
        blobs::drop(&transaction, &hash)?;
    }
    transaction.commit()?;
    Ok(())
}
