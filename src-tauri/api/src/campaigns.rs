//! Commands on campaigns: several at once, their team and goals.

use chrono::NaiveDate;
use ruche_core::campaigns::{
    self, BoardColumn, CampaignChanges, CampaignOperation, CampaignSheet, CampaignStateChanges, CampaignsPage,
    CampaignsQuery, CountChanges, CountDraft, CountsPage, CountsQuery, GoalChanges, GoalDraft, NewCampaign,
    TeamMemberChanges, TeamMemberDraft, VoteDay, Workload,
};
use ruche_core::ids::{CampaignId, GoalId, LineId, PersonId, StageId};
use ruche_core::record::Edit;
use ruche_core::section;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Connection, Nothing, commands};

commands! {
    sampled by sample_requests;
    /// The campaigns at work beside each other: counters, next actions, who is missing, open tasks.
    query "campaigns.board" ["campaigns", "tasks", "people", "section"] (AsOf) -> Vec<BoardColumn> = |reader, as_of| {
        campaigns::board(reader, as_of.day(reader)?)
    };
    /// The campaigns that a query asks for, through a window.
    query "campaigns.list" ["campaigns", "people"] (CampaignsQuery) -> CampaignsPage = |reader, query| {
        campaigns::list(reader, &query)
    };
    /// One campaign with its team and goals.
    query "campaigns.read" ["campaigns", "tasks", "people", "section"] (ReadCampaign) -> CampaignSheet = |reader, request| {
        campaigns::read(reader, request.id, AsOf { on: request.on }.day(reader)?)
    };
    /// Who is asked for how much in the coming four weeks, across campaigns, and where actions clash.
    query "campaigns.workload" ["campaigns", "tasks", "people", "section"] (AsOf) -> Workload = |reader, as_of| {
        campaigns::workload(reader, as_of.day(reader)?)
    };
    /// Begins a campaign, with its first goal.
    change "campaigns.create" [CampaignOperation::Create] (NewCampaign) -> CampaignId = |writer, new| campaigns::create(writer, new);
    /// Edits a campaign.
    change "campaigns.edit" [CampaignOperation::Edit] (Edit<CampaignId, CampaignChanges>) -> CampaignId = |writer, edit| {
        campaigns::edit(writer, &edit)
    };
    /// Moves a campaign on: idea, preparing, running, finished; or back.
    change "campaigns.state" [CampaignOperation::State] (Edit<CampaignId, CampaignStateChanges>) -> CampaignId = |writer, edit| {
        campaigns::set_state(writer, &edit)
    };
    /// Sets a campaign aside or brings it back.
    change "campaigns.archive"
        [|request| if request.archived { CampaignOperation::Archive } else { CampaignOperation::Restore }]
        (ArchiveCampaign) -> CampaignId = |writer, request| campaigns::archive(writer, request.id, request.archived);
    /// Takes somebody into a campaign's team; who is in it already stays as they are. Gives their place in the team.
    change "campaigns.join" [CampaignOperation::Team] (JoinTeam) -> LineId = |writer, request| {
        campaigns::join_team(writer, request.id, request.person_id, TeamMemberDraft { role: request.role })
    };
    /// Edits what somebody does in a team.
    change "campaigns.edit_member" [CampaignOperation::EditMember] (Edit<LineId, TeamMemberChanges>) -> LineId = |writer, edit| {
        campaigns::edit_member(writer, &edit)
    };
    /// Takes somebody out of a campaign's team.
    change "campaigns.leave" [CampaignOperation::Team] (LeaveTeam) -> CampaignId = |writer, request| {
        campaigns::leave_team(writer, request.id, request.person_id)
    };
    /// The days of votes: some actions are forbidden on their eve.
    query "campaigns.vote_days" ["campaigns"] (Nothing) -> Vec<VoteDay> = |reader, _| campaigns::vote_days(reader);
    /// Changes the days of votes by what a form added to those that it was begun from, and left out; the others stay.
    change "campaigns.set_vote_days" [CampaignOperation::VoteDays] (SetVoteDays) -> Vec<VoteDay> = |writer, request| {
        campaigns::set_vote_days(writer, &request.begun_from, request.days)
    };
    /// Sets a further goal for a campaign.
    change "goals.add" [CampaignOperation::AddGoal] (AddGoal) -> GoalId = |writer, request| {
        campaigns::add_goal(writer, request.campaign_id, request.draft)
    };
    /// Edits a goal's name and stages.
    change "goals.edit" [CampaignOperation::EditGoal] (Edit<GoalId, GoalChanges>) -> GoalId = |writer, edit| {
        campaigns::edit_goal(writer, &edit)
    };
    /// Removes a goal with its stages and what was counted for them.
    change "goals.remove" [CampaignOperation::RemoveGoal] (OneGoal) -> GoalId = |writer, request| {
        campaigns::remove_goal(writer, request.id)
    };
    /// What was counted for a goal, through a window.
    query "counts.list" ["campaigns"] (CountsQuery) -> CountsPage = |reader, query| campaigns::counts(reader, &query);
    /// Adds a result by hand.
    change "counts.add" [CampaignOperation::AddCount] (AddCount) -> LineId = |writer, request| {
        campaigns::add_count(writer, request.stage_id, request.draft)
    };
    /// Corrects a result.
    change "counts.edit" [CampaignOperation::EditCount] (Edit<LineId, CountChanges>) -> LineId = |writer, edit| {
        campaigns::edit_count(writer, &edit)
    };
    /// Removes a result.
    change "counts.remove" [CampaignOperation::RemoveCount] (OneCount) -> LineId = |writer, request| {
        campaigns::remove_count(writer, request.id)
    };
}

/// As of which day.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AsOf {
    /// The day; today when none is named.
    pub on: Option<NaiveDate>,
}

impl AsOf {
    fn day(self, reader: &Connection) -> ruche_core::Result<NaiveDate> {
        self.on.map_or_else(|| section::today(reader), Ok)
    }
}

/// Which campaign, as of which day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReadCampaign {
    /// The campaign.
    pub id: CampaignId,
    /// The day; today when none is named.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// A campaign to set aside or bring back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ArchiveCampaign {
    /// The campaign.
    pub id: CampaignId,
    /// Aside, or back.
    pub archived: bool,
}

/// Who joins a team, as what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct JoinTeam {
    /// The campaign.
    pub id: CampaignId,
    /// Who.
    pub person_id: PersonId,
    /// As what.
    #[serde(default)]
    pub role: Option<String>,
}

/// Who leaves a team.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LeaveTeam {
    /// The campaign.
    pub id: CampaignId,
    /// Who.
    pub person_id: PersonId,
}

/// The days of votes, as a form has them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SetVoteDays {
    /// The days that the form was begun from.
    pub begun_from: Vec<VoteDay>,
    /// The days that it has now.
    pub days: Vec<VoteDay>,
}

/// A further goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddGoal {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The goal.
    pub draft: GoalDraft,
}

/// Which goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneGoal {
    /// The goal.
    pub id: GoalId,
}

/// A result for a stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddCount {
    /// The stage.
    pub stage_id: StageId,
    /// The result.
    pub draft: CountDraft,
}

/// Which result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneCount {
    /// The entry.
    pub id: LineId,
}

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let campaign = example.first("campaigns.list", json!({ "limit": 1 }));
    let goal = example.ask("campaigns.read", json!({ "id": campaign }))["goals"][0]["id"].clone();
    vec![
        ("campaigns.board", json!({})),
        ("campaigns.board", json!({ "on": example.today() })),
        ("campaigns.list", json!({ "limit": 5 })),
        ("campaigns.read", json!({ "id": campaign })),
        ("campaigns.workload", json!({})),
        ("campaigns.vote_days", json!({})),
        ("counts.list", json!({ "goal_id": goal, "limit": 5 })),
    ]
}
