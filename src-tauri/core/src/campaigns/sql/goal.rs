//! Goals and their stages.

use rusqlite::{Connection, OptionalExtension as _};

use crate::campaigns::{GoalDraft, StageCounter, StageDraft};
use crate::ids::{CampaignId, GoalId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Part as _, ToColumn as _, expect_changed, part};
use crate::write::Writer;

/// Adds a goal after the others. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, campaign: CampaignId, draft: &GoalDraft) -> Result<GoalId> {
    let id = GoalId::new();
    let position: i64 = writer
        .prepare_cached("SELECT coalesce(max(position) + 1, 0) FROM goal WHERE campaign_id = ?1")?
        .query_row([campaign], |row| row.get(0))?;
    record::insert(writer, &id, draft, &[("campaign_id", &campaign), ("position", &position)])?;
    let stages: Vec<StageDraft> = draft.stages.iter().map(|stage| StageDraft { id: None, ..stage.clone() }).collect();
    put_stages(writer, id, &[], &stages)?;
    Ok(id)
}

/// What a form shows of a goal.
pub(crate) fn draft(connection: &Connection, id: GoalId) -> Result<GoalDraft> {
    let draft: GoalDraft = record::find(connection, &id)?;
    let stages = connection
        .prepare_cached("SELECT * FROM goal_stage WHERE goal_id = ?1 ORDER BY position, id")?
        .query_map([id], StageDraft::read)?
        .collect::<Result<_, _>>()?;
    Ok(GoalDraft { stages, ..draft })
}

/// Makes the stages of a goal exactly `wanted`, given those that are `present`. One that is left out must not have been counted for.
pub(crate) fn put_stages(writer: &Writer<'_>, id: GoalId, present: &[StageDraft], wanted: &[StageDraft]) -> Result<()> {
    let is_in = |stages: &[StageDraft], stage: &StageDraft| stages.iter().any(|other| other.id == stage.id);
    for stage in present.iter().filter(|stage| !is_in(wanted, stage)) {
        if writer.prepare_cached("SELECT 1 FROM goal_count WHERE stage_id = ?1")?.exists([stage.id])? {
            return Err(Problem::at(Code::StageCounted, "stages").with("unit", &stage.unit));
        }
    }
    if wanted.iter().any(|stage| stage.id.is_some() && !is_in(present, stage)) {
        return Err(Problem::at(Code::NotFound, "stages"));
    }
    let campaign: CampaignId =
        writer.prepare_cached("SELECT campaign_id FROM goal WHERE id = ?1")?.query_row([id], |row| row.get(0))?;
    part::put(writer, present, wanted, |_| Ok(vec![("campaign_id", campaign.to_column()), ("goal_id", id.to_column())]))
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
            "SELECT *, (SELECT coalesce(sum(value), 0) FROM goal_count WHERE stage_id = goal_stage.id) AS value
             FROM goal_stage WHERE goal_id = ?1 ORDER BY position, id",
        )?
        .query_map([goal], |row| {
            let StageDraft { label, unit, target, .. } = StageDraft::read(row)?;
            let value: i64 = row.get("value")?;
            Ok(StageCounter { id: row.get("id")?, label, unit, target, value, reached: value >= target })
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
