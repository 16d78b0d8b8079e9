//! What was counted.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _};

use super::{goal, there};
use crate::campaigns::{CountDraft, CountEntry, CountsPage, CountsQuery};
use crate::ids::{ActionId, LineId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::store::columns::day;
use crate::write::Writer;

/// Adds an entry.
pub(crate) fn insert(
    writer: &Writer<'_>,
    stage: StageId,
    action: Option<ActionId>,
    value: i64,
    counted_on: NaiveDate,
    note: Option<&str>,
) -> Result<LineId> {
    let campaign = goal::campaign_of_stage(writer, stage)?.ok_or_else(|| Problem::at(Code::NotFound, "stage_id"))?;
    let id = LineId::new();
    writer
        .prepare_cached(
            "INSERT INTO goal_count (id, campaign_id, stage_id, action_id, value, counted_on, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((id, campaign, stage, action, value, day(counted_on), note))?;
    Ok(id)
}

/// Corrects an entry; a day that is not named stays.
pub(crate) fn update(writer: &Writer<'_>, id: LineId, draft: &CountDraft) -> Result<()> {
    there(
        writer
            .prepare_cached(
                "UPDATE goal_count SET value = ?2, counted_on = coalesce(?3, counted_on), note = ?4 WHERE id = ?1",
            )?
            .execute((id, draft.value, draft.counted_on.map(day), &draft.note))?,
    )
}

/// Removes an entry.
pub(crate) fn delete(writer: &Writer<'_>, id: LineId) -> Result<()> {
    there(writer.prepare_cached("DELETE FROM goal_count WHERE id = ?1")?.execute([id])?)
}

/// Makes what an action brought to a stage exactly `value`: one entry, or none.
pub(crate) fn put_result(
    writer: &Writer<'_>,
    action: ActionId,
    stage: StageId,
    value: Option<i64>,
    counted_on: NaiveDate,
) -> Result<()> {
    let present: Option<LineId> = writer
        .prepare_cached("SELECT id FROM goal_count WHERE action_id = ?1 AND stage_id = ?2")?
        .query_row((action, stage), |row| row.get(0))
        .optional()?;
    match (present, value) {
        (None, None) => {}
        (Some(id), None) => delete(writer, id)?,
        (None, Some(value)) => {
            insert(writer, stage, Some(action), value, counted_on, None)?;
        }
        (Some(id), Some(value)) => {
            writer.prepare_cached("UPDATE goal_count SET value = ?2, counted_on = ?3 WHERE id = ?1")?.execute((
                id,
                value,
                day(counted_on),
            ))?;
        }
    }
    Ok(())
}

/// The day of the first entry of a stage that counted something.
pub(crate) fn first_day(connection: &Connection, stage: StageId) -> Result<Option<NaiveDate>> {
    let first: Option<String> = connection
        .prepare_cached("SELECT min(counted_on) FROM goal_count WHERE stage_id = ?1 AND value > 0")?
        .query_row([stage], |row| row.get(0))?;
    Ok(first.and_then(|first| first.parse().ok()))
}

/// The day on which the entries of a stage first added up to its target.
pub(crate) fn day_reached(connection: &Connection, stage: StageId, target: i64) -> Result<Option<NaiveDate>> {
    let reached: Option<String> = connection
        .prepare_cached(
            "SELECT min(counted_on) FROM (
               SELECT counted_on, sum(value) OVER (ORDER BY counted_on, id) AS so_far FROM goal_count WHERE stage_id = ?1
             ) WHERE so_far >= ?2",
        )?
        .query_row((stage, target), |row| row.get(0))?;
    Ok(reached.and_then(|reached| reached.parse().ok()))
}

/// A window on the entries of a goal, the latest first.
pub(crate) fn list(connection: &Connection, query: &CountsQuery, limit: u32) -> Result<CountsPage> {
    let total = connection
        .prepare_cached(
            "SELECT count(*) FROM goal_count JOIN goal_stage AS stage ON stage.id = stage_id WHERE stage.goal_id = ?1",
        )?
        .query_row([query.goal_id], |row| row.get(0))?;
    let rows = connection
        .prepare_cached(
            "SELECT entry.id, stage.id, stage.unit, entry.value, entry.counted_on, action.id, action.title, entry.note
             FROM goal_count AS entry
             JOIN goal_stage AS stage ON stage.id = entry.stage_id
             LEFT JOIN action ON action.id = entry.action_id
             WHERE stage.goal_id = ?1 ORDER BY entry.counted_on DESC, entry.id DESC LIMIT ?2 OFFSET ?3",
        )?
        .query_map((query.goal_id, limit, query.offset), |row| {
            Ok(CountEntry {
                id: row.get(0)?,
                stage_id: row.get(1)?,
                unit: row.get(2)?,
                value: row.get(3)?,
                counted_on: row.get::<_, String>(4)?.parse().unwrap_or_default(),
                action_id: row.get(5)?,
                action_title: row.get(6)?,
                note: row.get(7)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(CountsPage { total, rows })
}
