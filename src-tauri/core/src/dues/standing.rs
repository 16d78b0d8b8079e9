//! How a person stands with the dues of a year.

use chrono::{Datelike as _, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dues::{Payment, sql};
use crate::people::{Category, Person};
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

/// How `person` stands with the dues of the year of `day`.
pub fn standing(connection: &Connection, person: &Person, day: NaiveDate) -> Result<DuesStanding> {
    let year = day.year();
    let payments = sql::payments_of(connection, person.id)?;
    let paid_cents = payments.iter().filter(|payment| payment.year == year).map(|payment| payment.amount_cents).sum();
    let outside = person.category != Category::Member
        || person.joined_on.is_some_and(|joined| joined.year() > year)
        || (person.left_reason.is_some() && person.left_on.is_none_or(|left| left.year() < year));
    let state = match (paid_cents > 0, outside) {
        (true, _) => DuesState::Paid,
        (false, true) => DuesState::NotExpected,
        (false, false) => DuesState::Due,
    };
    Ok(DuesStanding { year, state, paid_cents, payments })
}
