//! The journal read back: what happened to a record, and to the section. Values are not in it.

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use rusqlite::{Connection, Row};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::OperationId;
use crate::problem::Result;
use crate::time::{self, Moment};
use crate::write::undo_log::StepState;
use crate::write::{OperationKind, Role};

/// One line of a history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HistoryEntry {
    /// The operation.
    pub operation: OperationId,
    /// Its kind.
    pub kind: OperationKind,
    /// Done, undone or done again.
    pub role: Role,
    /// When, as clocks in the section's zone showed it.
    pub at: NaiveDateTime,
    /// Who did it.
    pub actor: String,
    /// How many records it touched.
    pub records: u32,
    /// What it changed of this record; for the history of the section, of the first records.
    pub changes: Vec<RecordChange>,
    /// Whether it can be undone.
    pub undo: Undoable,
}

/// Whether an operation can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Undoable {
    /// It can.
    Yes,
    /// It was already, and can be redone.
    Undone,
    /// No more: a newer version of Ruche has changed the tables that it had written.
    Outdated,
    /// It never could, or is too old.
    No,
}

/// What an operation changed of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RecordChange {
    /// The record.
    pub record: Option<Uuid>,
    /// The table.
    pub table: String,
    /// What happened to the row.
    pub action: RowAction,
    /// The fields that changed, for an update.
    pub fields: Vec<String>,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RowAction {
    /// It came.
    Insert,
    /// It changed.
    Update,
    /// It went.
    Delete,
}

const COLUMNS: &str = "operation.id, operation.kind, operation.role, operation.at,
    coalesce(actor.name, ''), operation.records,
    (SELECT state FROM undo WHERE undo.operation = operation.id)";

/// The reading of the clock at the last change; 0 before the first. As long as it stays, the section has not changed.
pub fn clock(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT coalesce(max(clock), 0) FROM operation", [], |row| row.get(0))?)
}

/// The history of one record, newest first.
pub fn of_record(connection: &Connection, zone: Tz, record: Uuid, limit: u32) -> Result<Vec<HistoryEntry>> {
    connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS}, operation_touch.changes
             FROM operation_touch
             JOIN operation ON operation.id = operation_touch.operation
             LEFT JOIN actor ON actor.id = operation.actor
             WHERE operation_touch.record = ?1
             ORDER BY operation_touch.clock DESC LIMIT ?2"
        ))?
        .query_and_then((record.as_bytes(), limit), |row| {
            let changes: String = row.get(7)?;
            entry(row, zone, changes.lines().filter_map(|line| change(line, Some(record))).collect())
        })?
        .collect()
}

/// The history of the section, newest first, from before `before` on.
pub fn of_section(
    connection: &Connection,
    zone: Tz,
    before: Option<OperationId>,
    limit: u32,
) -> Result<Vec<HistoryEntry>> {
    let mut touches =
        connection.prepare_cached("SELECT record, changes FROM operation_touch WHERE operation = ?1 LIMIT 5")?;
    connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM operation LEFT JOIN actor ON actor.id = operation.actor
             WHERE ?1 IS NULL OR operation.clock < (SELECT clock FROM operation WHERE id = ?1)
             ORDER BY operation.clock DESC LIMIT ?2"
        ))?
        .query_and_then((before, limit), |row| {
            let operation: OperationId = row.get(0)?;
            let mut changes = Vec::new();
            let mut rows = touches.query([operation])?;
            while let Some(touch) = rows.next()? {
                let record = touch.get_ref(0)?.as_blob().ok().and_then(|bytes| Uuid::from_slice(bytes).ok());
                let lines: String = touch.get(1)?;
                changes.extend(lines.lines().filter_map(|line| change(line, record)));
            }
            entry(row, zone, changes)
        })?
        .collect()
}

fn entry(row: &Row<'_>, zone: Tz, changes: Vec<RecordChange>) -> Result<HistoryEntry> {
    let role: Role = row.get(2)?;
    let at: Moment = row.get(3)?;
    let state: Option<StepState> = row.get(6)?;
    Ok(HistoryEntry {
        operation: row.get(0)?,
        kind: OperationKind(row.get(1)?),
        role,
        at: time::wall(at.0, zone),
        actor: row.get(4)?,
        records: row.get(5)?,
        changes,
        undo: match state {
            Some(StepState::Done) if role == Role::Do => Undoable::Yes,
            Some(StepState::Undone) => Undoable::Undone,
            Some(StepState::Outdated) => Undoable::Outdated,
            _ => Undoable::No,
        },
    })
}

/// Reads a line of the journal, `table action column,column`. Its fields are still the names of columns: see
/// [`crate::history`].
fn change(line: &str, record: Option<Uuid>) -> Option<RecordChange> {
    let mut words = line.split(' ');
    let table = words.next()?.to_owned();
    let action = match words.next()? {
        "insert" => RowAction::Insert,
        "delete" => RowAction::Delete,
        _ => RowAction::Update,
    };
    let fields = words.next().map(|columns| columns.split(',').map(str::to_owned).collect()).unwrap_or_default();
    Some(RecordChange { record, table, action, fields })
}
