//! Partner organisations and their contacts as the lines of a table.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::partners::{ContactDraft, OrganisationDraft, sql};
use crate::problem::Result;

/// A line: an organisation with one of its contacts.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportLine {
    /// The organisation.
    pub organisation: OrganisationDraft,
    /// The day of the last exchange with it.
    pub last_exchange_on: Option<NaiveDate>,
    /// The contact, with the name that they bear; `None` of an organisation that has none.
    pub contact: Option<ContactDraft>,
}

/// Every organisation that is not set aside, by name, with a line for each of its contacts.
pub fn export(connection: &Connection) -> Result<Vec<ExportLine>> {
    sql::list::export(connection)
}
