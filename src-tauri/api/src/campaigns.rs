//! Commands on campaigns: several at once, their team and goals.

use chrono::NaiveDate;
use ruche_core::Change;
use ruche_core::campaigns::{
    self, BoardColumn, CampaignDraft, CampaignSheet, CampaignState, CampaignsPage, CampaignsQuery, CountDraft,
    CountsPage, CountsQuery, GoalDraft, Load, NewCampaign, VoteDay,
};
use ruche_core::ids::{CampaignId, GoalId, LineId, PersonId, StageId};
use ruche_core::time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};

commands! {
    /// The campaigns at work beside each other: counters, next actions, who is missing, open tasks.
    query "campaigns.board" ["campaigns", "tasks", "people", "section"] (AsOf) -> Vec<BoardColumn> = |workspace, as_of: AsOf| {
        workspace.read(|reader| campaigns::board(reader, as_of.day(reader)?))
    };
    /// The campaigns that a query asks for, through a window.
    query "campaigns.list" ["campaigns", "people"] (CampaignsQuery) -> CampaignsPage = |workspace, query: CampaignsQuery| {
        workspace.read(|reader| campaigns::list(reader, &query))
    };
    /// One campaign with its team and goals.
    query "campaigns.read" ["campaigns", "tasks", "people", "section"] (ReadCampaign) -> CampaignSheet =
        |workspace, request: ReadCampaign| {
            workspace.read(|reader| campaigns::read(reader, request.id, AsOf { on: request.on }.day(reader)?))
        };
    /// Who is asked for how much in the coming four weeks, across campaigns, and where actions clash.
    query "campaigns.load" ["campaigns", "tasks", "people", "section"] (AsOf) -> Load = |workspace, as_of: AsOf| {
        workspace.read(|reader| campaigns::load(reader, as_of.day(reader)?))
    };
    /// Begins a campaign, with its first goal.
    change "campaigns.create" (NewCampaign) -> Change<CampaignId> = campaigns::create;
    /// Replaces what a form shows of a campaign.
    change "campaigns.edit" (EditCampaign) -> Change<CampaignId> = |workspace, request: EditCampaign| {
        campaigns::edit(workspace, request.id, request.draft)
    };
    /// Moves a campaign on: idea, preparing, running, finished; or back.
    change "campaigns.state" (MoveCampaign) -> Change<CampaignId> = |workspace, request: MoveCampaign| {
        campaigns::set_state(workspace, request.id, request.state)
    };
    /// Sets a campaign aside or brings it back.
    change "campaigns.archive" (ArchiveCampaign) -> Change<CampaignId> = |workspace, request: ArchiveCampaign| {
        campaigns::archive(workspace, request.id, request.archived)
    };
    /// Takes somebody into a campaign's team, or gives them another role there.
    change "campaigns.join" (JoinTeam) -> Change<CampaignId> = |workspace, request: JoinTeam| {
        campaigns::set_role(workspace, request.id, request.person_id, request.role.as_deref())
    };
    /// Takes somebody out of a campaign's team.
    change "campaigns.leave" (LeaveTeam) -> Change<CampaignId> = |workspace, request: LeaveTeam| {
        campaigns::leave_team(workspace, request.id, request.person_id)
    };
    /// The days of votes: some actions are forbidden on their eve.
    query "campaigns.vote_days" ["section"] (Nothing) -> Vec<VoteDay> = |workspace, _: Nothing| {
        workspace.read(|reader| campaigns::vote_days(reader))
    };
    /// Replaces the days of votes.
    change "campaigns.set_vote_days" (SetVoteDays) -> Change<Vec<VoteDay>> = |workspace, request: SetVoteDays| {
        campaigns::set_vote_days(workspace, request.days)
    };
    /// Sets a further goal for a campaign.
    change "goals.add" (AddGoal) -> Change<GoalId> = |workspace, request: AddGoal| {
        campaigns::add_goal(workspace, request.campaign_id, request.draft)
    };
    /// Replaces a goal's name and stages.
    change "goals.edit" (EditGoal) -> Change<GoalId> = |workspace, request: EditGoal| {
        campaigns::edit_goal(workspace, request.id, request.draft)
    };
    /// Removes a goal with its stages and what was counted for them.
    change "goals.remove" (OneGoal) -> Change<GoalId> = |workspace, request: OneGoal| campaigns::remove_goal(workspace, request.id);
    /// What was counted for a goal, through a window.
    query "counts.list" ["campaigns"] (CountsQuery) -> CountsPage = |workspace, query: CountsQuery| campaigns::counts(workspace, &query);
    /// Adds a result by hand.
    change "counts.add" (AddCount) -> Change<LineId> = |workspace, request: AddCount| {
        campaigns::add_count(workspace, request.stage_id, request.draft)
    };
    /// Corrects a result.
    change "counts.edit" (EditCount) -> Change<LineId> = |workspace, request: EditCount| {
        campaigns::edit_count(workspace, request.id, request.draft)
    };
    /// Removes a result.
    change "counts.remove" (OneCount) -> Change<LineId> = |workspace, request: OneCount| {
        campaigns::remove_count(workspace, request.id)
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
    fn day(self, reader: &ruche_core::store::readers::Reader) -> ruche_core::Result<NaiveDate> {
        self.on.map_or_else(|| time::today(reader), Ok)
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

/// A campaign and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditCampaign {
    /// The campaign.
    pub id: CampaignId,
    /// What the form shows.
    pub draft: CampaignDraft,
}

/// A campaign and how far it shall be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MoveCampaign {
    /// The campaign.
    pub id: CampaignId,
    /// How far it is.
    pub state: CampaignState,
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

/// All the days of votes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SetVoteDays {
    /// The days.
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

/// A goal and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditGoal {
    /// The goal.
    pub id: GoalId,
    /// What the form shows.
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

/// A result and what it should have been.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditCount {
    /// The entry.
    pub id: LineId,
    /// The result.
    pub draft: CountDraft,
}

/// Which result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneCount {
    /// The entry.
    pub id: LineId,
}
