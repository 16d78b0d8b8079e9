//! Commands on the field actions of campaigns.

use ruche_core::campaigns::{
    self, ActionChanges, ActionDraft, ActionSheet, ActionStateChanges, ActionsPage, ActionsQuery, Answer,
    CampaignOperation, Planned, Results,
};
use ruche_core::ids::{ActionId, CampaignId};
use ruche_core::record::Edit;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;

commands! {
    sampled by sample_requests;
    /// The actions that a query asks for, through a window.
    query "actions.list" ["campaigns", "section"] (ActionsQuery) -> ActionsPage = |reader, query| campaigns::actions(reader, &query);
    /// One action with its volunteers and results.
    query "actions.read" ["campaigns", "people", "section"] (OneAction) -> ActionSheet = |reader, request| {
        campaigns::action(reader, request.id)
    };
    /// Plans an action of a campaign, and says when it falls on the eve of a vote.
    change "actions.plan" [CampaignOperation::Plan] (PlanAction) -> Planned = |writer, request| {
        campaigns::plan(writer, request.campaign_id, request.draft)
    };
    /// Edits an action, and says when it falls on the eve of a vote.
    change "actions.edit" [CampaignOperation::EditAction] (Edit<ActionId, ActionChanges>) -> Planned = |writer, edit| {
        campaigns::edit_action(writer, &edit)
    };
    /// Says that an action was done or called off, or plans it again.
    change "actions.state" [CampaignOperation::ActionState] (Edit<ActionId, ActionStateChanges>) -> ActionId = |writer, edit| {
        campaigns::set_action_state(writer, &edit)
    };
    /// Asks somebody for an action, or notes what they say.
    change "actions.answer" [CampaignOperation::Answer] (Answer) -> ActionId = |writer, request| campaigns::answer(writer, &request);
    /// Notes what an action brought, and that it was done: the counters move.
    change "actions.results" [CampaignOperation::Results] (Results) -> ActionId = |writer, request| {
        campaigns::results(writer, &request)
    };
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

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let action = example.first("actions.list", json!({ "limit": 1 }));
    vec![
        ("actions.list", json!({ "limit": 5 })),
        ("actions.list", json!({ "when": "coming", "limit": 5 })),
        ("actions.read", json!({ "id": action })),
    ]
}
