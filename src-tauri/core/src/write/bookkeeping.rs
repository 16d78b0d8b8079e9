//! Columns that changes of different fields move along (see [`Bookkeeping`]). An undoing out of turn would be refused because of them
//! alone.

use std::collections::HashMap;

use rusqlite::hooks::Action;
use rusqlite::params_from_iter;
use rusqlite::session::{ChangesetItem, ConflictType};
use rusqlite::types::Value;

use crate::problem::Result;
use crate::write::changeset_format::{Change, Field, UPDATE, each_change, rewrite};
use crate::write::journal::{Journal, Shape};
use crate::write::{Bookkeeping, Writer};

/// A changeset without the bookkeeping of the rows that it updates.
pub(super) struct Bare<'journal> {
    /// The changeset.
    pub changeset: Vec<u8>,
    /// The rows whose derived columns are to be made anew, by their keys.
    derived: Vec<(&'journal Shape, Vec<Value>)>,
}

impl<'journal> Bare<'journal> {
    /// Takes the bookkeeping out of `changeset`.
    pub fn of(journal: &'journal Journal, changeset: &[u8]) -> Result<Self> {
        let mut derived = Vec::new();
        let changeset = rewrite(changeset, |change| {
            let shape = journal.shape(&change.table.name)?;
            // An update of nothing is none that SQLite could apply.
            if leaves_all_but(&shape.bookkeeping, change) {
                return Ok(());
            }
            for (known, column) in shape.table.bookkeeping.iter().zip(&shape.bookkeeping) {
                let was_there = change.new[*column].is_there();
                change.old[*column] = Field::NONE;
                change.new[*column] = Field::NONE;
                if was_there && matches!(known, Bookkeeping::Derived { .. }) {
                    derived.push((shape, change.key()));
                }
            }
            Ok(())
        })?;
        Ok(Self { changeset, derived })
    }

    /// Makes the derived columns of the rows that were updated anew.
    pub fn derive(&self, writer: &Writer<'_>) -> Result<()> {
        for (shape, key) in &self.derived {
            for statement in shape.table.derivations() {
                writer.prepare_cached(&format!("{statement} AND id = ?1"))?.execute(params_from_iter(key))?;
            }
        }
        Ok(())
    }
}

/// Where the bookkeeping of each table that has some stands among its columns.
pub(super) fn columns(journal: &Journal) -> HashMap<&'static str, Vec<usize>> {
    let with_bookkeeping = journal.shapes.iter().filter(|(_, shape)| !shape.bookkeeping.is_empty());
    with_bookkeeping.map(|(table, shape)| (*table, shape.bookkeeping.clone())).collect()
}

/// Whether a row that is to go differs from what it was in nothing but its bookkeeping, which stands in these columns.
pub(super) fn differs_by_bookkeeping(
    columns: &HashMap<&'static str, Vec<usize>>,
    conflict: &ConflictType,
    item: &ChangesetItem,
) -> bool {
    let Ok(change) = item.op() else { return false };
    let Some(bookkeeping) = columns.get(change.table_name()) else { return false };
    let all = 0..usize::try_from(change.number_of_columns()).unwrap_or(0);
    let same = |column| match (item.old_value(column), item.conflict(column)) {
        (Ok(expected), Ok(found)) => expected == found,
        _ => false,
    };
    *conflict == ConflictType::SQLITE_CHANGESET_DATA
        && change.code() == Action::SQLITE_DELETE
        && all.into_iter().all(|column| bookkeeping.contains(&column) || same(column))
}

/// Whether a changeset updates nothing but bookkeeping: what is left of a value that went away and came back.
pub(super) fn is_all(journal: &Journal, changeset: &[u8]) -> Result<bool> {
    let mut all = true;
    each_change(changeset, |change| {
        let bookkeeping = &journal.shape(&change.table.name)?.bookkeeping;
        all = all && change.operation == UPDATE && leaves_all_but(bookkeeping, change);
        Ok(())
    })?;
    Ok(all)
}

/// Whether an update leaves all columns alone but these.
fn leaves_all_but(columns: &[usize], change: &Change<'_>) -> bool {
    (0..change.new.len()).all(|column| columns.contains(&column) || !change.new[column].is_there())
}
