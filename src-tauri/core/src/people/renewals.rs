//! How far the renewals of the year are.

use chrono::{Datelike as _, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::people::Category;
use crate::people::list::count;
use crate::people::query::{DuesFilter, PeopleQuery};
use crate::problem::Result;

/// How many members have paid for the year, and how many are still expected to. The same people as the list shows under
/// the same filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Renewals {
    /// The year in question.
    pub year: i32,
    /// Members who paid, and those who are expected to.
    pub expected: u32,
    /// Members who paid something for it.
    pub paid: u32,
    /// Members who have paid nothing for it yet.
    pub due: u32,
}

/// The renewals of the year of `day`.
pub fn renewals(connection: &Connection, day: NaiveDate) -> Result<Renewals> {
    let members = PeopleQuery { categories: vec![Category::Member], ..PeopleQuery::default() };
    let paid = count(connection, &PeopleQuery { dues: Some(DuesFilter::Paid), ..members.clone() }, day)?;
    let due = count(connection, &PeopleQuery { dues: Some(DuesFilter::Due), ..members }, day)?;
    Ok(Renewals { year: day.year(), expected: paid + due, paid, due })
}
