//! Goals and their stages.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _};

use crate::campaigns::{GoalDraft, StageCounter, StageDraft};
use crate::ids::{CampaignId, GoalId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _, expect_changed};
use crate::write::Writer;

/// Adds a goal after the others. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, campaign: CampaignId, draft: &GoalDraft) -> Result<GoalId> {
    let id = GoalId::new();
    let position: i64 = writer
        .prepare_cached("SELECT coalesce(max(position) + 1, 0) FROM goal WHERE campaign_id = ?1")?
        .query_row([campaign], |row| row.get(0))?;
    record::insert(writer, &id, draft, &[("campaign_id", &campaign), ("position", &position)])?;
    for (position, stage) in (0..).zip(&draft.stages) {
        insert_stage(writer, id, position, stage)?;
    }
    Ok(id)
}

fn insert_stage(writer: &Writer<'_>, goal: GoalId, position: i64, draft: &StageDraft) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO goal_stage (id, campaign_id, goal_id, label, unit, target, position)
             VALUES (?1, (SELECT campaign_id FROM goal WHERE id = ?2), ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((StageId::new(), goal, &draft.label, &draft.unit, draft.target, position))?;
    Ok(())
}

/// What a form shows of a goal.
pub(crate) fn draft(connection: &Connection, id: GoalId) -> Result<GoalDraft> {
    let draft = connection
        .prepare_cached("SELECT * FROM goal WHERE id = ?1")?
        .query_row([id], |row| GoalDraft::read(row, Tz::UTC))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let stage = |StageCounter { id, label, unit, target, .. }| StageDraft { id: Some(id), label, unit, target };
    Ok(GoalDraft { stages: stages_of(connection, id)?.into_iter().map(stage).collect(), ..draft })
}

/// Writes what differs between two states of a goal's stages. One that is left out must not have been counted for.
pub(crate) fn put_stages(writer: &Writer<'_>, id: GoalId, before: &[StageDraft], after: &[StageDraft]) -> Result<()> {
    let left_out = |stage: &&StageDraft| !after.iter().any(|other| other.id == stage.id);
    for stage in before.iter().filter(left_out) {
        if writer.prepare_cached("SELECT 1 FROM goal_count WHERE stage_id = ?1")?.exists([stage.id])? {
            return Err(Problem::at(Code::StageCounted, "stages").with("unit", &stage.unit));
        }
        writer.prepare_cached("DELETE FROM goal_stage WHERE id = ?1")?.execute([stage.id])?;
    }
    for (position, stage) in (0..).zip(after) {
        match stage.id {
            None => insert_stage(writer, id, position, stage)?,
            Some(stage_id) => {
                let changed = writer
                    .prepare_cached(
                        "UPDATE goal_stage SET label = ?3, unit = ?4, target = ?5, position = ?6
                         WHERE id = ?1 AND goal_id = ?2",
                    )?
                    .execute((stage_id, id, &stage.label, &stage.unit, stage.target, position))?;
                expect_changed(changed)?;
            }
        }
    }
    Ok(())
}

/// Removes a goal with its stages and counts.
pub(crate) fn delete(writer: &Writer<'_>, id: GoalId) -> Result<()> {
    writer.execute("DELETE FROM goal_count WHERE stage_id IN (SELECT id FROM goal_stage WHERE goal_id = ?1)", [id])?;
    writer.execute("DELETE FROM goal_stage WHERE goal_id = ?1", [id])?;
    expect_changed(writer.execute("DELETE FROM goal WHERE id = ?1", [id])?)
}

/// The goals of a campaign, in order.
pub(crate) fn goals_of(connection: &Connection, campaign: CampaignId) -> Result<Vec<(GoalId, Option<String>)>> {
    let goals = connection
        .prepare_cached("SELECT id, title FROM goal WHERE campaign_id = ?1 ORDER BY position, id")?
        .query_map([campaign], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    Ok(goals)
}

/// The stages of a goal, in order, with what was counted.
pub(crate) fn stages_of(connection: &Connection, goal: GoalId) -> Result<Vec<StageCounter>> {
    let stages = connection
        .prepare_cached(
            "SELECT id, label, unit, target,
                    (SELECT coalesce(sum(value), 0) FROM goal_count WHERE stage_id = goal_stage.id)
             FROM goal_stage WHERE goal_id = ?1 ORDER BY position, id",
        )?
        .query_map([goal], |row| {
            let (target, value): (i64, i64) = (row.get(3)?, row.get(4)?);
            Ok(StageCounter {
                id: row.get(0)?,
                label: row.get(1)?,
                unit: row.get(2)?,
                target,
                value,
                reached: value >= target,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(stages)
}

/// The campaign to which a stage belongs.
pub(crate) fn campaign_of_stage(connection: &Connection, stage: StageId) -> Result<Option<CampaignId>> {
    let campaign = connection
        .prepare_cached("SELECT campaign_id FROM goal_stage WHERE id = ?1")?
        .query_row([stage], |row| row.get(0))
        .optional()?;
    Ok(campaign)
}
