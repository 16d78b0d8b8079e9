//! The tags in use, to choose from.

use rusqlite::Connection;

use crate::people::query::Tag;
use crate::people::sql;
use crate::problem::Result;

/// The most tags that are listed.
const MAX_TAGS: u32 = 200;

/// The tags in use, the commonest first. Two spellings that differ by accents or case alone are one tag.
pub fn tags(connection: &Connection) -> Result<Vec<Tag>> {
    sql::tags(connection, MAX_TAGS)
}
