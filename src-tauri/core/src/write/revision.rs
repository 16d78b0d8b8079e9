//! The revision of a record: the operation that touched it last. An edit names the revision that it was begun from, and so shows which
//! fields have changed since.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::OperationId;
use crate::problem::Result;
use crate::write::{Table, Writer};

/// The revision of a record: the last operation that touched it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Revision(pub OperationId);

/// A revision that is older than all.
const OLDEST: Revision = Revision(OperationId(Uuid::nil()));

/// The revision at which a record stands. One that no operation is known to have touched (files of version 0.1 noted goals and sessions
/// under what they belong to) stands at a revision that is older than all.
pub fn of(connection: &Connection, record: Uuid) -> Result<Revision> {
    let last = connection
        .prepare_cached("SELECT operation FROM operation_touch WHERE record = ?1 ORDER BY clock DESC LIMIT 1")?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(last.map_or(OLDEST, Revision))
}

/// The last operation that touched a `column` of a record's own row in `table`, undone and redone ones included: what tells two
/// values of the column apart. Like [`of`], older than all where none is known.
pub fn of_column(connection: &Connection, record: Uuid, table: Table, column: &str) -> Result<Revision> {
    let mut statement = connection
        .prepare_cached("SELECT operation, changes FROM operation_touch WHERE record = ?1 ORDER BY clock DESC")?;
    let mut rows = statement.query([record.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let lines = row.get_ref(1)?.as_str().unwrap_or_default();
        if lines.lines().any(|line| touches(line, table, column)) {
            return Ok(Revision(row.get(0)?));
        }
    }
    Ok(OLDEST)
}

/// Whether a line of the journal is about a column of a table. A row that comes brings all its columns.
fn touches(line: &str, table: Table, column: &str) -> bool {
    let mut words = line.split(' ');
    words.next() == Some(table.name)
        && match (words.next(), words.next()) {
            (Some("insert"), _) => true,
            (Some("update"), Some(columns)) => columns.split(',').any(|touched| touched == column),
            _ => false,
        }
}

/// The fields of a record, kept in `tables`, that operations after `base` have touched. An operation that this file does not know
/// counts as older than all.
pub fn fields_since(
    writer: &Writer<'_>,
    record: Uuid,
    base: Revision,
    tables: &[Table],
) -> Result<BTreeSet<&'static str>> {
    let mut fields = BTreeSet::new();
    let mut statement = writer.prepare_cached(
        "SELECT changes FROM operation_touch
         WHERE record = ?1 AND clock > coalesce((SELECT clock FROM operation WHERE id = ?2), 0)",
    )?;
    let mut rows = statement.query((record.as_bytes(), base.0))?;
    while let Some(row) = rows.next()? {
        let lines = row.get_ref(0)?.as_str().unwrap_or_default();
        for line in lines.lines() {
            let mut words = line.split(' ');
            let name = words.next().unwrap_or_default();
            let Some(table) = tables.iter().find(|table| table.name == name) else { continue };
            match (table.content, words.next(), words.next()) {
                (crate::write::Content::Part(parts), _, _) => fields.extend(parts),
                (_, Some("update"), Some(columns)) => {
                    fields.extend(columns.split(',').filter_map(|column| table.field(column)));
                }
                _ => {}
            }
        }
    }
    Ok(fields)
}
