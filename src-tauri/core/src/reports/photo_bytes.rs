//! The bytes of photos that are gone for good.

use rusqlite::Connection;

use crate::problem::Result;
use crate::reports::sql;
use crate::store::blobs;

/// Drops the bytes of photos that no report has any more and that undo cannot bring back. Called when a workspace opens, after
/// undo was pruned.
pub(super) fn clean_up(connection: &Connection) -> Result<()> {
    // Nothing else is under way on this connection: the file is being opened.
    let transaction = connection.unchecked_transaction()?;
    for hash in sql::delete_unneeded_hashes(&transaction)? {
        blobs::drop(&transaction, &hash)?;
    }
    transaction.commit()?;
    Ok(())
}
