//! The SQL of finding people by a few letters.

use rusqlite::Connection;

use crate::people::find::PersonHit;
use crate::problem::Result;

/// The first people of the index that match `words`, in no order of merit: ranking them would read them all.
pub(crate) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<PersonHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT person.id, trim(given_name || ' ' || family_name), category, city
             FROM (SELECT rowid FROM person_search WHERE person_search MATCH ?1 LIMIT ?2) AS found
             CROSS JOIN person ON person.rowid = found.rowid
             WHERE archived_at IS NULL",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            Ok(PersonHit { id: row.get(0)?, name: row.get(1)?, category: row.get(2)?, city: row.get(3)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}
