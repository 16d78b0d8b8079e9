//! Reads changesets: which records and columns they touch. Values are looked at only to name the record.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

use crate::problem::Result;
use crate::write::Content;
use crate::write::journal::{Journal, Shape};

/// The bytes of a record's id.
pub(super) type RecordBytes = Vec<u8>;

/// What a changeset touched.
#[derive(Debug, Default)]
pub(super) struct RowChanges {
    /// By record, the lines of its changes: `table action column,column`.
    pub records: HashMap<RecordBytes, BTreeSet<String>>,
    /// The records whose own row went.
    pub removed: Vec<Uuid>,
    /// Tables that changed, and whether rows were deleted from them.
    pub tables: BTreeMap<&'static str, bool>,
}

impl RowChanges {
    /// Reads `changeset`, made on `connection`, where the rows that it updated still stand.
    pub fn read(connection: &Connection, journal: &Journal, mut changeset: &[u8]) -> Result<Self> {
        let mut changes = Self::default();
        let input: &mut dyn std::io::Read = &mut changeset;
        let mut items = ChangesetIter::start_strm(&input)?;
        while let Some(item) = items.next()? {
            changes.add(connection, journal, item)?;
        }
        Ok(changes)
    }

    fn add(&mut self, connection: &Connection, journal: &Journal, item: &ChangesetItem) -> Result<()> {
        let change = item.op()?;
        let shape = journal.shape(change.table_name())?;
        let mut line = String::with_capacity(48);
        let _ = match change.code() {
            Action::SQLITE_INSERT => write!(line, "{} insert", shape.table.name),
            Action::SQLITE_DELETE => write!(line, "{} delete", shape.table.name),
            _ => write!(line, "{} update {}", shape.table.name, changed_columns(shape, item).join(",")),
        };
        *self.tables.entry(shape.table.name).or_default() |= change.code() == Action::SQLITE_DELETE;
        if change.code() == Action::SQLITE_DELETE
            && let (Content::Fields(_), Some(own)) = (shape.table.content, shape.records.first())
        {
            let record = item.old_value(*own).ok().and_then(record_bytes);
            self.removed.extend(record.and_then(|bytes| Uuid::from_slice(&bytes).ok()));
        }
        for column in &shape.records {
            // A row that moves from one record to another touches both.
            let before = item.old_value(*column).ok().and_then(record_bytes);
            let after = item.new_value(*column).ok().and_then(record_bytes);
            let unchanged = if before.is_none() && after.is_none() && change.code() == Action::SQLITE_UPDATE {
                record_of_row(connection, shape, item, *column)?
            } else {
                None
            };
            for record in [before, after, unchanged].into_iter().flatten() {
                self.records.entry(record).or_default().insert(line.clone());
            }
        }
        Ok(())
    }
}

/// The record in a column of an updated row. An update carries only its key and what changed, so it is read from the row.
fn record_of_row(
    connection: &Connection,
    shape: &Shape,
    item: &ChangesetItem,
    column: usize,
) -> Result<Option<RecordBytes>> {
    let keys: Vec<usize> =
        item.pk()?.iter().enumerate().filter(|(_, part)| **part != 0).map(|(column, _)| column).collect();
    let wanted: Vec<String> = keys.iter().map(|column| format!("\"{}\" = ?", shape.columns[*column])).collect();
    let values: Vec<ToSqlOutput<'_>> = keys
        .iter()
        .map(|column| item.old_value(*column).map(ToSqlOutput::Borrowed))
        .collect::<rusqlite::Result<_>>()?;
    let sql =
        format!("SELECT \"{}\" FROM \"{}\" WHERE {}", shape.columns[column], shape.table.name, wanted.join(" AND "));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(values))?;
    Ok(match rows.next()? {
        Some(row) => record_bytes(row.get_ref(0)?),
        None => None,
    })
}

fn changed_columns<'shape>(shape: &'shape Shape, item: &ChangesetItem) -> Vec<&'shape str> {
    (0..shape.columns.len())
        .filter(|column| item.new_value(*column).is_ok())
        .map(|column| shape.columns[column].as_str())
        .collect()
}

/// The id of a record, whatever its type.
fn record_bytes(value: ValueRef<'_>) -> Option<RecordBytes> {
    match value {
        ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Some(bytes.to_vec()),
        ValueRef::Integer(number) => Some(number.to_be_bytes().to_vec()),
        ValueRef::Null | ValueRef::Real(_) => None,
    }
}
