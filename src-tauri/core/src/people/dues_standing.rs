//! How a person stands with the dues of a year.

use chrono::{Datelike as _, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dues::{self, Payment};
use crate::ids::PersonId;
use crate::people::query::DuesState;
use crate::people::sql;
use crate::problem::Result;

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
    let expected = sql::dues_expected::of(connection, id, day.year())?;
    let year = day.year();
    let payments = dues::payments_of(connection, id)?;
    let paid_cents = payments.iter().filter(|payment| payment.year == year).map(|payment| payment.amount_cents).sum();
    let state = if paid_cents > 0 {
        DuesState::Paid
    } else if expected {
        DuesState::Due
    } else {
        DuesState::NotExpected
    };
    Ok(DuesStanding { year, state, paid_cents, payments })
}
