//! Undo and redo, which survive a restart: the changesets of each operation, applied backwards or again.

use rusqlite::session::invert_strm;
use rusqlite::{Connection, OptionalExtension as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::OperationId;
use crate::problem::{Code, Problem, Result};
use crate::write::transact::apply_stored;
use crate::write::undo_log::{self, DONE, UNDONE};
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

/// Is told how much is done, of how much, and may stop the work.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> Result<()>;

/// What undo and redo would do next.
pub fn state(connection: &Connection) -> Result<UndoState> {
    Ok(UndoState { undo: latest(connection, DONE)?, redo: latest(connection, UNDONE)? })
}

/// Undoes an operation: `which`, or the last one that was not.
pub fn undo(
    connection: &mut Connection,
    journal: &Journal,
    which: Option<OperationId>,
    progress: Progress<'_>,
) -> Result<Committed> {
    let step = find(connection, which, DONE)?;
    apply_stored(connection, journal, Role::Undo, step.operation, |writer| {
        let parts = undo_log::parts(writer, step.operation)?;
        let total = parts.size_hint().0 as u64;
        for (done, part) in (0..).zip(parts.rev()) {
            progress(done, total)?;
            let restored = restored(writer, &part?)?;
            let mut inverted = Vec::with_capacity(restored.len());
            invert_strm(&mut restored.as_slice(), &mut inverted)?;
            apply::apply(writer, &inverted)?;
        }
        apply::check_references(writer)?;
        undo_log::set_state(writer, step.operation, UNDONE)?;
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
    let step = find(connection, which, UNDONE)?;
    apply_stored(connection, journal, Role::Redo, step.operation, |writer| {
        let parts = undo_log::parts(writer, step.operation)?;
        let total = parts.size_hint().0 as u64;
        for (done, part) in (0..).zip(parts) {
            progress(done, total)?;
            apply::apply(writer, &restored(writer, &part?)?)?;
        }
        apply::check_references(writer)?;
        undo_log::set_state(writer, step.operation, DONE)?;
        Ok(step.kind.0.clone())
    })
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

fn latest(connection: &Connection, state: &str) -> Result<Option<UndoStep>> {
    let step = connection
        .prepare_cached("SELECT operation, kind FROM undo WHERE state = ?1 ORDER BY turn DESC LIMIT 1")?
        .query_row([state], |row| Ok(UndoStep { operation: row.get(0)?, kind: OperationKind(row.get(1)?) }))
        .optional()?;
    Ok(step)
}

fn find(connection: &Connection, which: Option<OperationId>, state: &str) -> Result<UndoStep> {
    let Some(operation) = which else {
        return latest(connection, state)?.ok_or_else(|| Problem::new(Code::NothingToUndo));
    };
    connection
        .prepare_cached("SELECT kind FROM undo WHERE operation = ?1 AND state = ?2")?
        .query_row((operation, state), |row| Ok(UndoStep { operation, kind: OperationKind(row.get(0)?) }))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotUndoable))
}
