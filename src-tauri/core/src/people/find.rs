//! People by a few letters, for the search box: the first that match, at once.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::people::{Category, Person, sql};
use crate::problem::Result;
use crate::text;
use crate::workspace::Workspace;

/// A person found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PersonHit {
    /// The record.
    pub id: PersonId,
    /// "Given Family".
    pub name: String,
    /// What they are to the section.
    pub category: Category,
    /// Town, to tell people of one name apart.
    pub city: Option<String>,
}

/// One person's record.
pub fn get(workspace: &Workspace, id: PersonId) -> Result<Person> {
    workspace.read(|reader| sql::get(reader, id))
}

/// The name of a person, "Given Family"; `None` when the record is gone.
pub fn name(connection: &Connection, id: PersonId) -> Result<Option<String>> {
    sql::name(connection, id)
}

/// The first `limit` people whose records hold words beginning like those of `typed`; whole words first.
///
/// Ranking every match would cost more the less was typed; whole words before beginnings is what people expect, and both
/// stop at the limit.
pub fn find(connection: &Connection, typed: &str, limit: usize) -> Result<Vec<PersonHit>> {
    let mut hits: Vec<PersonHit> = Vec::with_capacity(limit);
    for words in [text::whole_words(typed), text::match_words(typed)].into_iter().flatten() {
        for hit in sql::search::found(connection, &words, limit * 2)? {
            if hits.len() < limit && !hits.iter().any(|known| known.id == hit.id) {
                hits.push(hit);
            }
        }
        if hits.len() == limit {
            break;
        }
    }
    Ok(hits)
}
