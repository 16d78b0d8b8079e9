//! The SQL of the section.

use rusqlite::{Connection, OptionalExtension as _};

use crate::problem::{Code, Problem, Result};
use crate::record::Record as _;
use crate::section::{Section, SectionDraft, SectionId};
use crate::write::{Writer, revision};

/// The section.
pub fn read(connection: &Connection) -> Result<Section> {
    let (id, draft): (SectionId, SectionDraft) = connection
        .prepare_cached("SELECT * FROM section")?
        .query_row([], |row| Ok((row.get("id")?, SectionDraft::read(row, chrono_tz::UTC)?)))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    Ok(Section { id, revision: revision::of(connection, id.into())?, draft })
}

/// Adds the officer who writes.
pub(super) fn insert_actor(writer: &Writer<'_>, name: &str) -> Result<()> {
    writer.execute("INSERT INTO actor (id, name) VALUES (?1, ?2)", (writer.actor(), name))?;
    Ok(())
}

/// The name of the section's zone; `None` before there is a section.
pub(super) fn zone(connection: &Connection) -> Result<Option<String>> {
    Ok(connection.prepare_cached("SELECT zone FROM section")?.query_row([], |row| row.get(0)).optional()?)
}
