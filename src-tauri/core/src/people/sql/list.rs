//! The SQL of the list of people.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::dues;
use crate::ids::PersonId;
use crate::people::PersonRow;
use crate::people::query::{DuesFilter, Lacking, MAX_WINDOW, PeopleQuery, PeopleSort, Presence};
use crate::people::sql::{self, dues_expected};
use crate::problem::Result;
use crate::text;

/// How many people the query has in all.
pub(crate) fn count(connection: &Connection, query: &PeopleQuery, year: i32) -> Result<u32> {
    let (condition, values) = condition(query, reach(connection, query)?, year);
    let count = connection
        .prepare_cached(&format!("SELECT count(*) FROM person WHERE {condition}"))?
        .query_row(params_from_iter(values), |row| row.get(0))?;
    Ok(count)
}

/// Those of its window. The window is found on an index alone; only its own rows are read whole.
pub(crate) fn window(connection: &Connection, query: &PeopleQuery, year: i32) -> Result<Vec<PersonRow>> {
    let (condition, values) = condition(query, reach(connection, query)?, year);
    let (columns, order) = (sql::row_columns(year), order(query));
    let (limit, offset) = (query.limit.min(MAX_WINDOW), query.offset);
    if limit == 0 {
        return Ok(Vec::new());
    }
    let rows = connection
        .prepare_cached(&format!(
            "SELECT {columns} FROM person WHERE rowid IN (
               SELECT rowid FROM person WHERE {condition} ORDER BY {order} LIMIT {limit} OFFSET {offset}
             ) ORDER BY {order}"
        ))?
        .query_map(params_from_iter(values), sql::row)?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

/// All of them, by their ids.
pub(crate) fn ids(connection: &Connection, query: &PeopleQuery, year: i32) -> Result<Vec<PersonId>> {
    let (condition, values) = condition(query, reach(connection, query)?, year);
    let ids = connection
        .prepare(&format!("SELECT person.id FROM person WHERE {condition}"))?
        .query_map(params_from_iter(values), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

/// How many records a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Few: they are looked up one by one.
    Narrow,
    /// Many, or there is no search: the list is scanned, and those found are kept.
    Wide,
}

/// Beyond so many finds, walking the list costs less than looking them up.
const FEW: i64 = 2_000;

fn reach(connection: &Connection, query: &PeopleQuery) -> Result<Reach> {
    let Some(words) = text::match_words(&query.search) else { return Ok(Reach::Wide) };
    let found: i64 = connection
        .prepare_cached("SELECT count(*) FROM (SELECT 1 FROM person_search WHERE person_search MATCH ?1 LIMIT ?2 + 1)")?
        .query_row((words, FEW), |row| row.get(0))?;
    Ok(if found > FEW { Reach::Wide } else { Reach::Narrow })
}

/// What is not known stands last, in either direction; the name decides among equals, and the id among namesakes, so that no
/// window shows a person twice.
fn order(query: &PeopleQuery) -> String {
    let direction = if query.descending { "DESC" } else { "ASC" };
    match query.sort {
        PeopleSort::Name => format!("name_key {direction}, person.id {direction}"),
        PeopleSort::Category => format!("category {direction}, name_key, person.id"),
        PeopleSort::City => format!("fold(city) IS NULL, fold(city) {direction}, name_key, person.id"),
        PeopleSort::Joined => {
            format!("joined_on IS NULL, joined_on {direction}, name_key, person.id")
        }
    }
}

fn condition(query: &PeopleQuery, reach: Reach, year: i32) -> (String, Vec<Value>) {
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
        // The sign keeps a search with many finds from being the way to the rows, which lie all over the file.
        let sign = if reach == Reach::Wide { "+" } else { "" };
        conditions
            .push(format!("{sign}person.rowid IN (SELECT rowid FROM person_search WHERE person_search MATCH {words})"));
    }
    if !query.categories.is_empty() {
        let words: Vec<String> =
            query.categories.iter().map(|category| place(category.word().to_owned().into())).collect();
        conditions.push(format!("category IN ({})", words.join(", ")));
    }
    if let Some(filter) = query.dues {
        let paid = dues::paid_in(&place(i64::from(year).into()));
        conditions.push(match filter {
            DuesFilter::Paid => format!("person.id IN ({paid})"),
            DuesFilter::Due => {
                format!("{} AND person.id NOT IN ({paid})", dues_expected::condition(year))
            }
        });
    }
    if let Some(tag) = &query.tag {
        let key = place(text::fold(tag).into());
        conditions.push(format!("person.id IN (SELECT person_id FROM person_tag WHERE label_key = {key})"));
    }
    // Compared with 1, the expressions are read from the index that holds them.
    match query.lacking {
        Some(Lacking::Email) => conditions.push("(email IS NULL) = 1".to_owned()),
        Some(Lacking::Phone) => conditions.push("(mobile IS NULL AND phone IS NULL) = 1".to_owned()),
        Some(Lacking::Address) => conditions.push("(street IS NULL OR city IS NULL) = 1".to_owned()),
        None => {}
    }
    (conditions.join(" AND "), values)
}
