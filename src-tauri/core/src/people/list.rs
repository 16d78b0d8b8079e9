//! The list of people, seen through a window: no list leaves the core whole.

use chrono::Datelike as _;
use rusqlite::types::Value;
use rusqlite::{Connection, ToSql};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dues::{self, DuesState};
use crate::ids::PersonId;
use crate::people::{Category, PersonRow, sql};
use crate::problem::Result;
use crate::text;
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
    let (condition, values) = condition(query, year);
    let parameters: Vec<&dyn ToSql> = values.iter().map(|value| value as &dyn ToSql).collect();
    let columns = sql::ROW;
    let order = order(query);
    let (limit, offset) = (query.limit.min(WINDOW_MOST), query.offset);
    workspace.read(|reader| {
        let total = reader
            .prepare_cached(&format!("SELECT count(*) FROM person WHERE {condition}"))?
            .query_row(parameters.as_slice(), |row| row.get(0))?;
        let mut rows = Vec::new();
        if limit > 0 {
            // The window is found on an index alone; only its own rows are read whole.
            rows = reader
                .prepare_cached(&format!(
                    "SELECT {columns} FROM person WHERE rowid IN (
                       SELECT rowid FROM person WHERE {condition} ORDER BY {order} LIMIT {limit} OFFSET {offset}
                     ) ORDER BY {order}"
                ))?
                .query_map(parameters.as_slice(), |row| sql::row(row, year))?
                .collect::<Result<Vec<PersonRow>, _>>()?;
        }
        for row in &mut rows {
            row.dues_year = dues::last_year_paid(reader, row.id)?;
            if dues::has_paid(reader, row.id, year)? {
                row.dues = DuesState::Paid;
            }
        }
        Ok(PeoplePage { total, rows })
    })
}

/// The ids of all the people that `query` asks for, whatever its window.
pub(crate) fn all(connection: &Connection, query: &PeopleQuery) -> Result<Vec<PersonId>> {
    let (condition, values) = condition(query, this_year());
    let ids = connection
        .prepare(&format!("SELECT person.id FROM person WHERE {condition}"))?
        .query_map(rusqlite::params_from_iter(values), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

fn this_year() -> i32 {
    time::now().date_naive().year()
}

/// What is not known stands last, in either direction; the name decides among equals, and the id among namesakes, so that no
/// window shows a person twice.
fn order(query: &PeopleQuery) -> String {
    let direction = if query.descending { "DESC" } else { "ASC" };
    match query.sort {
        PeopleSort::Name => format!("name_key {direction}, person.id {direction}"),
        PeopleSort::Category => format!("category {direction}, name_key, person.id"),
        PeopleSort::City => format!("city IS NULL, fold(city) {direction}, name_key, person.id"),
        PeopleSort::Joined => {
            format!("joined_on IS NULL, joined_on {direction}, name_key, person.id")
        }
    }
}

fn condition(query: &PeopleQuery, year: i32) -> (String, Vec<Value>) {
    let mut conditions = vec![
        match query.presence {
            Presence::Present => "archived_at IS NULL AND left_reason IS NULL",
            Presence::Left => "archived_at IS NULL AND left_reason IS NOT NULL",
            Presence::Archived => "archived_at IS NOT NULL",
            Presence::All => "TRUE",
        }
        .to_owned(),
    ];
    let mut values = Vec::new();
    let mut place = |value: Value| {
        values.push(value);
        format!("?{}", values.len())
    };
    if let Some(words) = text::match_words(&query.search) {
        let words = place(words.into());
        conditions.push(format!("person.rowid IN (SELECT rowid FROM person_search WHERE person_search MATCH {words})"));
    }
    if !query.categories.is_empty() {
        let words: Vec<String> = query.categories.iter().map(|category| place(word(*category).into())).collect();
        conditions.push(format!("category IN ({})", words.join(", ")));
    }
    if let Some(filter) = query.dues {
        let year = place(i64::from(year).into());
        let paid = dues::paid_in(&year);
        conditions.push(match filter {
            DuesFilter::Paid => format!("person.id IN ({paid})"),
            DuesFilter::Due => {
                format!("{} AND person.id NOT IN ({paid})", dues::expected_in(&year))
            }
        });
    }
    if let Some(tag) = &query.tag {
        let key = place(text::fold(tag).into());
        conditions.push(format!("person.id IN (SELECT person_id FROM person_tag WHERE label_key = {key})"));
    }
    match query.lacking {
        Some(Lacking::Email) => conditions.push("email IS NULL".to_owned()),
        Some(Lacking::Phone) => conditions.push("mobile IS NULL AND phone IS NULL".to_owned()),
        Some(Lacking::Address) => conditions.push("(street IS NULL OR city IS NULL)".to_owned()),
        None => {}
    }
    (conditions.join(" AND "), values)
}

fn word(category: Category) -> String {
    match category {
        Category::Member => "member",
        Category::RegularContact => "regular_contact",
        Category::OccasionalContact => "occasional_contact",
    }
    .to_owned()
}
