//! Stored normal forms: keys beside what was typed, expression indexes, words of the search indexes. When the rule that gives them
//! changes, they are made anew.

use rusqlite::{Connection, TransactionBehavior};

use crate::DOMAINS;
use crate::domains::SEARCH_INDEXES;
use crate::problem::Result;
use crate::store::properties;
use crate::write::undo_log;

/// The version of the normal forms that the file holds.
const VERSION: &str = "normal_form_version";

/// Makes every normal form anew where the file's are of another `version`.
pub(crate) fn renew(connection: &mut Connection, version: u32) -> Result<()> {
    let kept: Option<u32> = properties::get(connection, VERSION)?.and_then(|kept| kept.parse().ok());
    if kept == Some(version) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Files of before the version was kept have the forms of the first one.
    let kept = kept.unwrap_or(1);
    if kept != version {
        tracing::info!(kept, version, "making normal forms anew");
        // Before any row is found by it: an index on an expression holds what the expression gave when the row was written.
        transaction.execute_batch("REINDEX")?;
        for statement in DOMAINS.iter().flat_map(|domain| domain.normal_forms) {
            transaction.execute(statement, [])?;
        }
        for index in SEARCH_INDEXES.iter() {
            index.refill(&transaction)?;
        }
        // Changesets hold the old keys, which stand nowhere any more.
        undo_log::outdate_all(&transaction)?;
    }
    properties::put(&transaction, VERSION, &version.to_string())?;
    transaction.commit()?;
    Ok(())
}
