//! How a person stands with the dues of a year.

use chrono::{Datelike as _, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dues::{self, Payment};
use crate::ids::PersonId;
use crate::people::{Category, LeftReason, PersonDraft, sql};
use crate::problem::Result;

/// How a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuesState {
    /// Something was paid for the year.
    Paid,
    /// A member who has paid nothing for it yet.
    Due,
    /// No dues are expected: a contact, or a member who joined after or left before the year.
    NotExpected,
}

/// A person's dues: the state for a year, and the whole ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DuesStanding {
    /// The year in question.
    pub year: i32,
    /// The state for it.
    pub state: DuesState,
    /// What was paid for it, in euro cents.
    pub paid_cents: i64,
    /// All entries, newest first.
    pub payments: Vec<Payment>,
}

/// How a person stands with the dues of the year of `day`.
pub fn standing(connection: &Connection, id: PersonId, day: NaiveDate) -> Result<DuesStanding> {
    let person = sql::draft(connection, id)?;
    let year = day.year();
    let payments = dues::payments_of(connection, id)?;
    let paid_cents = payments.iter().filter(|payment| payment.year == year).map(|payment| payment.amount_cents).sum();
    let state = if paid_cents > 0 {
        DuesState::Paid
    } else if expected(&person, year) {
        DuesState::Due
    } else {
        DuesState::NotExpected
    };
    Ok(DuesStanding { year, state, paid_cents, payments })
}

/// Whether dues are expected of a person for `year`.
fn expected(person: &PersonDraft, year: i32) -> bool {
    is_expected(person.category, person.joined_on, person.left_reason, person.left_on, year)
}

/// Whether dues are expected for `year`: of members, from the year of joining to the year of leaving.
pub(crate) fn is_expected(
    category: Category,
    joined_on: Option<NaiveDate>,
    left_reason: Option<LeftReason>,
    left_on: Option<NaiveDate>,
    year: i32,
) -> bool {
    category == Category::Member
        && joined_on.is_none_or(|joined| joined.year() <= year)
        && (left_reason.is_none() || left_on.is_some_and(|left| left.year() >= year))
}

/// The same as a condition on the columns of `person`, for the year that `place` stands for.
pub(crate) fn expected_in(place: &str) -> String {
    format!(
        "category = 'member' AND (joined_on IS NULL OR CAST(substr(joined_on, 1, 4) AS INTEGER) <= {place})
         AND (left_reason IS NULL OR CAST(substr(left_on, 1, 4) AS INTEGER) >= {place})"
    )
}
