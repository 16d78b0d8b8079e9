//! Days of votes.

use rusqlite::Connection;

use crate::campaigns::VoteDay;
use crate::ids::VoteDayId;
use crate::problem::Result;
use crate::record::expect_changed;
use crate::write::Writer;

/// The days of votes, in order.
pub(crate) fn vote_days(connection: &Connection) -> Result<Vec<(VoteDayId, VoteDay)>> {
    let days = connection
        .prepare_cached("SELECT id, held_on, title FROM vote_day ORDER BY held_on, title, id")?
        .query_map([], |row| Ok((row.get(0)?, VoteDay { on: row.get(1)?, title: row.get(2)? })))?
        .collect::<Result<_, _>>()?;
    Ok(days)
}

/// Adds a day.
pub(crate) fn insert(writer: &Writer<'_>, day: &VoteDay) -> Result<()> {
    writer.prepare_cached("INSERT INTO vote_day (id, held_on, title) VALUES (?1, ?2, ?3)")?.execute((
        VoteDayId::new(),
        day.on,
        &day.title,
    ))?;
    Ok(())
}

/// Removes a day.
pub(crate) fn delete(writer: &Writer<'_>, id: VoteDayId) -> Result<()> {
    expect_changed(writer.prepare_cached("DELETE FROM vote_day WHERE id = ?1")?.execute([id])?)
}
