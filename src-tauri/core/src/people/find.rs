//! People by a few letters, for the search box: the first that match, at once.

use rusqlite::Connection;

use crate::domain::Search;
use crate::ids::PersonId;
use crate::people::query::PersonHit;
use crate::people::{Person, sql};
use crate::problem::Result;
use crate::store::full_text::first_matches;

/// One person's record.
pub fn get(connection: &Connection, id: PersonId) -> Result<Person> {
    sql::get(connection, id)
}

/// The first people whose records hold words beginning like those typed; whole words first.
pub fn find(connection: &Connection, Search { typed, limit }: Search<'_>) -> Result<Vec<PersonHit>> {
    // More than asked for: records that are set aside are found and not given.
    first_matches(typed, limit, |words| sql::search::found(connection, words, limit * 2))
}
