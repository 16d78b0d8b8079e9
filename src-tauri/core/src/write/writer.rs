//! The right to write, for the time of one operation.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use rusqlite::session::Session;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, Params};

use crate::ids::{ActorId, OperationId};
use crate::problem::Result;
use crate::store::drafts;
use crate::write::revision::Revision;
use crate::write::row_changes::{RecordBytes, RowChanges};
use crate::write::{Journal, text_delta, undo_log};

/// Rows that change between two flushes of the changeset. A session holds its changes in memory, and each flushed part is undone
/// within a savepoint of its own, all of which SQLite walks through after every row: parts of 10,000 rows take four times as long
/// to undo as parts of 1,000.
const FLUSH_AFTER_ROWS: u64 = 1_000;

/// Of the records touched, so many are named; beyond, only how many.
pub(super) const MAX_NAMED_RECORDS: usize = 200;

/// Reads like a connection and writes as one operation: what changes through it is recorded by SQLite's session extension.
pub struct Writer<'c> {
    connection: &'c Connection,
    pub(super) journal: &'c Journal,
    pub(super) operation: OperationId,
    /// The reading of the logical clock at which the operation happens.
    pub(super) clock: i64,
    /// Whether what undo needs is kept.
    keeps_undo: bool,
    session: RefCell<Option<Session<'c>>>,
    flushed_at: Cell<u64>,
    parts: Cell<i64>,
    touched: RefCell<Touched>,
}

/// What an operation touched so far.
#[derive(Default)]
pub(super) struct Touched {
    pub records: BTreeSet<RecordBytes>,
    pub tables: BTreeMap<&'static str, bool>,
    pub count: u64,
}

impl Deref for Writer<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl<'c> Writer<'c> {
    pub(super) fn new(connection: &'c Connection, journal: &'c Journal, keeps_undo: bool) -> Self {
        Self {
            connection,
            journal,
            operation: OperationId::new(),
            clock: journal.clock.tick(),
            keeps_undo,
            session: RefCell::default(),
            flushed_at: Cell::new(connection.total_changes()),
            parts: Cell::new(0),
            touched: RefCell::default(),
        }
    }

    /// The revision of every record that the operation in hand touches.
    pub fn revision(&self) -> Revision {
        Revision(self.operation)
    }

    /// The officer whose operation it is.
    pub fn actor(&self) -> ActorId {
        self.journal.actor
    }

    /// The name of the officer whose operation it is; `None` when the section has none for them.
    pub fn officer(&self) -> Result<Option<String>> {
        let name: Option<String> = self
            .connection
            .prepare_cached("SELECT name FROM actor WHERE id = ?1")?
            .query_row([self.journal.actor], |row| row.get(0))
            .optional()?;
        Ok(name.filter(|name| !name.is_empty()))
    }

    /// Prepares a statement, after a flush of the changeset where it has grown long: operations of any length take the same memory.
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {
        self.flush_when_long()?;
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// Runs a statement once; how many rows it changed.
    pub fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.flush_when_long()?;
        Ok(self.connection.execute(sql, params)?)
    }

    fn flush_when_long(&self) -> Result<()> {
        let recording = self.session.borrow().is_some();
        if recording && self.connection.total_changes() - self.flushed_at.get() >= FLUSH_AFTER_ROWS {
            self.flush_changeset()?;
            self.record_changes()?;
        }
        Ok(())
    }

    /// Begins to record what changes.
    pub(super) fn record_changes(&self) -> Result<()> {
        let mut session = Session::new(self.connection)?;
        for table in self.journal.shapes.keys() {
            session.attach(Some(*table))?;
        }
        self.session.replace(Some(session));
        Ok(())
    }

    /// Journals what was recorded, and keeps it for undo.
    pub(super) fn flush_changeset(&self) -> Result<()> {
        let Some(mut session) = self.session.take() else { return Ok(()) };
        if !session.is_empty() {
            let mut changeset = Vec::new();
            session.changeset_strm(&mut changeset)?;
            drop(session);
            if !changeset.is_empty() {
                self.journal_changes(&changeset)?;
                if self.keeps_undo {
                    let part = self.parts.replace(self.parts.get() + 1);
                    undo_log::keep_part(self.connection, self.operation, part, &text_delta::shorten(&changeset)?)?;
                }
            }
        }
        self.flushed_at.set(self.connection.total_changes());
        Ok(())
    }

    /// Journals the records and columns that a changeset touched.
    pub(super) fn journal_changes(&self, changeset: &[u8]) -> Result<()> {
        let changes = RowChanges::read(self.connection, self.journal, changeset)?;
        // Nobody finds the forms of a record that is gone, nor what they hold of people.
        for record in changes.removed {
            drafts::remove_forms(self.connection, record)?;
        }
        let mut touched = self.touched.borrow_mut();
        for (table, deleted) in changes.tables {
            *touched.tables.entry(table).or_default() |= deleted;
        }
        touched.count += changes.records.len() as u64;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO operation_touch (record, clock, operation, changes) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (record, clock, operation) DO UPDATE SET changes = changes || char(10) || excluded.changes",
        )?;
        for (record, lines) in changes.records {
            let lines: Vec<String> = lines.into_iter().collect();
            insert.execute((&record, self.clock, self.operation, lines.join("\n")))?;
            if touched.records.len() <= MAX_NAMED_RECORDS {
                touched.records.insert(record);
            }
        }
        Ok(())
    }

    /// What was touched so far.
    pub(super) fn touched(&self) -> std::cell::Ref<'_, Touched> {
        self.touched.borrow()
    }
}
