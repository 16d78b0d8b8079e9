//! The SQL of the words that the search indexes hold.

use rusqlite::Connection;

use crate::domains::SEARCH_INDEXES;
use crate::problem::Result;

/// The tables of words, one for each search index.
pub(super) fn vocabularies() -> impl Iterator<Item = &'static str> {
    SEARCH_INDEXES.iter().map(|index| index.vocabulary)
}

/// Whether some word of an index begins like this.
pub(super) fn begins_a_word(connection: &Connection, vocabulary: &str, beginning: &str) -> Result<bool> {
    let found = connection
        .prepare_cached(&format!("SELECT 1 FROM {vocabulary} WHERE term >= ?1 AND term < ?2 LIMIT 1"))?
        .exists((beginning, after(beginning)))?;
    Ok(found)
}

/// Every word of an index that begins like this, with how many records hold it.
pub(super) fn words(
    connection: &Connection,
    vocabulary: &str,
    beginning: &str,
    mut each: impl FnMut(&str, i64),
) -> Result<()> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT term, doc FROM {vocabulary} WHERE term >= ?1 AND term < ?2"))?;
    let mut rows = statement.query((beginning, after(beginning)))?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str().unwrap_or_default(), row.get(1)?);
    }
    Ok(())
}

/// What sorts after every word with this beginning.
fn after(beginning: &str) -> String {
    format!("{beginning}\u{10ffff}")
}
