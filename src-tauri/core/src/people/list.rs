//! The list of people, seen through a window: no list leaves the core whole.

use chrono::{Datelike as _, NaiveDate};
use rusqlite::Connection;

use crate::dues;
use crate::ids::PersonId;
use crate::people::query::{DuesState, MAX_WINDOW, PeoplePage, PeopleQuery};
use crate::people::sql;
use crate::problem::Result;

/// The people that `query` asks for, with the dues of the year of `day`.
pub fn list(connection: &Connection, query: &PeopleQuery, day: NaiveDate) -> Result<PeoplePage> {
    let year = day.year();
    let mut rows = sql::list::window(connection, query, year)?;
    let (shown, limit) = (u32::try_from(rows.len()).unwrap_or(MAX_WINDOW), query.limit.min(MAX_WINDOW));
    // A window that is not full is the end of the list: there is nothing left to count.
    let total = if shown < limit && (shown > 0 || query.offset == 0) {
        query.offset + shown
    } else {
        sql::list::count(connection, query, year)?
    };
    for row in &mut rows {
        row.dues_year = dues::last_year_paid(connection, row.id)?;
        if dues::has_paid(connection, row.id, year)? {
            row.dues = DuesState::Paid;
        }
    }
    Ok(PeoplePage { total, rows })
}

/// How many people `query` asks for, whatever its window.
pub(crate) fn count(connection: &Connection, query: &PeopleQuery, day: NaiveDate) -> Result<u32> {
    sql::list::count(connection, query, day.year())
}

/// The ids of all the people that `query` asks for, whatever its window.
pub fn ids(connection: &Connection, query: &PeopleQuery, day: NaiveDate) -> Result<Vec<PersonId>> {
    sql::list::ids(connection, query, day.year())
}
