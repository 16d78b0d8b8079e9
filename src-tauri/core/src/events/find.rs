//! Events by a few letters, for the search box.

use chrono::NaiveDateTime;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::{EventKind, sql};
use crate::ids::EventId;
use crate::problem::Result;
use crate::text;

/// An event found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EventHit {
    /// The record.
    pub id: EventId,
    /// Its title.
    pub title: String,
    /// What kind of event it is.
    pub kind: EventKind,
    /// When it begins, on the clocks where it takes place.
    pub starts: NaiveDateTime,
    /// Where.
    pub place: Option<String>,
}

/// The first `limit` events of whose title, place, sessions and speakers words begin like those of `typed`: whole words first,
/// then the newest.
pub fn find(connection: &Connection, typed: &str, limit: usize) -> Result<Vec<EventHit>> {
    let mut hits: Vec<EventHit> = Vec::with_capacity(limit);
    for words in [text::whole_words(typed), text::match_words(typed)].into_iter().flatten() {
        for hit in sql::search(connection, &words, limit)? {
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
