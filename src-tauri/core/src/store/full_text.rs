//! Full-text search indexes: their shape, how they are filled, and how they are asked.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::problem::Result;
use crate::text;

/// A full-text index, kept in step with its table by triggers. Its rows have the row numbers of that table; what may number those anew (a
/// vacuum) fills it again.
#[derive(Debug, Clone, Copy)]
pub struct SearchIndex {
    /// The index, a contentless FTS5 table.
    pub name: &'static str,
    /// The view of the words that it holds, for correcting what was mistyped: `fts5vocab` over it.
    pub vocabulary: &'static str,
    /// The statement that fills it from its table.
    pub fill: &'static str,
}

impl SearchIndex {
    /// Takes every word out.
    pub fn empty(&self, connection: &Connection) -> Result<()> {
        connection.execute(&format!("INSERT INTO {0} ({0}) VALUES ('delete-all')", self.name), [])?;
        Ok(())
    }

    /// Fills it anew.
    pub fn refill(&self, connection: &Connection) -> Result<()> {
        self.empty(connection)?;
        connection.execute(self.fill, [])?;
        Ok(())
    }

    /// How many rows it holds.
    pub fn count(&self, connection: &Connection) -> Result<u32> {
        Ok(connection.query_row(&format!("SELECT count(*) FROM {}_docsize", self.name), [], |row| row.get(0))?)
    }

    /// Whether the rows of `table` have words in it.
    pub fn covers(&self, connection: &Connection, table: &str) -> Result<bool> {
        let mut triggers = connection.prepare_cached(
            "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1 AND instr(sql, 'INTO ' || ?2 || ' ') > 0",
        )?;
        Ok(triggers.exists((table, self.name))?)
    }
}

/// Holds off the triggers of a connection, which all keep search indexes, for as long as it lives: where most rows of a table change,
/// filling its index once costs less. It is a setting of the connection and not of the file: whatever happens, the next opening has
/// its triggers.
#[derive(Debug)]
pub struct TriggersHeldOff<'c>(&'c Connection);

impl<'c> TriggersHeldOff<'c> {
    /// Holds them off. Whoever changes rows then calls [`SearchIndex::refill`], in the same transaction.
    pub fn new(connection: &'c Connection) -> Result<Self> {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        Ok(Self(connection))
    }
}

impl Drop for TriggersHeldOff<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true) {
            tracing::error!(%error, "the triggers stay held off");
        }
    }
}

/// The first `limit` of what `find` gives for what was typed: for its whole words first, then for its words as beginnings of others. That
/// order is what people expect, and both stop at the limit; ranking every match would cost more the less was typed.
pub fn first_matches<T: PartialEq>(
    typed: &str,
    limit: usize,
    mut find: impl FnMut(&str) -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    let mut matches: Vec<T> = Vec::new();
    for words in [text::whole_words(typed), text::match_words(typed)].into_iter().flatten() {
        for found in find(&words)? {
            if matches.len() < limit && !matches.contains(&found) {
                matches.push(found);
            }
        }
        if matches.len() == limit {
            break;
        }
    }
    Ok(matches)
}
