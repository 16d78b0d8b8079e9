//! Rows that are gone and live on in what undo needs. Somebody whose record was removed can still ask to be erased.

use std::collections::HashMap;

use rusqlite::Connection;
use rusqlite::types::Value;
use uuid::Uuid;

use crate::ids::OperationId;
use crate::problem::Result;
use crate::write::changeset_format::{Field, each_change};
use crate::write::undo_log;

/// A row by its columns.
pub(crate) type KeptRow = HashMap<String, Value>;

/// The rows of a table that a step brought or took away, as far as it can still be undone or redone.
pub(crate) fn of_step(connection: &Connection, table: &str, operation: OperationId) -> Result<Vec<KeptRow>> {
    let columns: Vec<String> = connection
        .prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?
        .query_map([table], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut rows = Vec::new();
    for part in undo_log::parts(connection, operation)? {
        each_change(&part?, |change| {
            // An update has both, and only of what changed: it does not tell the row.
            let (Some(values), true) = (change.whole_row(), change.table.name == table) else { return Ok(()) };
            rows.push(columns.iter().cloned().zip(values.iter().map(Field::value)).collect());
            Ok(())
        })?;
    }
    Ok(rows)
}

/// The keys of the rows of a table that any step brought or took away while they named one of `ids`, by their key or another column.
pub(crate) fn naming(connection: &Connection, table: &str, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let named =
        |value: &Value| matches!(value, Value::Blob(bytes) if ids.iter().any(|id| id.as_bytes() == bytes.as_slice()));
    let mut keys = Vec::new();
    for operation in undo_log::operations(connection)? {
        for row in of_step(connection, table, operation)? {
            if let Some(Value::Blob(key)) = row.get("id").filter(|_| row.values().any(named)) {
                keys.extend(Uuid::from_slice(key));
            }
        }
    }
    keys.sort();
    keys.dedup();
    Ok(keys)
}
