//! The SQL of finding people by a few letters, or by their whole name.

use rusqlite::{Connection, Row};

use crate::people::query::PersonHit;
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
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), hit)?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// The first people whose name has this normal form, as `name_key`.
pub(crate) fn of_name(connection: &Connection, name_key: &str, limit: usize) -> Result<Vec<PersonHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT id, trim(given_name || ' ' || family_name), category, city
             FROM person WHERE name_key = ?1 AND archived_at IS NULL ORDER BY id LIMIT ?2",
        )?
        .query_map((name_key, i64::try_from(limit).unwrap_or(i64::MAX)), hit)?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

fn hit(row: &Row<'_>) -> rusqlite::Result<PersonHit> {
    Ok(PersonHit { id: row.get(0)?, name: row.get(1)?, category: row.get(2)?, city: row.get(3)? })
}
