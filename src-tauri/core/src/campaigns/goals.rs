//! Goals of a campaign: added, edited, removed.

use crate::campaigns::GoalDraft;
use crate::campaigns::sql::{campaign, goal as sql};
use crate::ids::{CampaignId, GoalId};
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A goal was set.
pub const ADD_GOAL: Kind = Kind::new("goals.add");
/// A goal was edited. Edits of one campaign's goals within two minutes are one step of undo.
pub const EDIT_GOAL: Kind = Kind::melting("goals.edit", 120);
/// A goal was removed, with what was counted for it.
pub const REMOVE_GOAL: Kind = Kind::new("goals.remove");

/// Sets a further goal.
pub fn add_goal(workspace: &Workspace, campaign: CampaignId, draft: GoalDraft) -> Result<Change<GoalId>> {
    let draft = draft.check()?;
    workspace.transact(ADD_GOAL, |writer| {
        campaign::expect(writer, campaign)?;
        sql::insert(writer, campaign, &draft)
    })
}

/// Replaces a goal's name and stages. A stage that the draft leaves out goes, unless something was counted for it: then the
/// edit is refused.
pub fn edit_goal(workspace: &Workspace, id: GoalId, draft: GoalDraft) -> Result<Change<GoalId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT_GOAL, |writer| {
        sql::update(writer, id, &draft)?;
        Ok(id)
    })
}

/// Removes a goal, its stages and what was counted for them.
pub fn remove_goal(workspace: &Workspace, id: GoalId) -> Result<Change<GoalId>> {
    workspace.transact(REMOVE_GOAL, |writer| {
        sql::delete(writer, id)?;
        Ok(id)
    })
}
