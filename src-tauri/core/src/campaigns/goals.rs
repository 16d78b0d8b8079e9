//! Goals of a campaign: added, edited, removed.

use crate::campaigns::sql::goal as sql;
use crate::campaigns::{GOAL, GOAL_STAGE, GoalChanges, GoalDraft};
use crate::ids::{CampaignId, GoalId};
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::write::Writer;

/// Sets a further goal.
pub fn add_goal(writer: &Writer<'_>, campaign: CampaignId, draft: GoalDraft) -> Result<GoalId> {
    sql::insert(writer, campaign, &draft.check()?)
}

/// Edits a goal's name and stages. A stage that the edit leaves out goes, unless something was counted for it: then the edit is
/// refused.
pub fn edit_goal(writer: &Writer<'_>, edit: &Edit<GoalId, GoalChanges>) -> Result<GoalId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[GOAL, GOAL_STAGE], GoalDraft::check)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    if wanted.stages != present.stages {
        sql::put_stages(writer, edit.id, &present.stages, &wanted.stages)?;
    }
    Ok(edit.id)
}

/// Removes a goal, its stages and what was counted for them.
pub fn remove_goal(writer: &Writer<'_>, id: GoalId) -> Result<GoalId> {
    sql::delete(writer, id)?;
    Ok(id)
}
