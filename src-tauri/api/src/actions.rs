//! Commands on the field actions of campaigns.

use ruche_core::Change;
use ruche_core::campaigns::{
    self, ActionDraft, ActionSheet, ActionState, ActionsPage, ActionsQuery, Answer, Planned, Results,
};
use ruche_core::ids::{ActionId, CampaignId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;

commands! {
    /// The actions that a query asks for, through a window.
    query "actions.list" ["campaigns", "section"] (ActionsQuery) -> ActionsPage = |workspace, query: ActionsQuery| {
        workspace.read(|reader| campaigns::actions(reader, &query))
    };
    /// One action with its volunteers and results.
    query "actions.read" ["campaigns", "people", "section"] (OneAction) -> ActionSheet = |workspace, request: OneAction| {
        workspace.read(|reader| campaigns::action(reader, request.id))
    };
    /// Plans an action of a campaign, and says when it falls on the eve of a vote.
    change "actions.plan" (PlanAction) -> Change<Planned> = |workspace, request: PlanAction| {
        campaigns::plan(workspace, request.campaign_id, request.draft)
    };
    /// Replaces what a form shows of an action, and says when it falls on the eve of a vote.
    change "actions.edit" (EditAction) -> Change<Planned> = |workspace, request: EditAction| {
        campaigns::edit_action(workspace, request.id, request.draft)
    };
    /// Says that an action was done or called off, or plans it again.
    change "actions.state" (MoveAction) -> Change<ActionId> = |workspace, request: MoveAction| {
        campaigns::set_action_state(workspace, request.id, request.state)
    };
    /// Asks somebody for an action, or notes what they say.
    change "actions.answer" (Answer) -> Change<ActionId> = |workspace, request: Answer| campaigns::answer(workspace, &request);
    /// Notes what an action brought, and that it was done: the counters move.
    change "actions.results" (Results) -> Change<ActionId> = |workspace, request: Results| campaigns::results(workspace, &request);
}

/// Which action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneAction {
    /// The action.
    pub id: ActionId,
}

/// An action for a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PlanAction {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// What the form shows.
    pub draft: ActionDraft,
}

/// An action and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditAction {
    /// The action.
    pub id: ActionId,
    /// What the form shows.
    pub draft: ActionDraft,
}

/// An action and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MoveAction {
    /// The action.
    pub id: ActionId,
    /// What became of it.
    pub state: ActionState,
}
