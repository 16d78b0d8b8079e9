//! Planning an action, changing it, calling it off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::action as sql;
use crate::campaigns::{ACTION, ActionChanges, ActionDraft, ActionState, VoteDay};
use crate::ids::{ActionId, CampaignId};
use crate::problem::Result;
use crate::record::{Edit, merge};
use crate::section;
use crate::write::Writer;

/// An action that was planned or changed, and what should be looked at again. A warning never stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Planned {
    /// The action.
    pub id: ActionId,
    /// The vote on whose eve or day it falls, though campaigning of this kind is forbidden then.
    pub on_eve_of: Option<VoteDay>,
}

/// Plans an action. Without a zone it is meant in that of the section.
pub fn plan(writer: &Writer<'_>, campaign: CampaignId, draft: ActionDraft) -> Result<Planned> {
    let draft = draft.check()?.or_zone(section::zone(writer)?.name());
    let id = ActionId::new();
    sql::insert(writer, id, campaign, &draft)?;
    planned(writer, id)
}

/// Edits an action.
pub fn edit_action(writer: &Writer<'_>, edit: &Edit<ActionId, ActionChanges>) -> Result<Planned> {
    let present = sql::draft(writer, edit.id)?;
    let check = |draft: ActionDraft| Ok(draft.check()?.or_zone(&present.zone));
    let wanted = merge(writer, edit, &present, &[ACTION], check)?;
    sql::update(writer, edit.id, &present, &wanted)?;
    planned(writer, edit.id)
}

/// Says that an action was done or called off, or plans it again.
pub fn set_action_state(writer: &Writer<'_>, id: ActionId, state: ActionState) -> Result<ActionId> {
    sql::set_state(writer, id, state)?;
    Ok(id)
}

fn planned(writer: &Writer<'_>, id: ActionId) -> Result<Planned> {
    let (action, _) = sql::get(writer, id)?;
    Ok(Planned { id, on_eve_of: action.on_eve_of })
}
