//! Goals and their stages.

use rusqlite::{Connection, OptionalExtension as _};

use super::there;
use crate::campaigns::{GoalDraft, StageCounter, StageDraft};
use crate::ids::{CampaignId, GoalId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::write::Writer;

/// Adds a goal after the others. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, campaign: CampaignId, draft: &GoalDraft) -> Result<GoalId> {
    let id = GoalId::new();
    writer
        .prepare_cached(
            "INSERT INTO goal (id, campaign_id, title, position)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM goal WHERE campaign_id = ?2))",
        )?
        .execute((id, campaign, &draft.title))?;
    for (position, stage) in (0i64..).zip(&draft.stages) {
        insert_stage(writer, campaign, id, position, stage)?;
    }
    Ok(id)
}

fn insert_stage(
    writer: &Writer<'_>,
    campaign: CampaignId,
    goal: GoalId,
    position: i64,
    draft: &StageDraft,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO goal_stage (id, campaign_id, goal_id, label, unit, target, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((StageId::new(), campaign, goal, &draft.label, &draft.unit, draft.target, position))?;
    Ok(())
}

/// Makes a goal's stages those of the draft. A stage that it leaves out must not have been counted for.
pub(crate) fn update(writer: &Writer<'_>, id: GoalId, draft: &GoalDraft) -> Result<()> {
    let campaign: CampaignId = writer
        .prepare_cached("SELECT campaign_id FROM goal WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    writer.prepare_cached("UPDATE goal SET title = ?2 WHERE id = ?1")?.execute((id, &draft.title))?;
    for present in stages_of(writer, id)? {
        if !draft.stages.iter().any(|stage| stage.id == Some(present.id)) {
            if writer.prepare_cached("SELECT 1 FROM goal_count WHERE stage_id = ?1")?.exists([present.id])? {
                return Err(Problem::at(Code::StageCounted, "stages").with("unit", present.unit));
            }
            writer.prepare_cached("DELETE FROM goal_stage WHERE id = ?1")?.execute([present.id])?;
        }
    }
    for (position, stage) in (0i64..).zip(&draft.stages) {
        match stage.id {
            None => insert_stage(writer, campaign, id, position, stage)?,
            Some(stage_id) => there(
                writer
                    .prepare_cached(
                        "UPDATE goal_stage SET label = ?3, unit = ?4, target = ?5, position = ?6
                         WHERE id = ?1 AND goal_id = ?2",
                    )?
                    .execute((stage_id, id, &stage.label, &stage.unit, stage.target, position))?,
            )?,
        }
    }
    Ok(())
}

/// Removes a goal with its stages and counts.
pub(crate) fn delete(writer: &Writer<'_>, id: GoalId) -> Result<()> {
    writer.execute("DELETE FROM goal_count WHERE stage_id IN (SELECT id FROM goal_stage WHERE goal_id = ?1)", [id])?;
    writer.execute("DELETE FROM goal_stage WHERE goal_id = ?1", [id])?;
    there(writer.execute("DELETE FROM goal WHERE id = ?1", [id])?)
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
