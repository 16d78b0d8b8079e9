//! Undo and redo, which survive a restart: the changesets of each operation, applied backwards or again.

use rusqlite::session::invert_strm;
use rusqlite::{Connection, OptionalExtension as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::OperationId;
use crate::problem::{Code, Problem, Result};
use crate::store::full_text::TriggersHeldOff;
use crate::write::transact::apply_stored;
use crate::write::undo_log::{self, StepState};
use crate::write::{Committed, Journal, OperationKind, Role, Writer, apply, text_delta};

/// What would be undone and redone next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UndoState {
    /// The operation that would be undone.
    pub undo: Option<UndoStep>,
    /// The operation that would be redone.
    pub redo: Option<UndoStep>,
}

/// One step of undo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UndoStep {
    /// Its operation.
    pub operation: OperationId,
    /// Its kind.
    pub kind: OperationKind,
}

/// Is told how much is done, of how much, and may stop the work: by refusing, also when all is done, it leaves everything as it was.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> Result<()>;

/// Of fewer records, what the search indexes hold is not worth counting.
const MANY_RECORDS: u32 = 500;

/// What undo and redo would do next.
pub fn state(connection: &Connection) -> Result<UndoState> {
    Ok(UndoState { undo: latest(connection, StepState::Done)?, redo: latest(connection, StepState::Undone)? })
}

/// Undoes an operation: `which`, or the last one that was not.
pub fn undo(
    connection: &mut Connection,
    journal: &Journal,
    which: Option<OperationId>,
    progress: Progress<'_>,
) -> Result<Committed> {
    let step = find(connection, which, StepState::Done)?;
    apply_stored(connection, journal, Role::Undo, step.operation, |writer| {
        let parts = undo_log::parts(writer, step.operation)?;
        apply_parts(writer, step.operation, parts.rev(), progress, |part| {
            let mut inverted = Vec::with_capacity(part.len());
            invert_strm(&mut part.as_slice(), &mut inverted)?;
            Ok(inverted)
        })?;
        undo_log::set_state(writer, step.operation, StepState::Undone)?;
        Ok(step.kind.0.clone())
    })
}

/// Redoes an undone operation: `which`, or the one undone last.
pub fn redo(
    connection: &mut Connection,
    journal: &Journal,
    which: Option<OperationId>,
    progress: Progress<'_>,
) -> Result<Committed> {
    let step = find(connection, which, StepState::Undone)?;
    apply_stored(connection, journal, Role::Redo, step.operation, |writer| {
        let parts = undo_log::parts(writer, step.operation)?;
        apply_parts(writer, step.operation, parts, progress, Ok)?;
        undo_log::set_state(writer, step.operation, StepState::Done)?;
        Ok(step.kind.0.clone())
    })
}

/// Applies what `turned` makes of the parts of `operation`, and checks what refers to what.
fn apply_parts(
    writer: &Writer<'_>,
    operation: OperationId,
    parts: impl Iterator<Item = Result<Vec<u8>>>,
    progress: Progress<'_>,
    turned: impl Fn(Vec<u8>) -> Result<Vec<u8>>,
) -> Result<()> {
    let total = parts.size_hint().0 as u64;
    let held_off = if changes_most_rows(writer, operation)? { Some(TriggersHeldOff::new(writer)?) } else { None };
    for (done, part) in (0..).zip(parts) {
        progress(done, total)?;
        apply::apply(writer, &turned(restored(writer, &part?)?)?)?;
    }
    if held_off.is_some() {
        refill_search_indexes(writer)?;
    }
    apply::check_references(writer)?;
    progress(total, total)
}

/// Whether `operation` changed so many records, beside what the search indexes hold, that they are better filled anew than kept row by
/// row.
fn changes_most_rows(writer: &Writer<'_>, operation: OperationId) -> Result<bool> {
    let records: u32 = writer
        .prepare_cached("SELECT records FROM operation WHERE id = ?1")?
        .query_row([operation], |row| row.get(0))?;
    if records < MANY_RECORDS {
        return Ok(false);
    }
    let indexes = writer.journal.search_indexes.iter();
    let held = indexes.map(|index| index.count(writer)).sum::<Result<u32>>()?;
    Ok(held <= records.saturating_mul(2))
}

fn refill_search_indexes(writer: &Writer<'_>) -> Result<()> {
    for index in writer.journal.search_indexes {
        for table in writer.touched().tables.keys() {
            if index.covers(writer, table)? {
                index.refill(writer)?;
                break;
            }
        }
    }
    Ok(())
}

/// A stored part with its long texts whole again, or the refusal when one of them is no longer what it was.
fn restored(writer: &Writer<'_>, part: &[u8]) -> Result<Vec<u8>> {
    let mut texts = text_delta::Texts::of_rows(writer);
    text_delta::restore(part, &mut texts).map_err(|problem| match (problem.code, problem.params.get("table")) {
        (Code::ChangedSince, Some(table)) => {
            let column = problem.field.as_deref().and_then(|column| column.parse().ok());
            apply::changed_since(writer.journal, table, column)
        }
        _ => problem,
    })
}

fn latest(connection: &Connection, state: StepState) -> Result<Option<UndoStep>> {
    let step = connection
        .prepare_cached("SELECT operation, kind FROM undo WHERE state = ?1 ORDER BY turn DESC LIMIT 1")?
        .query_row([state], |row| Ok(UndoStep { operation: row.get(0)?, kind: OperationKind(row.get(1)?) }))
        .optional()?;
    Ok(step)
}

fn find(connection: &Connection, which: Option<OperationId>, state: StepState) -> Result<UndoStep> {
    let Some(operation) = which else {
        return latest(connection, state)?.ok_or_else(|| Problem::new(Code::NothingToUndo));
    };
    connection
        .prepare_cached("SELECT kind FROM undo WHERE operation = ?1 AND state = ?2")?
        .query_row((operation, state), |row| Ok(UndoStep { operation, kind: OperationKind(row.get(0)?) }))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotUndoable))
}
