//! What undo needs, as it is stored: for each operation a row with its state, and its changesets in the order they were made.

use std::sync::atomic::Ordering;

use chrono::{Datelike as _, Duration};
use rusqlite::session::Changegroup;
use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

use crate::enumeration::enumeration;
use crate::ids::OperationId;
use crate::problem::{Problem, Result};
use crate::store::migrations::Migration;
use crate::time;
use crate::write::{Journal, Kind, Writer, bookkeeping, text_delta};

/// The most steps that are stored.
const MAX_STEPS: u32 = 2_000;
/// The most bytes that undo takes up in the file. The last operation can be undone however long it was.
const MAX_BYTES: i64 = 64 * 1024 * 1024;
/// The most days of work that undo goes back: what was taken out of the file must not live on in it for ever. Counted are days on which
/// something was done, never the time between two dates: a clock that is wrong, at however many openings, adds the few days that it showed
/// meanwhile, and throws nothing away that the section still needs.
const MAX_DAYS: u32 = 30;

enumeration! {
    /// How far a step is.
    pub enum StepState {
        /// It can be undone.
        Done = "done",
        /// It was undone, and can be redone.
        Undone = "undone",
        /// The tables have changed since in a way in which it cannot be undone.
        Outdated = "outdated",
    }
}

/// Keeps a part of an operation's changeset, which [`text_delta::shorten`] gave.
pub(super) fn keep_part(connection: &Connection, operation: OperationId, part: i64, shortened: &[u8]) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO undo_part (operation, part, changeset, shortened) VALUES (?1, ?2, ?3, TRUE)")?
        .execute((operation, part, lz4_flex::compress_prepend_size(shortened)))?;
    Ok(())
}

/// Notes that an operation can be undone, with the number of the file's last migration: a later one may outdate it.
pub(super) fn keep(connection: &Connection, operation: OperationId, kind: Kind, version: u32) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO undo (operation, kind, state, turn, version, bytes)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(turn), 0) + 1 FROM undo), ?4,
                     (SELECT coalesce(sum(length(changeset)), 0) FROM undo_part WHERE operation = ?1))",
        )?
        .execute((operation, kind.name, StepState::Done, version))?;
    Ok(())
}

/// Notes that a step was undone or redone.
pub(super) fn set_state(connection: &Connection, operation: OperationId, state: StepState) -> Result<()> {
    connection.execute(
        "UPDATE undo SET state = ?2, turn = (SELECT coalesce(max(turn), 0) + 1 FROM undo) WHERE operation = ?1",
        (operation, state),
    )?;
    Ok(())
}

/// The changesets of an operation, in the order they were made, unpacked one at a time. Long texts in them are shortened: see
/// [`text_delta::restore`].
pub(super) fn parts(
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

/// The operations of all steps.
pub(super) fn operations(connection: &Connection) -> Result<Vec<OperationId>> {
    let operations = connection
        .prepare_cached("SELECT operation FROM undo")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(operations)
}

/// Lets go of what could be redone.
pub(super) fn forget_undone(connection: &Connection) -> Result<()> {
    if connection.prepare_cached("SELECT 1 FROM undo WHERE state = ?1 LIMIT 1")?.exists([StepState::Undone])? {
        connection.execute("DELETE FROM undo WHERE state = ?1", [StepState::Undone])?;
        forget_orphaned_parts(connection)?;
    }
    Ok(())
}

/// Joins `operation` to the one before it, when that was of the same kind on the same records, less than `seconds` ago. Gives the
/// operation that undo now names; `None` when the two had cancelled each other out and nothing is left to undo but bookkeeping.
pub(super) fn coalesce(
    connection: &Connection,
    journal: &Journal,
    operation: OperationId,
    kind: Kind,
    seconds: i64,
) -> Result<Option<OperationId>> {
    let now = time::now();
    let since = now - Duration::seconds(seconds);
    let before: Option<OperationId> = connection
        .prepare_cached(
            "SELECT operation FROM undo
             WHERE turn = (SELECT max(turn) FROM undo WHERE operation <> ?1) AND operation <> ?1 AND kind = ?2 AND state = ?5
               AND version = (SELECT version FROM undo WHERE operation = ?1)
               AND (SELECT at FROM operation WHERE id = undo.operation) BETWEEN ?3 AND ?4
               AND (SELECT group_concat(hex(record)) FROM (SELECT record FROM operation_touch WHERE operation = undo.operation ORDER BY record))
                 = (SELECT group_concat(hex(record)) FROM (SELECT record FROM operation_touch WHERE operation = ?1 ORDER BY record))",
        )?
        .query_row((operation, kind.name, time::to_sql(since), time::to_sql(now), StepState::Done), |row| row.get(0))
        .optional()?;
    let Some(before) = before else { return Ok(Some(operation)) };
    let joined = join(connection, before, operation)?;
    connection.execute("DELETE FROM undo_part WHERE operation IN (?1, ?2)", (before, operation))?;
    connection.execute("DELETE FROM undo WHERE operation = ?1", [operation])?;
    if bookkeeping::is_all(journal, &joined)? {
        connection.execute("DELETE FROM undo WHERE operation = ?1", [before])?;
        return Ok(None);
    }
    keep_part(connection, before, 0, &text_delta::shorten(&joined)?)?;
    connection.execute(
        "UPDATE undo SET bytes = (SELECT sum(length(changeset)) FROM undo_part WHERE operation = ?1) WHERE operation = ?1",
        [before],
    )?;
    Ok(Some(before))
}

/// The changesets of two operations, one after the other, as one. Both are restored backwards from the rows as they stand.
fn join(connection: &Connection, before: OperationId, after: OperationId) -> Result<Vec<u8>> {
    let mut texts = text_delta::Texts::of_rows(connection);
    let mut changesets = Vec::new();
    for operation in [after, before] {
        for part in parts(connection, operation)?.rev() {
            let restored = text_delta::restore(&part?, &mut texts)?;
            texts.step_back(&restored)?;
            changesets.push(restored);
        }
    }
    let mut group = Changegroup::new()?;
    for changeset in changesets.iter().rev() {
        group.add_stream(&mut changeset.as_slice())?;
    }
    let mut joined = Vec::new();
    group.output_strm(&mut joined)?;
    Ok(joined)
}

/// Lets go of steps past the limits: of number and of bytes at each commit, of age once a day, since that reads every step.
pub(super) fn keep_within_limits(connection: &Connection, journal: &Journal) -> Result<()> {
    limit_steps(connection, MAX_STEPS)?;
    limit_bytes(connection, MAX_BYTES)?;
    let today = time::now().num_days_from_ce();
    if journal.pruned_on.load(Ordering::Relaxed) == today { Ok(()) } else { prune(connection, journal) }
}

/// Lets go of the oldest steps beyond `most`. Reads no more than an index.
fn limit_steps(connection: &Connection, most: u32) -> Result<()> {
    let past: Option<i64> = connection
        .prepare_cached("SELECT turn FROM undo ORDER BY turn DESC LIMIT 1 OFFSET ?1")?
        .query_row([most], |row| row.get(0))
        .optional()?;
    if let Some(past) = past {
        connection
            .prepare_cached("DELETE FROM undo_part WHERE operation IN (SELECT operation FROM undo WHERE turn <= ?1)")?
            .execute([past])?;
        connection.prepare_cached("DELETE FROM undo WHERE turn <= ?1")?.execute([past])?;
    }
    Ok(())
}

/// Lets go of the oldest steps when all together take up more than `most` bytes. The last step stays.
fn limit_bytes(connection: &Connection, most: i64) -> Result<()> {
    let bytes: i64 =
        connection.prepare_cached("SELECT coalesce(sum(bytes), 0) FROM undo")?.query_row([], |row| row.get(0))?;
    if bytes > most {
        connection.execute(
            "DELETE FROM undo WHERE turn < (SELECT max(turn) FROM undo) AND operation IN (
               SELECT operation FROM (SELECT operation, sum(bytes) OVER (ORDER BY turn DESC) AS so_far FROM undo) WHERE so_far > ?1)",
            [most],
        )?;
        forget_orphaned_parts(connection)?;
    }
    Ok(())
}

/// Lets go of steps past the limits of age and number. Called when a workspace opens, and once a day while it is open.
pub(crate) fn prune(connection: &Connection, journal: &Journal) -> Result<()> {
    limit_days(connection, MAX_DAYS)?;
    limit_steps(connection, MAX_STEPS)?;
    forget_orphaned_parts(connection)?;
    journal.pruned_on.store(time::now().num_days_from_ce(), Ordering::Relaxed);
    Ok(())
}

/// Lets go of the steps of all but the last `most` days on which one was done. Which came last, the logical clock says, which no wrong
/// date moves back; of the date, it matters only whether it is another.
fn limit_days(connection: &Connection, most: u32) -> Result<()> {
    let past: Option<i64> = connection
        .prepare_cached(
            "SELECT max(clock) AS last FROM undo JOIN operation ON operation.id = undo.operation
             GROUP BY substr(at, 1, 10) ORDER BY last DESC LIMIT 1 OFFSET ?1",
        )?
        .query_row([most], |row| row.get(0))
        .optional()?;
    if let Some(past) = past {
        connection
            .execute("DELETE FROM undo WHERE operation IN (SELECT id FROM operation WHERE clock <= ?1)", [past])?;
    }
    Ok(())
}

/// Marks what one of `migrations` has made impossible to undo: each step stamped before it that touched a table whose columns it moved.
/// A changeset maps columns by their position. What was done since has a later stamp, and stays.
pub(crate) fn outdate(connection: &Connection, migrations: &[Migration]) -> Result<()> {
    for migration in migrations {
        for table in migration.moved_tables {
            connection.execute(
                "UPDATE undo SET state = ?3, bytes = 0 WHERE version < ?2 AND operation IN (
                   SELECT operation FROM operation_touch WHERE char(10) || changes LIKE '%' || char(10) || ?1 || ' %')",
                (table, migration.number, StepState::Outdated),
            )?;
        }
    }
    connection.execute(
        "DELETE FROM undo_part WHERE operation IN (SELECT operation FROM undo WHERE state = ?1)",
        [StepState::Outdated],
    )?;
    Ok(())
}

/// Marks everything as impossible to undo.
pub(crate) fn outdate_all(connection: &Connection) -> Result<()> {
    connection.execute("UPDATE undo SET state = ?1, bytes = 0", [StepState::Outdated])?;
    connection.execute("DELETE FROM undo_part", [])?;
    Ok(())
}

/// Lets go of every step that touched these records or rows of records: what is erased must not come back, nor be readable in a
/// changeset.
///
/// An operation on many records, such as an import, can then not be undone at all. Besides the operations on the records themselves,
/// those are meant whose changesets name them: a row of another record that said who came.
pub(crate) fn forget(writer: &Writer<'_>, ids: &[Uuid]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    for id in ids {
        writer
            .prepare_cached(
                "DELETE FROM undo WHERE operation IN (SELECT operation FROM operation_touch WHERE record = ?1)",
            )?
            .execute([id.as_bytes()])?;
    }
    for operation in operations(writer)? {
        for changeset in parts(writer, operation)? {
            if changeset?.windows(16).any(|bytes| ids.iter().any(|id| bytes == id.as_bytes())) {
                writer.execute("DELETE FROM undo WHERE operation = ?1", [operation])?;
                break;
            }
        }
    }
    forget_orphaned_parts(writer)
}

fn forget_orphaned_parts(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM undo_part WHERE operation NOT IN (SELECT operation FROM undo)", [])?;
    Ok(())
}

#[cfg(test)]
mod tests;
