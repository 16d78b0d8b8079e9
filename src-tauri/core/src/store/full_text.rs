//! Full-text search indexes: their shape, how they are filled, and how they are asked.

use rusqlite::Connection;

use crate::problem::Result;
use crate::text;

/// A full-text index, kept true to its table by triggers. Its rows have the row numbers of that table; what may number those anew (a
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
