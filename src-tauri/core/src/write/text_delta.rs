//! Long texts in stored changesets. A changeset holds the old and the new value of every column that changed: of a report that is saved
//! while it is written, twice its whole text for a few letters. Stored, such a pair of values is shortened to what differs, and made
//! whole again from the text that stands in the row.
//!
//! See [`changeset_format`](super::changeset_format).

use std::collections::HashMap;

use openssl::sha::sha256;
use rusqlite::{Connection, OptionalExtension as _, params_from_iter};

use crate::problem::{Code, Problem, Result};
use crate::write::changeset_format::{Change, Field, HASH, UPDATE, each_change, rewrite};

/// Shorter texts are stored as they are, in bytes.
const MIN_LENGTH: usize = 512;

/// Names a value: its table, the bytes of its key, its column.
type Address = (String, Vec<u8>, usize);

/// The texts from which shortened ones are made whole: those that stand in the rows, or did at a time before.
pub(super) struct Texts<'c> {
    connection: &'c Connection,
    earlier: HashMap<Address, Vec<u8>>,
}

impl<'c> Texts<'c> {
    /// The texts as they stand.
    pub fn of_rows(connection: &'c Connection) -> Self {
        Self { connection, earlier: HashMap::new() }
    }

    /// Goes back to before `restored`, a changeset with whole texts.
    pub fn step_back(&mut self, restored: &[u8]) -> Result<()> {
        each_change(restored, |change| {
            if change.operation == UPDATE {
                for column in 0..change.table.columns {
                    if let (Field::Text(old), Field::Text(_)) = (&change.old[column], &change.new[column]) {
                        self.earlier.insert(change.address(column), (*old).to_vec());
                    }
                }
            }
            Ok(())
        })
    }

    fn get(&self, change: &Change<'_>, column: usize) -> Result<Option<Vec<u8>>> {
        if let Some(text) = self.earlier.get(&change.address(column)) {
            return Ok(Some(text.clone()));
        }
        let table = &change.table;
        let columns: Vec<String> = self
            .connection
            .prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?
            .query_map([&table.name], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let Some(name) = columns.get(column) else { return Ok(None) };
        let keys: Vec<usize> = (0..table.columns).filter(|column| table.keys[*column] != 0).collect();
        let wanted: Vec<String> = keys.iter().map(|column| format!("\"{}\" = ?", columns[*column])).collect();
        let values = keys.iter().map(|column| change.old[*column].value());
        let sql = format!("SELECT CAST(\"{name}\" AS BLOB) FROM \"{}\" WHERE {}", table.name, wanted.join(" AND "));
        let text = self.connection.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0));
        Ok(text.optional()?.flatten())
    }
}

/// The changeset with long texts shortened to what differs.
pub(super) fn shorten(changeset: &[u8]) -> Result<Vec<u8>> {
    rewrite(changeset, |change| {
        for column in 0..change.table.columns {
            let (Field::Text(old), Field::Text(new)) = (&change.old[column], &change.new[column]) else { continue };
            let (old, new) = (*old, *new);
            if old.len().min(new.len()) < MIN_LENGTH {
                continue;
            }
            let start = old.iter().zip(new).take_while(|(one, other)| one == other).count();
            let rest = (&old[start..], &new[start..]);
            let end = rest.0.iter().rev().zip(rest.1.iter().rev()).take_while(|(one, other)| one == other).count();
            change.old[column] = Field::OldDelta { start, end, middle: &old[start..old.len() - end], hash: hash(old) };
            change.new[column] = Field::NewDelta { middle: &new[start..new.len() - end], hash: hash(new) };
        }
        Ok(())
    })
}

/// The changeset with its texts whole. Refuses with `ChangedSince`, its field the number of the column, when the text in `texts` is
/// neither the old one nor the new one.
pub(super) fn restore(shortened: &[u8], texts: &mut Texts<'_>) -> Result<Vec<u8>> {
    rewrite(shortened, |change| {
        for column in 0..change.table.columns {
            let (
                Field::OldDelta { start, end, middle: old, hash: old_hash },
                Field::NewDelta { middle: new, hash: new_hash },
            ) = (&change.old[column], &change.new[column])
            else {
                continue;
            };
            let refused = || Problem::at(Code::ChangedSince, column.to_string()).with("table", &change.table.name);
            let present = texts.get(change, column)?.ok_or_else(refused)?;
            let present_hash = hash(&present);
            if (present_hash != *old_hash && present_hash != *new_hash) || present.len() < start + end {
                return Err(refused());
            }
            let (before, after) = (&present[..*start], &present[present.len() - end..]);
            let whole = |middle: &[u8]| [before, middle, after].concat();
            let (old, new) = (whole(old), whole(new));
            change.old[column] = Field::Owned(old);
            change.new[column] = Field::Owned(new);
        }
        Ok(())
    })
}

fn hash(text: &[u8]) -> [u8; HASH] {
    let mut first = [0; HASH];
    first.copy_from_slice(&sha256(text)[..HASH]);
    first
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::session::Session;

    use super::*;

    /// A table with one row, and the changeset of giving its texts other values.
    fn edited(before: [&str; 2], after: [&str; 2]) -> (Connection, Vec<u8>) {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch("CREATE TABLE report (id BLOB PRIMARY KEY NOT NULL, body TEXT, words TEXT, count INTEGER)")
            .unwrap();
        connection.execute("INSERT INTO report VALUES (x'0102', ?1, ?2, 1)", before).unwrap();
        let mut changeset = Vec::new();
        {
            let mut session = Session::new(&connection).unwrap();
            session.attach(None::<&str>).unwrap();
            connection.execute("UPDATE report SET body = ?1, words = ?2, count = count + 1", after).unwrap();
            session.changeset_strm(&mut changeset).unwrap();
        }
        (connection, changeset)
    }

    proptest! {
        #[test]
        fn what_is_shortened_is_restored_from_the_old_text_and_from_the_new(
            common in ".{0,900}", one in ".{0,40}", other in ".{0,40}", end in ".{0,900}",
        ) {
            let (old, new) = (format!("{common}{one}{end}"), format!("{common}{other}{end}"));
            let (connection, changeset) = edited([&old, "mots"], [&new, "autres mots"]);
            let short = shorten(&changeset).unwrap();
            prop_assert_eq!(&restore(&short, &mut Texts::of_rows(&connection)).unwrap(), &changeset);
            connection.execute("UPDATE report SET body = ?1", [&old]).unwrap();
            prop_assert_eq!(&restore(&short, &mut Texts::of_rows(&connection)).unwrap(), &changeset);
        }
    }

    #[test]
    fn a_few_letters_of_a_long_text_take_a_few_bytes() {
        let long = "Les camarades ont tenu le marché. ".repeat(4_000);
        let (_, changeset) = edited([&long, ""], [&format!("{long} Merci."), ""]);
        assert!(changeset.len() > 270_000);
        assert!(shorten(&changeset).unwrap().len() < 120);
    }

    #[test]
    fn a_text_that_is_no_longer_there_is_refused_by_its_column() {
        let long = "Les camarades ont tenu le marché. ".repeat(40);
        let (connection, changeset) = edited([&long, ""], [&format!("{long} Merci."), ""]);
        let short = shorten(&changeset).unwrap();
        connection.execute("UPDATE report SET body = 'autre chose'", []).unwrap();
        let problem = restore(&short, &mut Texts::of_rows(&connection)).unwrap_err();
        assert_eq!((problem.code, problem.field.as_deref()), (Code::ChangedSince, Some("1")));
    }

    #[test]
    fn damaged_bytes_are_refused_and_never_read_past_their_end() {
        let long = "Les camarades ont tenu le marché. ".repeat(40);
        let (_, changeset) = edited([&long, ""], [&format!("{long} Merci."), ""]);
        let short = shorten(&changeset).unwrap();
        let nothing = Connection::open_in_memory().unwrap();
        for end in 0..short.len() {
            let _ = restore(&short[..end], &mut Texts::of_rows(&nothing));
        }
    }
}
