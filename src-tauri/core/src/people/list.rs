//! The list of people, seen through a window: no list leaves the core whole.

use chrono::Datelike as _;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dues::{self, DuesState};
use crate::ids::PersonId;
use crate::people::{Category, PersonRow, sql};
use crate::problem::Result;
use crate::time;
use crate::workspace::Workspace;

/// The most rows of one window.
pub const WINDOW_MOST: u32 = 500;

/// What of the people is asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PeopleQuery {
    /// Words of a name, an e-mail, a telephone number, a town, as typed so far.
    pub search: String,
    /// Only these; all when empty.
    pub categories: Vec<Category>,
    /// Whether they are still here.
    pub presence: Presence,
    /// How they stand with this year's dues.
    pub dues: Option<DuesFilter>,
    /// Only those with this tag.
    pub tag: Option<String>,
    /// Only those who lack this.
    pub lacking: Option<Lacking>,
    /// The order.
    pub sort: PeopleSort,
    /// Backwards.
    pub descending: bool,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// Whether somebody is still here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Neither left nor set aside.
    #[default]
    Present,
    /// Members who have left.
    Left,
    /// Records set aside.
    Archived,
    /// Everybody.
    All,
}

/// How a member stands with the dues of the current year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuesFilter {
    /// Something was paid for the year.
    Paid,
    /// Nothing was, of somebody who is expected to pay.
    Due,
}

/// What may be missing from a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Lacking {
    /// No e-mail.
    Email,
    /// Neither mobile nor landline.
    Phone,
    /// No postal address.
    Address,
}

/// By what the list is sorted; the name decides among equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// Family name, then given name.
    #[default]
    Name,
    /// What they are to the section.
    Category,
    /// Town.
    City,
    /// Date of joining.
    Joined,
}

/// A window on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PeoplePage {
    /// How many people the query has in all.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<PersonRow>,
}

/// The people that `query` asks for.
pub fn list(workspace: &Workspace, query: &PeopleQuery) -> Result<PeoplePage> {
    let year = this_year();
    workspace.read(|reader| {
        let mut rows = sql::list::window(reader, query, year)?;
        let (seen, limit) = (u32::try_from(rows.len()).unwrap_or(WINDOW_MOST), query.limit.min(WINDOW_MOST));
        // A window that is not full is the end of the list: there is nothing left to count.
        let total = if seen < limit && (seen > 0 || query.offset == 0) {
            query.offset + seen
        } else {
            sql::list::count(reader, query, year)?
        };
        for row in &mut rows {
            row.dues_year = dues::last_year_paid(reader, row.id)?;
            if dues::has_paid(reader, row.id, year)? {
                row.dues = DuesState::Paid;
            }
        }
        Ok(PeoplePage { total, rows })
    })
}

/// How many people `query` asks for, whatever its window.
pub(crate) fn count(connection: &Connection, query: &PeopleQuery) -> Result<u32> {
    sql::list::count(connection, query, this_year())
}

/// The ids of all the people that `query` asks for, whatever its window.
pub(crate) fn all(connection: &Connection, query: &PeopleQuery) -> Result<Vec<PersonId>> {
    sql::list::ids(connection, query, this_year())
}

fn this_year() -> i32 {
    time::now().date_naive().year()
}
