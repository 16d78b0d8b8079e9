//! Undo and redo, which survive a restart: the changesets of each operation, applied backwards or again.

use rusqlite::session::{Changegroup, invert_strm};
use rusqlite::{Connection, OptionalExtension as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::OperationId;
use crate::problem::{Code, Problem, Result};
use crate::time;
use crate::write::transact::{Writer, retrace};
use crate::write::{Committed, Journal, Kind, Role, apply};

/// Operations whose way back is kept.
const KEPT_OPERATIONS: i64 = 2_000;
/// Days for which a way back is kept: what was taken out of the file must not live on in it for ever.
const KEPT_DAYS: i64 = 180;

/// What would be undone and done again next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UndoState {
    /// The operation that undo would take back.
    pub undo: Option<Step>,
    /// The operation that redo would do again.
    pub redo: Option<Step>,
}

/// One step of undo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Step {
    /// Its operation.
    pub operation: OperationId,
    /// Its kind.
    pub kind: String,
}

/// What undo and redo would do next.
pub fn state(connection: &Connection) -> Result<UndoState> {
    Ok(UndoState { undo: latest(connection, "done")?, redo: latest(connection, "undone")? })
}

/// Takes an operation back: `which`, or the last one that was not.
pub fn undo(connection: &mut Connection, journal: &Journal, which: Option<OperationId>) -> Result<Committed> {
    let step = find(connection, which, "done")?;
    retrace(connection, journal, Role::Undo, step.operation, |writer| {
        for changeset in parts(writer, step.operation)?.rev() {
            let changeset = changeset?;
            let mut inverted = Vec::with_capacity(changeset.len());
            invert_strm(&mut changeset.as_slice(), &mut inverted)?;
            apply::apply(writer, journal, &inverted)?;
        }
        apply::check_references(writer, journal)?;
        set_state(writer, step.operation, "undone")?;
        Ok(step.kind.clone())
    })
}

/// Does an undone operation again: `which`, or the one undone last.
pub fn redo(connection: &mut Connection, journal: &Journal, which: Option<OperationId>) -> Result<Committed> {
    let step = find(connection, which, "undone")?;
    retrace(connection, journal, Role::Redo, step.operation, |writer| {
        for changeset in parts(writer, step.operation)? {
            apply::apply(writer, journal, &changeset?)?;
        }
        apply::check_references(writer, journal)?;
        set_state(writer, step.operation, "done")?;
        Ok(step.kind.clone())
    })
}

/// Lets go of ways back that are past the horizon. Called when a workspace opens.
pub fn prune(connection: &Connection) -> Result<()> {
    let oldest = time::to_sql(time::now() - chrono::Duration::days(KEPT_DAYS));
    connection.execute(
        "DELETE FROM undo WHERE operation IN (SELECT id FROM operation WHERE at < ?1)
            OR turn <= (SELECT max(turn) FROM undo) - ?2",
        (oldest, KEPT_OPERATIONS),
    )?;
    connection.execute("DELETE FROM undo_part WHERE operation NOT IN (SELECT operation FROM undo)", [])?;
    Ok(())
}

/// Lets go of every way back through the record `id`: what is erased must not come back, nor be readable in a changeset.
///
/// An operation on many records, such as an import, loses its whole way back. Besides the operations on the record itself,
/// those are meant whose changesets name it: a row of another record that said who came.
pub fn forget_record(writer: &Writer<'_>, id: Uuid) -> Result<()> {
    writer.execute(
        "DELETE FROM undo WHERE operation IN (SELECT operation FROM operation_touch WHERE record = ?1)",
        [id.as_bytes()],
    )?;
    let kept: Vec<OperationId> =
        writer.prepare("SELECT operation FROM undo")?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for operation in kept {
        for changeset in parts(writer, operation)? {
            if changeset?.windows(16).any(|bytes| bytes == id.as_bytes()) {
                writer.execute("DELETE FROM undo WHERE operation = ?1", [operation])?;
                break;
            }
        }
    }
    writer.execute("DELETE FROM undo_part WHERE operation NOT IN (SELECT operation FROM undo)", [])?;
    Ok(())
}

fn latest(connection: &Connection, state: &str) -> Result<Option<Step>> {
    let step = connection
        .prepare_cached("SELECT operation, kind FROM undo WHERE state = ?1 ORDER BY turn DESC LIMIT 1")?
        .query_row([state], |row| Ok(Step { operation: row.get(0)?, kind: row.get(1)? }))
        .optional()?;
    Ok(step)
}

fn find(connection: &Connection, which: Option<OperationId>, state: &str) -> Result<Step> {
    let Some(operation) = which else {
        return latest(connection, state)?.ok_or_else(|| Problem::new(Code::NothingToUndo));
    };
    connection
        .prepare_cached("SELECT kind FROM undo WHERE operation = ?1 AND state = ?2")?
        .query_row((operation, state), |row| Ok(Step { operation, kind: row.get(0)? }))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotUndoable))
}

/// The changesets of an operation, in the order they were made, unpacked one at a time.
fn parts(
    connection: &Connection,
    operation: OperationId,
) -> Result<impl DoubleEndedIterator<Item = Result<Vec<u8>>> + use<'_>> {
    let numbers: Vec<i64> = connection
        .prepare_cached("SELECT part FROM undo_part WHERE operation = ?1 ORDER BY part")?
        .query_map([operation], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(numbers.into_iter().map(move |number| {
        let packed: Vec<u8> = connection
            .prepare_cached("SELECT changeset FROM undo_part WHERE operation = ?1 AND part = ?2")?
            .query_row((operation, number), |row| row.get(0))?;
        lz4_flex::decompress_size_prepended(&packed).map_err(|error| Problem::internal("stored changeset", &error))
    }))
}

pub(super) fn keep_part(connection: &Connection, operation: OperationId, part: i64, changeset: &[u8]) -> Result<()> {
    connection.prepare_cached("INSERT INTO undo_part (operation, part, changeset) VALUES (?1, ?2, ?3)")?.execute((
        operation,
        part,
        lz4_flex::compress_prepend_size(changeset),
    ))?;
    Ok(())
}

pub(super) fn keep(connection: &Connection, operation: OperationId, kind: Kind) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO undo (operation, kind, state, turn)
             VALUES (?1, ?2, 'done', (SELECT coalesce(max(turn), 0) + 1 FROM undo))",
        )?
        .execute((operation, kind.name))?;
    Ok(())
}

pub(super) fn forget_undone(connection: &Connection) -> Result<()> {
    if connection.prepare_cached("SELECT 1 FROM undo WHERE state = 'undone' LIMIT 1")?.exists([])? {
        connection.execute(
            "DELETE FROM undo_part WHERE operation IN (SELECT operation FROM undo WHERE state = 'undone')",
            [],
        )?;
        connection.execute("DELETE FROM undo WHERE state = 'undone'", [])?;
    }
    Ok(())
}

/// Joins `operation` to the one before it, when that was the same edit of the same records less than `seconds` ago. Gives
/// the operation that undo now names.
pub(super) fn melt(connection: &Connection, operation: OperationId, kind: Kind, seconds: i64) -> Result<OperationId> {
    let since = time::to_sql(time::now() - chrono::Duration::seconds(seconds));
    let before: Option<OperationId> = connection
        .prepare_cached(
            "SELECT operation FROM undo
             WHERE turn = (SELECT max(turn) FROM undo WHERE operation <> ?1) AND operation <> ?1 AND kind = ?2
               AND (SELECT at FROM operation WHERE id = undo.operation) >= ?3
               AND (SELECT group_concat(hex(record)) FROM (SELECT record FROM operation_touch WHERE operation = undo.operation ORDER BY record))
                 = (SELECT group_concat(hex(record)) FROM (SELECT record FROM operation_touch WHERE operation = ?1 ORDER BY record))",
        )?
        .query_row((operation, kind.name, since), |row| row.get(0))
        .optional()?;
    let Some(before) = before else {
        return Ok(operation);
    };
    let mut group = Changegroup::new()?;
    for step in [before, operation] {
        for changeset in parts(connection, step)? {
            group.add_stream(&mut changeset?.as_slice())?;
        }
    }
    let mut joined = Vec::new();
    group.output_strm(&mut joined)?;
    connection.execute("DELETE FROM undo_part WHERE operation IN (?1, ?2)", (before, operation))?;
    connection.execute("DELETE FROM undo WHERE operation = ?1", [operation])?;
    keep_part(connection, before, 0, &joined)?;
    Ok(before)
}

fn set_state(writer: &Writer<'_>, operation: OperationId, state: &str) -> Result<()> {
    writer.execute(
        "UPDATE undo SET state = ?2, turn = (SELECT coalesce(max(turn), 0) + 1 FROM undo) WHERE operation = ?1",
        (operation, state),
    )?;
    Ok(())
}
