//! An edit says what it was begun from, and names only the fields that it changes: what changed elsewhere meanwhile stays, and where
//! both changed the same field, the person decides.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use rusqlite::Row;
use rusqlite::types::Value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::problem::{Code, Problem, Result};
use crate::write::revision::{self, Revision};
use crate::write::{Column, Table, Writer};

/// An edit of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Edit<Id, Changes> {
    /// The record.
    pub id: Id,
    /// The revision that the edit was begun from.
    pub revision: Revision,
    /// The fields that it changes.
    pub changes: Changes,
}

/// A record whose columns [`record!`](crate::record::record) names.
pub trait Record: Clone + PartialEq + Sized {
    /// The fields that an edit changes.
    type Changes;
    /// Its table.
    const TABLE: &'static str;
    /// Groups of fields of which one says little without the others.
    const TOGETHER: &'static [&'static [&'static str]];
    /// The columns that hold its fields.
    const COLUMNS: &'static [Column];

    /// The record without stray spaces around its texts, or the field that is too long or must be filled.
    fn tidy(self) -> Result<Self>;

    /// The value of each of its columns; what clocks show is that of clocks in `zone`.
    fn columns(&self, zone: Tz) -> Vec<(&'static str, Value)>;

    /// What its field of this name says, where that is a text and not empty.
    fn text(&self, field: &str) -> Option<&str>;

    /// Its field of this name, where that is a text that may be missing.
    fn text_mut(&mut self, field: &str) -> Option<&mut Option<String>>;

    /// Reads a row of its table, without the parts that other tables hold.
    fn read(row: &Row<'_>, zone: Tz) -> rusqlite::Result<Self>;

    /// The record after an edit.
    #[must_use]
    fn with(self, changes: &Self::Changes) -> Self;

    /// The fields that an edit names.
    fn changed(changes: &Self::Changes) -> BTreeSet<&'static str>;

    /// The fields in which two states of it differ.
    fn differing(&self, other: &Self) -> BTreeSet<&'static str>;

    /// What stands in these fields, in their order.
    fn conflicts(&self, fields: &BTreeSet<&'static str>) -> Result<Vec<Conflict>>;
}

/// A field that changed elsewhere since an edit was begun, to another value than the edit's.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    field: &'static str,
    present: serde_json::Value,
}

impl Conflict {
    pub(crate) fn new(field: &'static str, present: &impl Serialize) -> Result<Self> {
        let present = serde_json::to_value(present).map_err(|error| Problem::internal("conflict", &error))?;
        Ok(Self { field, present })
    }
}

/// The record as `edit` leaves it, given how it stands and the `tables` that hold it. `check` tidies it and says what is wrong with it.
/// Refuses with `Conflict` where a field changed elsewhere since: `field` is the first of them, `present` the values of all as JSON,
/// `revision` what to edit from next. What changed elsewhere is asked about before anything is said to be wrong: who edits does not see it.
pub fn merge<Id: Copy + Into<Uuid>, R: Record>(
    writer: &Writer<'_>,
    edit: &Edit<Id, R::Changes>,
    present: &R,
    tables: &[Table],
    check: impl FnOnce(R) -> Result<R>,
) -> Result<R> {
    let record = edit.id.into();
    let merged = present.clone().with(&edit.changes);
    let last = revision::of(writer, record)?;
    if last == edit.revision {
        return check(merged);
    }
    let moved = revision::fields_since(writer, record, edit.revision, tables)?;
    let changed: BTreeSet<_> =
        present.differing(&merged.clone().tidy()?).intersection(&R::changed(&edit.changes)).copied().collect();
    let checked = check(merged);
    let conflicts = present.conflicts(&contested(present, &checked, &changed, &moved))?;
    if let Some(first) = conflicts.first() {
        let present: serde_json::Map<String, serde_json::Value> =
            conflicts.iter().map(|conflict| (conflict.field.to_owned(), conflict.present.clone())).collect();
        return Err(Problem::at(Code::Conflict, first.field)
            .with("present", serde_json::Value::Object(present))
            .with("revision", last.0.0));
    }
    checked
}

/// Of the fields that an edit `changed` and those that `moved` elsewhere, those for the person to decide: the ones that did both, and
/// those kept together of which some did the one and some the other, where the record can then not stand or loses what was changed.
fn contested<R: Record>(
    present: &R,
    checked: &Result<R>,
    changed: &BTreeSet<&'static str>,
    moved: &BTreeSet<&'static str>,
) -> BTreeSet<&'static str> {
    let (kept, wrong) = match checked {
        Ok(wanted) => (present.differing(wanted), None),
        Err(problem) => (changed.clone(), problem.field.as_deref()),
    };
    let mut contested: BTreeSet<_> =
        changed.iter().filter(|field| moved.contains(*field) && kept.contains(*field)).copied().collect();
    for group in R::TOGETHER {
        let has = |fields: &BTreeSet<&'static str>| group.iter().any(|field| fields.contains(field));
        let lost = group.iter().any(|field| changed.contains(field) && !kept.contains(field));
        if has(changed) && has(moved) && (lost || wrong.is_some_and(|field| group.contains(&field))) {
            contested.extend(group.iter().filter(|field| changed.contains(*field) || moved.contains(*field)));
        }
    }
    contested
}
