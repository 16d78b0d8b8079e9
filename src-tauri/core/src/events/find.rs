//! Events by their id, and by a few letters for the search box.

use chrono::NaiveDateTime;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::Search;
use crate::events::{Event, EventKind, sql};
use crate::ids::EventId;
use crate::problem::Result;
use crate::store::full_text::first_matches;

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

/// An event.
pub fn get(connection: &Connection, id: EventId) -> Result<Event> {
    sql::get(connection, id)
}

/// The first events of whose title, place, sessions and speakers words begin like those typed: whole words first, then the newest.
pub fn find(connection: &Connection, Search { typed, limit }: Search<'_>) -> Result<Vec<EventHit>> {
    first_matches(typed, limit, |words| sql::found(connection, words, limit))
}
