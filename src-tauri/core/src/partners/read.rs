//! Partner organisations: one of them, and the list, seen through a window.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::partners::silence::Silence;
use crate::partners::{Organisation, OrganisationId, OrganisationName, OrganisationsPage, OrganisationsQuery, sql};
use crate::problem::Result;

/// The most rows of one window.
const MAX_WINDOW: u32 = 500;
/// The most exchanges that come with an organisation.
const MAX_EXCHANGES: u32 = 200;

/// An organisation, as seen on `day`.
pub fn get(connection: &Connection, id: OrganisationId, day: NaiveDate) -> Result<Organisation> {
    let silence = Silence::on(connection, day)?;
    let organisation = sql::organisation::get(connection, id, &silence)?;
    Ok(Organisation {
        contacts: sql::contact::of_organisation(connection, id, day)?,
        open_promises: sql::promise::open(connection, id, day)?,
        exchanges: sql::exchange::of_organisation(connection, id, day, MAX_EXCHANGES)?,
        exchanges_total: sql::exchange::count(connection, id)?,
        campaigns: sql::campaign::of_organisation(connection, id)?,
        ..organisation
    })
}

/// The organisations that `query` asks for, as seen on `day`.
pub fn list(connection: &Connection, query: &OrganisationsQuery, day: NaiveDate) -> Result<OrganisationsPage> {
    sql::list::list(connection, query, (day, &Silence::on(connection, day)?), query.limit.min(MAX_WINDOW))
}

/// The name of an organisation; `None` when the record is gone.
pub fn named(connection: &Connection, id: OrganisationId) -> Result<Option<OrganisationName>> {
    sql::organisation::named(connection, id)
}
