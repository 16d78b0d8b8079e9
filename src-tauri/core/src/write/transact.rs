//! The one function through which every change goes.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use rusqlite::session::Session;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior};
use uuid::Uuid;

use crate::ids::OperationId;
use crate::problem::{Problem, Result};
use crate::time;
use crate::write::record::Touched;
use crate::write::{Committed, Journal, Kind, Role, WayBack, undo};

/// Of what an operation touched, so many records are named to those who show them; beyond, only how many.
const NAMED: usize = 200;

/// The right to write, for the time of one operation.
pub struct Writer<'c> {
    connection: &'c Connection,
    journal: &'c Journal,
    operation: OperationId,
    session: RefCell<Option<Session<'c>>>,
    /// Compressed changesets kept for undo, when the operation has a way back.
    keeps: bool,
    parts: Cell<i64>,
    seen: RefCell<Seen>,
}

/// Records that a long operation writes between two cuts. Each part is taken back within a savepoint of its own, and SQLite walks
/// through all that a savepoint holds after every row: parts of 4,000 take four times as long to go back as parts of 400.
pub const CUT: usize = 400;

/// What the parts of an operation touched, added up.
#[derive(Default)]
struct Seen {
    records: BTreeSet<Vec<u8>>,
    tables: BTreeMap<&'static str, bool>,
    count: u64,
}

impl Deref for Writer<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl<'c> Writer<'c> {
    fn new(connection: &'c Connection, journal: &'c Journal, keeps: bool) -> Self {
        Self {
            connection,
            journal,
            operation: OperationId::new(),
            session: RefCell::default(),
            keeps,
            parts: Cell::new(0),
            seen: RefCell::default(),
        }
    }

    /// The operation in hand.
    pub fn operation(&self) -> OperationId {
        self.operation
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

    fn listen(&self) -> Result<()> {
        let mut session = Session::new(self.connection)?;
        for table in self.journal.shapes.keys() {
            session.attach(Some(*table))?;
        }
        self.session.replace(Some(session));
        Ok(())
    }

    /// Stores what was recorded so far. A session holds its changes in memory: a long operation calls this every [`CUT`] records,
    /// and stays one operation.
    pub fn cut(&self) -> Result<()> {
        self.close_part()?;
        self.listen()
    }

    fn close_part(&self) -> Result<()> {
        let Some(mut session) = self.session.take() else { return Ok(()) };
        if session.is_empty() {
            return Ok(());
        }
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset)?;
        drop(session);
        if changeset.is_empty() {
            return Ok(());
        }
        self.note(&changeset)?;
        if self.keeps {
            undo::keep_part(self.connection, self.operation, self.parts.get(), &changeset)?;
            self.parts.set(self.parts.get() + 1);
        }
        Ok(())
    }

    /// Journals the records and columns of a changeset.
    pub(super) fn note(&self, changeset: &[u8]) -> Result<()> {
        let touched = Touched::read(self.connection, self.journal, changeset)?;
        let mut seen = self.seen.borrow_mut();
        for (table, leaves) in touched.tables {
            *seen.tables.entry(table).or_default() |= leaves;
        }
        seen.count += touched.records.len() as u64;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO operation_touch (record, operation, changes) VALUES (?1, ?2, ?3)
             ON CONFLICT (record, operation) DO UPDATE SET changes = changes || char(10) || excluded.changes",
        )?;
        for (record, lines) in touched.records {
            let lines: Vec<String> = lines.into_iter().collect();
            insert.execute((&record, self.operation, lines.join("\n")))?;
            if seen.records.len() <= NAMED {
                seen.records.insert(record);
            }
        }
        Ok(())
    }

    /// The tables touched so far, and whether rows left them.
    pub(super) fn tables(&self) -> BTreeMap<&'static str, bool> {
        self.seen.borrow().tables.clone()
    }

    /// Appends the operation's row. `None` when nothing changed.
    fn append(&self, kind: &str, role: Role, target: Option<OperationId>) -> Result<Option<Committed>> {
        let seen = self.seen.borrow();
        if seen.tables.is_empty() {
            return Ok(None);
        }
        self.connection
            .prepare_cached(
                "INSERT INTO operation (id, kind, actor, device, clock, at, version, role, target, records)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8, ?9)",
            )?
            .execute((
                self.operation,
                kind,
                self.journal.actor,
                self.journal.device,
                self.journal.clock.tick(),
                time::to_sql(time::now()),
                role.as_sql(),
                target,
                i64::try_from(seen.count).unwrap_or(i64::MAX),
            ))?;
        let topics: BTreeSet<&str> = seen
            .tables
            .keys()
            .filter_map(|table| self.journal.shapes.get(table))
            .map(|shape| shape.table.topic)
            .collect();
        let records = if seen.records.len() > NAMED { &BTreeSet::new() } else { &seen.records };
        Ok(Some(Committed {
            operation: target.unwrap_or(self.operation),
            kind: kind.to_owned(),
            role,
            topics: topics.into_iter().map(str::to_owned).collect(),
            records: records.iter().filter_map(|record| Uuid::from_slice(record).ok()).collect(),
            count: seen.count,
        }))
    }
}

/// Runs `f` as one operation: all of it or nothing, journalled, with its way back. What was committed comes with `f`'s value;
/// `None` when nothing changed, and then nothing is journalled either.
pub fn transact<T>(
    connection: &mut Connection,
    journal: &Journal,
    kind: Kind,
    f: impl FnOnce(&Writer<'_>) -> Result<T>,
) -> Result<(T, Option<Committed>)> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (value, committed) = {
        let writer = Writer::new(&transaction, journal, kind.way_back != WayBack::Irreversible);
        writer.listen()?;
        let value = f(&writer)?;
        writer.close_part()?;
        let mut committed = writer.append(kind.name, Role::Do, None)?;
        if let Some(committed) = &mut committed {
            // A new change ends what could be done again.
            undo::forget_undone(&transaction)?;
            match kind.way_back {
                WayBack::Undo => undo::keep(&transaction, writer.operation, kind)?,
                WayBack::Melts(seconds) => {
                    undo::keep(&transaction, writer.operation, kind)?;
                    committed.operation = undo::melt(&transaction, writer.operation, kind, seconds)?;
                }
                WayBack::Irreversible => {}
            }
        }
        (value, committed)
    };
    // Without a journalled change there is no operation; what `f` wrote beside the journal (a picture's bytes) stays.
    transaction.commit()?;
    Ok((value, committed))
}

/// Runs `f`, which applies the changeset of `target`, as its undoing or doing again.
pub(super) fn retrace(
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
        let committed = {
            let writer = Writer::new(&transaction, journal, false);
            let kind = f(&writer)?;
            writer.append(&kind, role, Some(target))?
        };
        transaction.commit()?;
        committed.ok_or_else(|| Problem::internal("retrace", &"an operation without changes"))
    })();
    connection.pragma_update(None, "foreign_keys", true)?;
    result
}
