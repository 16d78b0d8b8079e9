//! Campaigns ("chantiers"), several at once: goals with their counters, team, dated field actions, and who is over-asked.

mod action;
mod actions;
mod archive;
mod board;
mod calendar;
mod campaign;
mod count;
mod counter;
mod create;
mod edit;
mod find;
mod goal;
mod goals;
mod pace;
mod plan;
mod query;
mod read;
mod results;
mod sql;
mod team;
#[cfg(test)]
pub(crate) mod testing;
mod volunteers;
mod vote_days;
mod week;
mod workload;

pub use action::{
    ActionChanges, ActionDraft, ActionKind, ActionRow, ActionSheet, ActionState, ActionStateChanges, ActionStateDraft,
    Feed, Volunteer, VolunteerAnswer,
};
pub use actions::{action, actions};
pub use archive::archive;
pub use board::{BoardColumn, board};
pub use calendar::{coming, on_days};
pub use campaign::{Campaign, CampaignChanges, CampaignColour, CampaignDraft, CampaignState, CampaignStateChanges};
pub use count::{CountChanges, CountDraft, CountEntry, add_count, counts, edit_count, remove_count};
pub use counter::{GoalCounter, StageCounter};
pub use create::{NewCampaign, create};
pub use edit::{edit, set_state};
pub use find::{CampaignHit, CampaignHitKind, find};
pub use goal::{GoalChanges, GoalDraft, StageDraft};
pub use goals::{add_goal, edit_goal, remove_goal};
pub use pace::Pace;
pub use plan::{Planned, edit_action, plan, set_action_state};
pub use query::{ActionsPage, ActionsQuery, ActionsWhen, CampaignsPage, CampaignsQuery, CountsPage, CountsQuery};
pub use read::{CampaignSheet, list, read};
pub use results::{ResultDraft, Results, results};
pub use team::{TeamMember, TeamMemberChanges, TeamMemberDraft, edit_member, join_team, leave_team};
pub use volunteers::{Answer, answer};
pub use vote_days::{VoteDay, set_vote_days, vote_days};
pub use week::{CampaignsWeek, LateTask, RunningCampaign, week};
pub use workload::{Clash, Workload, WorkloadCampaign, WorkloadPart, WorkloadPerson, workload};

use crate::domain::{Domain, part};
use crate::ids::PersonId;
use crate::record::Record as _;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::{Migration, migration};
use crate::write::{Column, Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: CampaignOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[CAMPAIGN, CAMPAIGN_MEMBER, GOAL, GOAL_STAGE, GOAL_COUNT, ACTION, ACTION_VOLUNTEER, VOTE_DAY],
    search_indexes: &[
        SearchIndex { name: "campaign_search", vocabulary: "campaign_word", fill: sql::campaign::FILL_SEARCH },
        SearchIndex { name: "action_search", vocabulary: "action_word", fill: sql::action::FILL_SEARCH },
    ],
    not_searched: &[
        "action.note",
        "action.zone",
        "action_volunteer.answer",
        "campaign_member.role",
        "goal.title",
        "goal_count.note",
        "goal_stage.label",
        "goal_stage.unit",
        "vote_day.title",
    ],
    title: sql::title,
    find: Some(part!(Vec<CampaignHit>, find)),
    week: Some(part!(CampaignsWeek, week)),
    forget: |writer, record| sql::forget_person(writer, PersonId(record)),
    ..Domain::named("campaigns")
};

const MIGRATIONS: &[Migration] = &[
    migration!(
        4,
        "campaigns",
        "migrations/0004_campaigns.sql",
        "a23bcfcdafe8ae572924eec1ab0536d27ba70d69f233245d33959e649941d51d"
    ),
    migration!(
        10,
        "days of votes",
        "migrations/0010_vote_day.sql",
        "92e2e82dc581eb7bb0e7124e9b679d62845fb727ff52c0f09bda242c447ab91b"
    ),
    migration!(
        14,
        "states, colours and kinds",
        "migrations/0014_campaigns.sql",
        "a049148a03ea086aadf09ebe48122d287e95203ba2d269710c64ccc4d7d9bed1"
    ),
];

const CAMPAIGN: Table = Table::of_records("campaign", CampaignDraft::COLUMNS);
const CAMPAIGN_MEMBER: Table =
    Table::of_records("campaign_member", TeamMemberDraft::COLUMNS).owned_by(&["campaign_id"]);
const GOAL: Table = Table::of_records("goal", GoalDraft::COLUMNS).owned_by(&["campaign_id"]);
const GOAL_STAGE: Table = Table::part("goal_stage", "goal_id", &["stages"]).owned_by(&["campaign_id"]);
const GOAL_COUNT: Table = Table::of_records("goal_count", CountDraft::COLUMNS).owned_by(&["campaign_id"]);
const ACTION: Table = Table::of_records("action", ActionDraft::COLUMNS);
/// What became of an action, which is no field of its form.
const ACTION_STATE: Table = Table::of_records("action", ActionStateDraft::COLUMNS);
const ACTION_VOLUNTEER: Table = Table::part("action_volunteer", "action_id", &["volunteers"]);
const VOTE_DAY: Table = Table::of_records(
    "vote_day",
    &[Column { name: "held_on", field: "on", is_text: false }, Column { name: "title", field: "title", is_text: true }],
);

kinds! {
    /// What is done to campaigns, their goals and their actions.
    pub enum CampaignOperation {
        /// A campaign was begun.
        Create = "campaigns.create",
        /// A campaign was edited. Edits of one campaign within two minutes are one step of undo.
        Edit = "campaigns.edit" (coalesce 120),
        /// A campaign moved on: from idea to preparing, running, finished, or back.
        State = "campaigns.state",
        /// A campaign was set aside.
        Archive = "campaigns.archive",
        /// A campaign was brought back.
        Restore = "campaigns.restore",
        /// The team of a campaign changed.
        Team = "campaigns.team",
        /// What somebody does in a team was edited. Edits of one member within two minutes are one step of undo.
        EditMember = "campaigns.edit_member" (coalesce 120),
        /// The days of votes were changed.
        VoteDays = "campaigns.vote_days",
        /// A goal was set.
        AddGoal = "goals.add",
        /// A goal was edited. Edits of one goal within two minutes are one step of undo.
        EditGoal = "goals.edit" (coalesce 120),
        /// A goal was removed, with what was counted for it.
        RemoveGoal = "goals.remove",
        /// A result was added by hand.
        AddCount = "counts.add",
        /// A result was corrected.
        EditCount = "counts.edit",
        /// A result was removed.
        RemoveCount = "counts.remove",
        /// An action was planned.
        Plan = "actions.plan",
        /// An action was edited. Edits of one action within two minutes are one step of undo.
        EditAction = "actions.edit" (coalesce 120),
        /// An action was called off, done, or planned again.
        ActionState = "actions.state",
        /// Somebody was asked for an action, or answered.
        Answer = "actions.answer",
        /// The results of an action were typed.
        Results = "actions.results",
    }
}
