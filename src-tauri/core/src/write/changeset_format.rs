//! The format of a changeset as it is stored: SQLite's (<https://sqlite.org/session/sqlite3changeset.html>), with two more types of values,
//! [`OLD_DELTA`] and [`NEW_DELTA`], which stand for long texts that differ in little.

use rusqlite::types::Value;

use crate::problem::{Problem, Result};

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

pub(super) const UPDATE: u8 = 23;
const INSERT: u8 = 18;
const DELETE: u8 = 9;

/// The first bytes of the SHA-256 of a text: enough to know it again.
pub(super) const HASH: usize = 8;

/// The beginning of the changes of one table.
pub(super) struct Table {
    pub columns: usize,
    pub keys: Vec<u8>,
    pub name: String,
}

/// A value of a change.
pub(super) enum Field<'a> {
    /// As it stands, with the byte of its type.
    Raw(&'a [u8]),
    Text(&'a [u8]),
    OldDelta {
        start: usize,
        end: usize,
        middle: &'a [u8],
        hash: [u8; HASH],
    },
    NewDelta {
        middle: &'a [u8],
        hash: [u8; HASH],
    },
    /// A text made whole.
    Owned(Vec<u8>),
}

impl Field<'_> {
    /// The place of a value that a change leaves alone.
    pub const NONE: Self = Self::Raw(&[UNDEFINED]);

    /// Whether a value stands there.
    pub fn is_there(&self) -> bool {
        !matches!(self, Self::Raw([UNDEFINED, ..]))
    }
}

/// A row that came, changed or went.
pub(super) struct Change<'a> {
    pub table: &'a Table,
    pub operation: u8,
    indirect: u8,
    pub old: Vec<Field<'a>>,
    pub new: Vec<Field<'a>>,
}

impl Change<'_> {
    /// The values of the row's key.
    pub fn key(&self) -> Vec<Value> {
        self.old.iter().zip(&self.table.keys).filter(|(_, part)| **part != 0).map(|(field, _)| field.value()).collect()
    }

    /// The values of a row that came or went; `None` of one that changed.
    pub fn whole_row(&self) -> Option<&[Field<'_>]> {
        match self.operation {
            INSERT => Some(&self.new),
            DELETE => Some(&self.old),
            _ => None,
        }
    }

    pub fn address(&self, column: usize) -> (String, Vec<u8>, usize) {
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
    pub fn value(&self) -> Value {
        match self {
            Self::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
            Self::Raw([INTEGER, bytes @ ..]) => {
                bytes.try_into().map_or(Value::Null, |bytes| Value::Integer(i64::from_be_bytes(bytes)))
            }
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
pub(super) fn rewrite(changeset: &[u8], mut change: impl FnMut(&mut Change<'_>) -> Result<()>) -> Result<Vec<u8>> {
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

pub(super) fn each_change(changeset: &[u8], mut each: impl FnMut(&Change<'_>) -> Result<()>) -> Result<()> {
    read(changeset, |_, row| each(row))
}

/// Goes through the rows of a changeset; the first row of each table comes with the bytes of the table's header.
fn read<'a>(changeset: &'a [u8], mut each: impl FnMut(Option<&'a [u8]>, &mut Change<'_>) -> Result<()>) -> Result<()> {
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
