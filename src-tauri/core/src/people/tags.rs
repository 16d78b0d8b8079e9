//! The tags in use, to choose from.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::people::sql;
use crate::problem::Result;

/// A theme or group, and how many records carry it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tag {
    /// As it was typed.
    pub label: String,
    /// How many people carry it.
    pub people: u32,
}

/// The most tags that are listed.
const MAX_TAGS: u32 = 200;

/// The tags in use, the commonest first. Two spellings that differ by accents or case alone are one tag.
pub fn tags(connection: &Connection) -> Result<Vec<Tag>> {
    sql::tags(connection, MAX_TAGS)
}
