//! Planning an action, changing it, calling it off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::{action as sql, campaign};
use crate::campaigns::{ActionDraft, ActionState, VoteDay};
use crate::ids::{ActionId, CampaignId};
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::{Kind, Writer};

/// An action was planned.
pub const PLAN: Kind = Kind::new("actions.plan");
/// An action was edited. Edits of one action within two minutes are one step of undo.
pub const EDIT_ACTION: Kind = Kind::melting("actions.edit", 120);
/// An action was called off, done, or planned again.
pub const ACTION_STATE: Kind = Kind::new("actions.state");

/// An action that was planned or changed, and what should be looked at again. A warning never stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Planned {
    /// The action.
    pub id: ActionId,
    /// The vote on whose eve or day it falls, though campaigning of this kind is forbidden then.
    pub on_eve_of: Option<VoteDay>,
}

/// Plans an action.
pub fn plan(workspace: &Workspace, campaign: CampaignId, draft: ActionDraft) -> Result<Change<Planned>> {
    let (draft, starts) = draft.check()?;
    workspace.transact(PLAN, |writer| {
        campaign::expect(writer, campaign)?;
        let id = ActionId::new();
        sql::insert(writer, id, campaign, &draft, starts)?;
        planned(writer, id)
    })
}

/// Replaces what the form shows of an action.
pub fn edit_action(workspace: &Workspace, id: ActionId, draft: ActionDraft) -> Result<Change<Planned>> {
    let (draft, starts) = draft.check()?;
    workspace.transact(EDIT_ACTION, |writer| {
        sql::update(writer, id, &draft, starts)?;
        planned(writer, id)
    })
}

/// Says that an action was done or called off, or plans it again.
pub fn set_action_state(workspace: &Workspace, id: ActionId, state: ActionState) -> Result<Change<ActionId>> {
    workspace.transact(ACTION_STATE, |writer| {
        sql::set_state(writer, id, state)?;
        Ok(id)
    })
}

fn planned(writer: &Writer<'_>, id: ActionId) -> Result<Planned> {
    let (action, _) = sql::get(writer, id)?;
    Ok(Planned { id, on_eve_of: action.on_eve_of })
}
