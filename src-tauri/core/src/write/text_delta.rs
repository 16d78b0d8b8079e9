//! Long texts in stored changesets. A changeset holds the old and the new value of every column that changed: of a report that is saved
//! while it is written, twice its whole text for a few letters. Stored, such a pair of values is shortened to what differs, and made
//! whole again from the text that stands in the row.
//!
//! The format is SQLite's (<https://sqlite.org/session/sqlite3changeset.html>), with two more types of values: [`OLD_DELTA`] and
//! [`NEW_DELTA`], which stand for texts.

use std::collections::HashMap;

use openssl::sha::sha256;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, params_from_iter};

use crate::problem::{Code, Problem, Result};

/// Shorter texts are stored as they are, in bytes.
const MIN_LENGTH: usize = 512;

const UNDEFINED: u8 = 0;
const INTEGER: u8 = 1;
const FLOAT: u8 = 2;
const TEXT: u8 = 3;
const BLOB: u8 = 4;
const NULL: u8 = 5;
/// In place of the old text: bytes that both share at the beginning and at the end, the bytes of the old one between, its hash.
const OLD_DELTA: u8 = 0x10;
/// In place of the new text: its bytes between, its hash.
const NEW_DELTA: u8 = 0x11;

const UPDATE: u8 = 23;
const INSERT: u8 = 18;
const DELETE: u8 = 9;

/// The first bytes of the SHA-256 of a text: enough to know it again.
const HASH: usize = 8;

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
            change.old[column] =
                Field::OldDelta { start, end, middle: &old[start..old.len() - end], hash: hash(old) };
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
            let (Field::OldDelta { start, end, middle: old, hash: old_hash }, Field::NewDelta { middle: new, hash: new_hash }) =
                (&change.old[column], &change.new[column])
            else {
                continue;
            };
            let refused = || {
                Problem::at(Code::ChangedSince, column.to_string()).with("table", &change.table.name)
            };
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

/// The beginning of the changes of one table.
struct Table {
    columns: usize,
    keys: Vec<u8>,
    name: String,
}

/// A value of a change.
enum Field<'a> {
    /// As it stands, with the byte of its type.
    Raw(&'a [u8]),
    Text(&'a [u8]),
    OldDelta { start: usize, end: usize, middle: &'a [u8], hash: [u8; HASH] },
    NewDelta { middle: &'a [u8], hash: [u8; HASH] },
    /// A text made whole.
    Owned(Vec<u8>),
}

/// A row that came, changed or went.
struct Change<'a> {
    table: &'a Table,
    operation: u8,
    indirect: u8,
    old: Vec<Field<'a>>,
    new: Vec<Field<'a>>,
}

impl Change<'_> {
    fn address(&self, column: usize) -> Address {
        let mut key = Vec::new();
        for (field, part) in self.old.iter().zip(&self.table.keys) {
            if *part != 0 {
                field.write(&mut key);
            }
        }
        (self.table.name.clone(), key, column)
    }
}

impl Field<'_> {
    fn value(&self) -> Value {
        match self {
            Self::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
            Self::Raw([INTEGER, bytes @ ..]) => bytes.try_into().map_or(Value::Null, |bytes| Value::Integer(i64::from_be_bytes(bytes))),
            Self::Raw([BLOB, bytes @ ..]) => {
                let mut input = Input(bytes);
                Value::Blob(input.sized().unwrap_or_default().to_vec())
            }
            _ => Value::Null,
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Raw(bytes) => out.extend_from_slice(bytes),
            Self::Text(text) => write_text(out, text),
            Self::Owned(text) => write_text(out, text),
            Self::OldDelta { start, end, middle, hash } => {
                out.push(OLD_DELTA);
                write_number(out, *start);
                write_number(out, *end);
                write_number(out, middle.len());
                out.extend_from_slice(middle);
                out.extend_from_slice(hash);
            }
            Self::NewDelta { middle, hash } => {
                out.push(NEW_DELTA);
                write_number(out, middle.len());
                out.extend_from_slice(middle);
                out.extend_from_slice(hash);
            }
        }
    }
}

fn write_text(out: &mut Vec<u8>, text: &[u8]) {
    out.push(TEXT);
    write_number(out, text.len());
    out.extend_from_slice(text);
}

/// Writes a length as SQLite does: seven bits a byte, the highest first, a set bit where another follows.
fn write_number(out: &mut Vec<u8>, number: usize) {
    let mut groups = 1;
    while groups < 5 && number >> (7 * groups) != 0 {
        groups += 1;
    }
    for group in (0..groups).rev() {
        #[allow(clippy::cast_possible_truncation, reason = "seven bits")]
        let bits = (number >> (7 * group)) as u8 & 0x7f;
        out.push(if group == 0 { bits } else { bits | 0x80 });
    }
}

/// What is left to be read.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or_else(malformed)?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn number(&mut self) -> Result<usize> {
        let mut number = 0_usize;
        for _ in 0..5 {
            let byte = self.byte()?;
            number = number << 7 | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(malformed())
    }

    fn sized(&mut self) -> Result<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    fn hash(&mut self) -> Result<[u8; HASH]> {
        self.take(HASH)?.try_into().map_err(|_| malformed())
    }

    fn table(&mut self) -> Result<Table> {
        self.byte()?;
        let columns = self.number()?;
        let keys = self.take(columns)?.to_vec();
        let end = self.0.iter().position(|byte| *byte == 0).ok_or_else(malformed)?;
        let name = String::from_utf8_lossy(self.take(end)?).into_owned();
        self.byte()?;
        Ok(Table { columns, keys, name })
    }

    fn field(&mut self) -> Result<Field<'a>> {
        let whole = self.0;
        let field = match self.byte()? {
            UNDEFINED | NULL => Field::Raw(&whole[..1]),
            INTEGER | FLOAT => {
                self.take(8)?;
                Field::Raw(&whole[..9])
            }
            TEXT => Field::Text(self.sized()?),
            BLOB => {
                self.sized()?;
                Field::Raw(&whole[..whole.len() - self.0.len()])
            }
            OLD_DELTA => {
                let (start, end) = (self.number()?, self.number()?);
                Field::OldDelta { start, end, middle: self.sized()?, hash: self.hash()? }
            }
            NEW_DELTA => Field::NewDelta { middle: self.sized()?, hash: self.hash()? },
            _ => return Err(malformed()),
        };
        Ok(field)
    }

    fn row(&mut self, columns: usize) -> Result<Vec<Field<'a>>> {
        (0..columns).map(|_| self.field()).collect()
    }
}

fn malformed() -> Problem {
    Problem::internal("stored changeset", &"not of SQLite's format")
}

/// Reads a changeset, and writes it with what `change` makes of its updated rows.
fn rewrite(changeset: &[u8], mut change: impl FnMut(&mut Change<'_>) -> Result<()>) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(changeset.len());
    read(changeset, |header, row| {
        if let Some(header) = header {
            out.extend_from_slice(header);
        }
        if row.operation == UPDATE {
            change(row)?;
        }
        out.extend_from_slice(&[row.operation, row.indirect]);
        row.old.iter().chain(&row.new).for_each(|field| field.write(&mut out));
        Ok(())
    })?;
    Ok(out)
}

fn each_change(changeset: &[u8], mut each: impl FnMut(&Change<'_>) -> Result<()>) -> Result<()> {
    read(changeset, |_, row| each(row))
}

/// Goes through the rows of a changeset; the first row of each table comes with the bytes of the table's header.
fn read<'a>(
    changeset: &'a [u8],
    mut each: impl FnMut(Option<&'a [u8]>, &mut Change<'_>) -> Result<()>,
) -> Result<()> {
    let mut input = Input(changeset);
    let mut table = Table { columns: 0, keys: Vec::new(), name: String::new() };
    let mut header = None;
    while let Some(first) = input.0.first() {
        if *first == b'T' {
            let whole = input.0;
            table = input.table()?;
            header = Some(&whole[..whole.len() - input.0.len()]);
            continue;
        }
        let (operation, indirect) = (input.byte()?, input.byte()?);
        let (old, new) = match operation {
            UPDATE => (input.row(table.columns)?, input.row(table.columns)?),
            INSERT => (Vec::new(), input.row(table.columns)?),
            DELETE => (input.row(table.columns)?, Vec::new()),
            _ => return Err(malformed()),
        };
        each(header.take(), &mut Change { table: &table, operation, indirect, old, new })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::session::Session;

    use super::*;

    /// A table with one row, and the changeset of giving its texts other values.
    fn edited(before: [&str; 2], after: [&str; 2]) -> (Connection, Vec<u8>) {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE report (id BLOB PRIMARY KEY NOT NULL, body TEXT, words TEXT, count INTEGER)").unwrap();
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
