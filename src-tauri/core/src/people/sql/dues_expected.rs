//! The SQL of whom dues are expected of.

use rusqlite::{Connection, OptionalExtension as _};

use crate::ids::PersonId;
use crate::people::Category;
use crate::problem::{Code, Problem, Result};

/// The condition on the columns of `person` that dues are expected for `year`: of members, from the year of joining to the year of
/// leaving.
pub(crate) fn condition(year: i32) -> String {
    format!(
        "(category = '{member}' AND (joined_on IS NULL OR CAST(substr(joined_on, 1, 4) AS INTEGER) <= {year})
         AND (left_reason IS NULL OR ifnull(CAST(substr(left_on, 1, 4) AS INTEGER) >= {year}, FALSE)))",
        member = Category::Member.word(),
    )
}

/// Whether dues are expected of a person for `year`.
pub(crate) fn of(connection: &Connection, id: PersonId, year: i32) -> Result<bool> {
    connection
        .prepare_cached(&format!("SELECT {} FROM person WHERE id = ?1", condition(year)))?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}
