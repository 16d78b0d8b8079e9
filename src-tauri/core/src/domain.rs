//! What a domain declares of itself, once. The workspace, the history, erasure, search, the home page and the contract go through
//! [`DOMAINS`](crate::DOMAINS) and know no domain by name.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::{Schema, SchemaGenerator};
use serde_json::Value;
use uuid::Uuid;

use crate::problem::Result;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::Migration;
use crate::write::{Kind, Table, Writer};

/// A domain.
#[derive(Clone, Copy)]
pub struct Domain {
    /// Its name, which is the topic of its tables: a query that reads them is asked again when they change.
    pub name: &'static str,
    /// The kinds of its operations.
    pub operations: &'static [Kind],
    /// The steps of its tables.
    pub migrations: &'static [Migration],
    /// Its journalled tables.
    pub tables: &'static [Table],
    /// Its search indexes.
    pub search_indexes: &'static [SearchIndex],
    /// Texts of its tables that no search index holds, as `table.column`: a test asks that each text be either here or there.
    pub not_searched: &'static [&'static str],
    /// Statements that make stored normal forms anew from what was typed, in the rows where they differ, for when the rule of normal
    /// forms changes: of those that no table declares as derived.
    pub normal_forms: &'static [&'static str],
    /// The title of one of its records, or a person's name; `None` when it has none of that id.
    pub title: fn(&Connection, Uuid) -> Result<Option<String>>,
    /// What the search box finds in it.
    pub find: Option<FindPart>,
    /// What it asks of the section in the week from a day.
    pub week: Option<WeekPart>,
    /// Removes what it knows of somebody, whose record is a person's or another domain's of somebody outside; what must stay (money,
    /// a title) stays without them.
    pub forget: fn(&Writer<'_>, Uuid) -> Result<()>,
    /// Work on its rows when a file is opened.
    pub clean_up: fn(&Connection) -> Result<()>,
}

impl Domain {
    /// A domain of this name that has nothing.
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            operations: &[],
            migrations: &[],
            tables: &[],
            search_indexes: &[],
            not_searched: &[],
            normal_forms: &[],
            title: |_, _| Ok(None),
            find: None,
            week: None,
            forget: |_, _| Ok(()),
            clean_up: |_| Ok(()),
        }
    }
}

/// The id of a record that somebody may ask to be erased: theirs.
pub trait Erasable: Copy + Into<Uuid> {
    /// The kind of the operation that erases it.
    fn kind() -> Kind;
    /// Refuses with `NotFound` when the record is not there.
    fn expect(self, connection: &Connection) -> Result<()>;
}

/// What the search box asks.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    /// What was typed so far.
    pub typed: &'a str,
    /// The most that is given.
    pub limit: usize,
}

/// A part of an answer that every domain may give: a value of the domain's own type, with its schema.
#[derive(Clone, Copy)]
pub struct Part<Read> {
    /// The schema of the value.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
    /// Reads the value.
    pub read: Read,
}

/// What the search box finds in a domain: a list.
pub type FindPart = Part<fn(&Connection, Search<'_>) -> Result<Value>>;

/// What a domain asks of the section in the week from a day.
pub type WeekPart = Part<fn(&Connection, NaiveDate) -> Result<Value>>;

/// A [`Part`] of type `$type`, read by a function of the connection and the question.
macro_rules! part {
    ($type:ty, $read:expr) => {
        $crate::domain::Part {
            schema: |generator| generator.subschema_for::<$type>(),
            read: |connection, question| {
                let value: $type = $read(connection, question)?;
                serde_json::to_value(value).map_err(|error| $crate::Problem::internal("part of an answer", &error))
            },
        }
    };
}
pub(crate) use part;
