//! What the write path knows of an open file: its journalled tables as they are, who writes, and on which machine.

use std::collections::HashMap;
use std::sync::atomic::AtomicI32;

use rusqlite::Connection;

use crate::ids::{ActorId, DeviceId};
use crate::problem::{Problem, Result};
use crate::store::full_text::SearchIndex;
use crate::write::{Clock, Table};

/// The journal of an open workspace.
#[derive(Debug)]
pub struct Journal {
    pub(super) shapes: HashMap<&'static str, Shape>,
    pub(super) search_indexes: &'static [SearchIndex],
    pub(super) actor: ActorId,
    pub(super) device: DeviceId,
    pub(super) clock: Clock,
    /// The number of the file's last migration, with which what undo needs is stamped.
    pub(super) version: u32,
    /// The day on which steps of undo were last pruned, as the number of days since the year 1; 0 before.
    pub(super) pruned_on: AtomicI32,
}

/// A journalled table with the domain it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Journalled {
    /// The table.
    pub table: Table,
    /// The name of its domain: what is read again when it changes.
    pub topic: &'static str,
}

/// A journalled table as the file has it.
#[derive(Debug)]
pub(super) struct Shape {
    pub table: Table,
    pub topic: &'static str,
    pub columns: Vec<String>,
    /// Where [`Table::record`] and [`Table::owners`] stand among the columns.
    pub records: Vec<usize>,
    /// Where [`Table::bookkeeping`] stands among them.
    pub bookkeeping: Vec<usize>,
    /// The tables with rows that refer to this one.
    pub referred_by: Vec<String>,
}

impl Journal {
    /// Reads the shapes of `tables` from a file of this `version`. Their triggers keep `search_indexes`, and nothing else.
    pub fn open(
        connection: &Connection,
        tables: impl IntoIterator<Item = Journalled>,
        search_indexes: &'static [SearchIndex],
        actor: ActorId,
        device: DeviceId,
        version: u32,
    ) -> Result<Self> {
        let mut shapes = HashMap::new();
        for Journalled { table, topic } in tables {
            let columns: Vec<String> = connection
                .prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?
                .query_map([table.name], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            let records = std::iter::once(table.record)
                .chain(table.owners.iter().copied())
                .map(|wanted| columns.iter().position(|column| column == wanted))
                .collect::<Option<_>>()
                .ok_or_else(|| Problem::internal("journalled table without its record column", &table.name))?;
            let bookkeeping = table
                .bookkeeping
                .iter()
                .map(|known| columns.iter().position(|column| column == known.column()))
                .collect::<Option<_>>()
                .ok_or_else(|| Problem::internal("journalled table without its bookkeeping", &table.name))?;
            let referred_by = connection
                .prepare(
                    "SELECT DISTINCT child.name FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
                     WHERE child.type = 'table' AND key.\"table\" = ?1",
                )?
                .query_map([table.name], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            shapes.insert(table.name, Shape { table, topic, columns, records, bookkeeping, referred_by });
        }
        let last: i64 = connection.query_row("SELECT coalesce(max(clock), 0) FROM operation", [], |row| row.get(0))?;
        Ok(Self {
            shapes,
            search_indexes,
            actor,
            device,
            clock: Clock::after(last),
            version,
            pruned_on: AtomicI32::new(0),
        })
    }

    /// The officer who writes.
    pub fn actor(&self) -> ActorId {
        self.actor
    }

    pub(super) fn shape(&self, table: &str) -> Result<&Shape> {
        self.shapes.get(table).ok_or_else(|| Problem::internal("change of a table that is not journalled", &table))
    }
}

/// The officer who used the section first; `None` before it has one.
pub(crate) fn first_actor(connection: &Connection) -> Result<Option<ActorId>> {
    let mut statement = connection.prepare("SELECT id FROM actor ORDER BY id LIMIT 1")?;
    let mut rows = statement.query([])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}
