//! What partners ask of the section in a week: to be called again.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::partners::silence::Silence;
use crate::partners::sql::organisation as sql;
use crate::partners::{OrganisationId, OrganisationKind};
use crate::problem::Result;

/// The most organisations that the home page names.
const MAX_NAMED: u32 = 5;

/// What partner organisations ask of the section this week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartnersWeek {
    /// Organisations with which there was no exchange for six months, the longest silent first, at most five.
    pub silent: Vec<SilentOrganisation>,
    /// How many there are in all.
    pub silent_total: u32,
}

/// An organisation with which there was no exchange for six months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SilentOrganisation {
    /// The record.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// The day of the last exchange, if there was any.
    pub last_exchange_on: Option<NaiveDate>,
}

/// Who has been silent, as seen on `today`.
pub fn week(connection: &Connection, today: NaiveDate) -> Result<PartnersWeek> {
    let silence = Silence::on(connection, today)?;
    let (silent_total, silent) = sql::silent(connection, &silence, MAX_NAMED)?;
    Ok(PartnersWeek { silent, silent_total })
}
