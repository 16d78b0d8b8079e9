//! Applies a changeset, and commits; says which field stands in the way when one does.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::OptionalExtension as _;
use rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType};

use crate::problem::{Code, Problem, Result};
use crate::write::bookkeeping::{self, Bare};
use crate::write::journal::Journal;
use crate::write::writer::Writer;

/// The conflict: a table and the number of a column.
type Obstacle = (String, Option<usize>);

/// Applies `changeset`, all or nothing, and journals what it touched.
pub(super) fn apply(writer: &Writer<'_>, changeset: &[u8]) -> Result<()> {
    let obstacle: Arc<Mutex<Option<Obstacle>>> = Arc::default();
    let seen = Arc::clone(&obstacle);
    let bare = Bare::of(writer.journal, changeset)?;
    let bookkeeping = bookkeeping::columns(writer.journal);
    let mut input: &[u8] = &bare.changeset;
    let input: &mut dyn Read = &mut input;
    let applied = writer.apply_strm(input, None::<fn(&str) -> bool>, move |conflict, item| {
        if bookkeeping::differs_by_bookkeeping(&bookkeeping, &conflict, item) {
            return ConflictAction::SQLITE_CHANGESET_REPLACE;
        }
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get_or_insert_with(|| obstacle_of(&conflict, item));
        ConflictAction::SQLITE_CHANGESET_ABORT
    });
    if let Some((table, column)) = obstacle.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(changed_since(writer.journal, &table, column));
    }
    applied?;
    bare.derive(writer)?;
    writer.journal_changes(&bare.changeset)
}

fn obstacle_of(conflict: &ConflictType, item: &ChangesetItem) -> Obstacle {
    let Ok(change) = item.op() else { return (String::new(), None) };
    let moved = |column: &usize| match (item.old_value(*column), item.conflict(*column)) {
        (Ok(expected), Ok(found)) => expected != found,
        _ => false,
    };
    let columns = usize::try_from(change.number_of_columns()).unwrap_or(0);
    let column = match (conflict, change.code()) {
        (ConflictType::SQLITE_CHANGESET_DATA, Action::SQLITE_UPDATE | Action::SQLITE_DELETE) => {
            (0..columns).find(moved)
        }
        _ => None,
    };
    (change.table_name().to_owned(), column)
}

/// The refusal to undo what another change has touched since: by the field, where it is one.
pub(super) fn changed_since(journal: &Journal, table: &str, column: Option<usize>) -> Problem {
    let field = column.and_then(|column| {
        let shape = journal.shape(table).ok()?;
        shape.table.field(shape.columns.get(column)?)
    });
    let problem = match field {
        Some(field) => Problem::at(Code::ChangedSince, field),
        None => Problem::new(Code::ChangedSince),
    };
    problem.with("table", table)
}

/// Refuses when a row refers to one that is no longer there. Looks only at the tables that were touched and, where rows were
/// deleted, at those that refer to them.
pub(super) fn check_references(writer: &Writer<'_>) -> Result<()> {
    match dangling(writer)? {
        Some(reference) => Err(Problem::new(Code::InUse).with("table", reference.table)),
        None => Ok(()),
    }
}

/// A reference to a row that is not there.
struct Reference {
    table: String,
    column: String,
    parent: String,
}

fn dangling(writer: &Writer<'_>) -> Result<Option<Reference>> {
    let mut tables = BTreeSet::new();
    for (table, deleted) in &writer.touched().tables {
        tables.insert((*table).to_owned());
        if *deleted {
            tables.extend(writer.journal.shape(table)?.referred_by.iter().cloned());
        }
    }
    for table in tables {
        let found = (**writer)
            .prepare(
                "SELECT key.\"from\", fault.parent FROM pragma_foreign_key_check(?1) AS fault
                 JOIN pragma_foreign_key_list(?1) AS key ON key.id = fault.fkid LIMIT 1",
            )?
            .query_row([&table], |row| Ok(Reference { table: table.clone(), column: row.get(0)?, parent: row.get(1)? }))
            .optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Commits. A row that names a record which is not there is refused by the field that names it; a record that others still name is
/// in use.
pub(super) fn commit(writer: &Writer<'_>) -> Result<()> {
    let refused = match writer.execute_batch("COMMIT") {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    if refused.sqlite_extended_error_code() != Some(SQLITE_CONSTRAINT_FOREIGNKEY) {
        return Err(refused.into());
    }
    let Some(reference) = dangling(writer)? else { return Err(refused.into()) };
    let deleted = writer.touched().tables.get(reference.parent.as_str()) == Some(&true);
    if deleted {
        return Err(Problem::new(Code::InUse).with("table", reference.table));
    }
    Err(Problem::at(Code::NotFound, reference.column))
}
