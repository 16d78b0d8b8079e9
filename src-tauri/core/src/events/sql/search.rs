//! The SQL of finding events by a few letters.

use rusqlite::Connection;

use super::event;
use crate::events::EventHit;
use crate::problem::Result;

/// Fills the search index from the events.
pub(crate) const FILL_SEARCH: &str =
    "INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words";

/// Events that hold these words of FTS5, the newest first.
pub(crate) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<EventHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT event.* FROM event_search CROSS JOIN event ON event.rowid = event_search.rowid
             WHERE event_search MATCH ?1 AND archived_at IS NULL
             ORDER BY starts_at DESC LIMIT ?2",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            let (draft, _) = event::read(row)?;
            Ok(EventHit {
                id: row.get("id")?,
                title: draft.title,
                kind: draft.kind,
                starts: draft.starts,
                place: draft.place,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}
