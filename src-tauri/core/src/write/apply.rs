//! Applies a changeset, and says which field stands in its way when one does.

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType};

use crate::problem::{Code, Problem, Result};
use crate::write::journal::Journal;
use crate::write::transact::Writer;

/// What stood in the way: a table and the number of a column.
type Obstacle = (String, Option<usize>);

/// Applies `changeset`, all or nothing, and journals what it touched.
pub(super) fn apply(writer: &Writer<'_>, journal: &Journal, changeset: &[u8]) -> Result<()> {
    let obstacle: Arc<Mutex<Option<Obstacle>>> = Arc::default();
    let seen = Arc::clone(&obstacle);
    let mut input: &[u8] = changeset;
    let input: &mut dyn Read = &mut input;
    let applied = writer.apply_strm(input, None::<fn(&str) -> bool>, move |conflict, item| {
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get_or_insert_with(|| obstacle_of(&conflict, item));
        ConflictAction::SQLITE_CHANGESET_ABORT
    });
    if let Some((table, column)) = obstacle.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(refusal(journal, &table, column));
    }
    applied?;
    writer.note(changeset)
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

fn refusal(journal: &Journal, table: &str, column: Option<usize>) -> Problem {
    let field = column.and_then(|column| journal.shape(table).ok()?.columns.get(column).cloned());
    let problem = match field {
        Some(field) => Problem::at(Code::ChangedSince, field),
        None => Problem::new(Code::ChangedSince),
    };
    problem.with("table", table)
}

/// Refuses when a row refers to one that is no longer there. Looks only at the tables that were touched and, where rows
/// left, at those that refer to them.
pub(super) fn check_references(writer: &Writer<'_>, journal: &Journal) -> Result<()> {
    let mut tables = std::collections::BTreeSet::new();
    for (table, rows_left) in writer.tables() {
        tables.insert(table.to_owned());
        if rows_left {
            tables.extend(journal.shape(table)?.referred_by.iter().cloned());
        }
    }
    for table in tables {
        let mut statement = writer.prepare("SELECT \"table\" FROM pragma_foreign_key_check(?1) LIMIT 1")?;
        if statement.exists([&table])? {
            return Err(Problem::new(Code::InUse).with("table", table));
        }
    }
    Ok(())
}
