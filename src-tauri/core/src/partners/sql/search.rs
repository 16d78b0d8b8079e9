//! The SQL of finding organisations by a few letters.

use rusqlite::Connection;

use super::contact::{NAME, NAMED};
use crate::partners::{OrganisationHit, OrganisationId};
use crate::problem::Result;
use crate::text::fold;

/// Fills the search index from the organisations.
pub(crate) const FILL: &str =
    "INSERT INTO organisation_search (rowid, name, other) SELECT number, name, other FROM organisation_words";

/// The first organisations that hold these words of FTS5, for which was `typed`.
pub(crate) fn found(connection: &Connection, words: &str, typed: &str, limit: usize) -> Result<Vec<OrganisationHit>> {
    let mut hits: Vec<OrganisationHit> = connection
        .prepare_cached(
            "SELECT id, organisation.name, kind FROM organisation_search
             CROSS JOIN organisation ON organisation.rowid = organisation_search.rowid
             WHERE organisation_search MATCH ?1 AND archived_at IS NULL ORDER BY name_key LIMIT ?2",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            Ok(OrganisationHit { id: row.get(0)?, name: row.get(1)?, kind: row.get(2)?, contact: None })
        })?
        .collect::<Result<_, _>>()?;
    let typed = fold(typed);
    for hit in &mut hits {
        let name = fold(&hit.name);
        let elsewhere: Vec<&str> =
            typed.split(' ').filter(|word| !word.is_empty() && !begins_a_word(&name, word)).collect();
        if !elsewhere.is_empty() {
            hit.contact = contact(connection, hit.id, &elsewhere)?;
        }
    }
    Ok(hits)
}

/// The first contact of an organisation, the latest known first, whose name or office has a word that begins like one of these.
fn contact(connection: &Connection, organisation: OrganisationId, words: &[&str]) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {NAME}, office FROM {NAMED} WHERE organisation_id = ?1 ORDER BY contact.id DESC"
    ))?;
    let mut rows = statement.query([organisation])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let office: Option<String> = row.get(1)?;
        let held = fold(&format!("{name} {}", office.unwrap_or_default()));
        if words.iter().any(|word| begins_a_word(&held, word)) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.split(' ').any(|held| held.starts_with(word))
}
