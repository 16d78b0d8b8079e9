//! What the write path knows of an open file: its journalled tables as they are, who writes, and on which machine.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::ids::{ActorId, DeviceId};
use crate::problem::{Problem, Result};
use crate::write::{Clock, Table};

/// The journal of an open workspace.
#[derive(Debug)]
pub struct Journal {
    pub(super) shapes: HashMap<&'static str, Shape>,
    pub(super) actor: ActorId,
    pub(super) device: DeviceId,
    pub(super) clock: Clock,
}

/// A journalled table as the file has it.
#[derive(Debug)]
pub(super) struct Shape {
    pub table: Table,
    pub columns: Vec<String>,
    /// Where [`Table::record`] stands among the columns.
    pub record: usize,
    /// The tables with rows that refer to this one.
    pub referred_by: Vec<String>,
}

impl Journal {
    /// Reads the shapes of `tables` from the file.
    pub fn open(connection: &Connection, tables: &[Table], actor: ActorId, device: DeviceId) -> Result<Self> {
        let mut shapes = HashMap::with_capacity(tables.len());
        for table in tables {
            let columns: Vec<String> = connection
                .prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?
                .query_map([table.name], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            let record = columns
                .iter()
                .position(|column| column == table.record)
                .ok_or_else(|| Problem::internal("journalled table without its record column", &table.name))?;
            let referred_by = connection
                .prepare(
                    "SELECT DISTINCT child.name FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
                     WHERE child.type = 'table' AND key.\"table\" = ?1",
                )?
                .query_map([table.name], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            shapes.insert(table.name, Shape { table: *table, columns, record, referred_by });
        }
        let last: i64 = connection.query_row("SELECT coalesce(max(clock), 0) FROM operation", [], |row| row.get(0))?;
        Ok(Self { shapes, actor, device, clock: Clock::after(last) })
    }

    /// The officer who writes.
    pub fn actor(&self) -> ActorId {
        self.actor
    }

    pub(super) fn shape(&self, table: &str) -> Result<&Shape> {
        self.shapes.get(table).ok_or_else(|| Problem::internal("change of a table that is not journalled", &table))
    }
}
