//! What was counted.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::goal;
use crate::campaigns::{CountDraft, CountEntry, CountsPage, CountsQuery};
use crate::ids::{ActionId, LineId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, expect_changed};
use crate::write::{Writer, revision};

/// Adds an entry. The draft has been checked, and names its day.
pub(crate) fn insert(
    writer: &Writer<'_>,
    stage: StageId,
    action: Option<ActionId>,
    draft: &CountDraft,
) -> Result<LineId> {
    let campaign = goal::campaign_of_stage(writer, stage)?.ok_or_else(|| Problem::at(Code::NotFound, "stage_id"))?;
    let id = LineId::new();
    record::insert(writer, &id, draft, &[("campaign_id", &campaign), ("stage_id", &stage), ("action_id", &action)])?;
    Ok(id)
}

/// What a form shows of an entry.
pub(crate) fn draft(connection: &Connection, id: LineId) -> Result<CountDraft> {
    record::find(connection, &id)
}

/// Removes an entry.
pub(crate) fn delete(writer: &Writer<'_>, id: LineId) -> Result<()> {
    expect_changed(writer.prepare_cached("DELETE FROM goal_count WHERE id = ?1")?.execute([id])?)
}

/// Gives an entry another number, and another day where one is named.
pub(crate) fn set_value(writer: &Writer<'_>, id: LineId, value: i64, counted_on: Option<NaiveDate>) -> Result<()> {
    let changed = writer
        .prepare_cached("UPDATE goal_count SET value = ?2, counted_on = coalesce(?3, counted_on) WHERE id = ?1")?
        .execute((id, value, counted_on))?;
    expect_changed(changed)
}

/// What an action brought to a stage: the entry and its number.
pub(crate) fn result(connection: &Connection, action: ActionId, stage: StageId) -> Result<Option<(LineId, i64)>> {
    let entry = connection
        .prepare_cached("SELECT id, value FROM goal_count WHERE action_id = ?1 AND stage_id = ?2")?
        .query_row((action, stage), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(entry)
}

/// The day of the first entry of a stage that counted something.
pub(crate) fn first_day(connection: &Connection, stage: StageId) -> Result<Option<NaiveDate>> {
    let first = connection
        .prepare_cached("SELECT min(counted_on) FROM goal_count WHERE stage_id = ?1 AND value > 0")?
        .query_row([stage], |row| row.get(0))?;
    Ok(first)
}

/// The day on which the entries of a stage first added up to its target.
pub(crate) fn day_reached(connection: &Connection, stage: StageId, target: i64) -> Result<Option<NaiveDate>> {
    let reached = connection
        .prepare_cached(
            "SELECT min(counted_on) FROM (
               SELECT counted_on, sum(value) OVER (ORDER BY counted_on, id) AS so_far FROM goal_count WHERE stage_id = ?1
             ) WHERE so_far >= ?2",
        )?
        .query_row((stage, target), |row| row.get(0))?;
    Ok(reached)
}

/// A window on the entries of a goal, the latest first.
pub(crate) fn list(connection: &Connection, query: &CountsQuery, limit: u32) -> Result<CountsPage> {
    let total = connection
        .prepare_cached(
            "SELECT count(*) FROM goal_count JOIN goal_stage AS stage ON stage.id = stage_id WHERE stage.goal_id = ?1",
        )?
        .query_row([query.goal_id], |row| row.get(0))?;
    let mut entries = Vec::new();
    let mut statement = connection.prepare_cached(
        "SELECT entry.id, stage.id, stage.unit, entry.value, entry.counted_on, action.id, action.title, entry.note
         FROM goal_count AS entry
         JOIN goal_stage AS stage ON stage.id = entry.stage_id
         LEFT JOIN action ON action.id = entry.action_id
         WHERE stage.goal_id = ?1 ORDER BY entry.counted_on DESC, entry.id DESC LIMIT ?2 OFFSET ?3",
    )?;
    let mut rows = statement.query((query.goal_id, limit, query.offset))?;
    while let Some(row) = rows.next()? {
        entries.push(entry(connection, row)?);
    }
    Ok(CountsPage { total, rows: entries })
}

fn entry(connection: &Connection, row: &Row<'_>) -> Result<CountEntry> {
    let id: LineId = row.get(0)?;
    Ok(CountEntry {
        id,
        revision: revision::of(connection, id.into())?,
        stage_id: row.get(1)?,
        unit: row.get(2)?,
        value: row.get(3)?,
        counted_on: row.get(4)?,
        action_id: row.get(5)?,
        action_title: row.get(6)?,
        note: row.get(7)?,
    })
}
