//! The one function through which every change goes.

use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use crate::ids::OperationId;
use crate::problem::Result;
use crate::time;
use crate::write::revision::Revision;
use crate::write::writer::MAX_NAMED_RECORDS;
use crate::write::{Committed, Journal, Kind, OperationKind, Role, Topic, UndoPolicy, Writer, apply, undo_log};

/// Runs `f` as one operation: all of it or nothing, journalled, with what undo needs. What was committed comes with `f`'s value;
/// `None` when nothing changed, and then nothing is journalled either.
pub fn transact<T>(
    connection: &mut Connection,
    journal: &Journal,
    kind: Kind,
    f: impl FnOnce(&Writer<'_>) -> Result<T>,
) -> Result<(T, Option<Committed>)> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // References are checked at the commit, where it is known which row names what.
    transaction.pragma_update(None, "defer_foreign_keys", true)?;
    let writer = Writer::new(&transaction, journal, kind.undo != UndoPolicy::Irreversible);
    writer.record_changes()?;
    let value = f(&writer)?;
    writer.flush_changeset()?;
    let mut committed = append(&writer, kind.name, Role::Do, None)?;
    if let Some(committed) = &mut committed {
        committed.undoable = kind.undo != UndoPolicy::Irreversible;
        if committed.undoable {
            undo_log::keep(&transaction, writer.operation, kind, journal.version)?;
        }
        // A new change ends what could be redone.
        undo_log::forget_undone(&transaction)?;
        if let UndoPolicy::Coalesce { seconds } = kind.undo {
            let step = undo_log::coalesce(&transaction, journal, writer.operation, kind, seconds)?;
            committed.undoable = step.is_some();
            committed.operation = step.unwrap_or(writer.operation);
        }
        undo_log::keep_within_limits(&transaction, journal)?;
    }
    apply::commit(&writer)?;
    drop(writer);
    Ok((value, committed))
}

/// Runs `f`, which applies the stored changeset of `target`, as its undoing or redoing.
pub(super) fn apply_stored(
    connection: &mut Connection,
    journal: &Journal,
    role: Role,
    target: OperationId,
    f: impl FnOnce(&Writer<'_>) -> Result<String>,
) -> Result<Committed> {
    // Deferred constraints cost more than linearly while a changeset is applied: they are checked once, before the commit.
    connection.pragma_update(None, "foreign_keys", false)?;
    let result = (|| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let writer = Writer::new(&transaction, journal, false);
        let kind = f(&writer)?;
        let committed = append(&writer, &kind, role, Some(target))?;
        drop(writer);
        transaction.commit()?;
        // A step whose changes had cancelled each other out is undone by nothing.
        Ok(committed.unwrap_or_else(|| Committed {
            operation: target,
            revision: Revision(target),
            kind: OperationKind(kind),
            role,
            topics: Vec::new(),
            records: Vec::new(),
            count: 0,
            undoable: true,
        }))
    })();
    connection.pragma_update(None, "foreign_keys", true)?;
    result
}

/// Appends the operation's row. `None` when nothing changed.
fn append(writer: &Writer<'_>, kind: &str, role: Role, target: Option<OperationId>) -> Result<Option<Committed>> {
    let touched = writer.touched();
    if touched.tables.is_empty() {
        return Ok(None);
    }
    let journal = writer.journal;
    (**writer)
        .prepare_cached(
            "INSERT INTO operation (id, kind, actor, device, clock, at, role, target, records)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute((
            writer.operation,
            kind,
            journal.actor,
            journal.device,
            writer.clock,
            time::to_sql(time::now()),
            role,
            target,
            i64::try_from(touched.count).unwrap_or(i64::MAX),
        ))?;
    let mut topics: Vec<Topic> = touched
        .tables
        .keys()
        .filter_map(|table| journal.shapes.get(table))
        .map(|shape| Topic(shape.topic.to_owned()))
        .collect();
    topics.sort();
    topics.dedup();
    let few = touched.records.len() <= MAX_NAMED_RECORDS;
    let named = touched.records.iter().filter(|_| few);
    Ok(Some(Committed {
        operation: target.unwrap_or(writer.operation),
        revision: writer.revision(),
        kind: OperationKind(kind.to_owned()),
        role,
        topics,
        records: named.filter_map(|record| Uuid::from_slice(record).ok()).collect(),
        count: touched.count,
        undoable: true,
    }))
}
