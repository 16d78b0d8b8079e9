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
mod forget;
mod goal;
mod goals;
mod load;
mod pace;
mod plan;
mod read;
mod results;
mod sql;
mod team;
#[cfg(test)]
pub(crate) mod testing;
mod volunteers;
mod vote_days;
mod week;

pub use action::{ActionDraft, ActionKind, ActionRow, ActionSheet, ActionState, Feed, Volunteer, VolunteerAnswer};
pub use actions::{ActionsPage, ActionsQuery, ActionsWhen, action, actions};
pub use archive::{ARCHIVE, RESTORE, archive};
pub use board::{BoardColumn, board};
pub use calendar::{coming, on_days};
pub use campaign::{Campaign, CampaignColour, CampaignDraft, CampaignState};
pub use count::{
    COUNT, CountDraft, CountEntry, CountsPage, CountsQuery, EDIT_COUNT, REMOVE_COUNT, add_count, counts, edit_count,
    remove_count,
};
pub use counter::{GoalCounter, StageCounter};
pub use create::{CREATE, NewCampaign, create};
pub use edit::{EDIT, STATE, edit, set_state};
pub use find::{CampaignHit, CampaignHitKind, find};
pub(crate) use forget::forget_person;
pub use goal::{GoalDraft, StageDraft};
pub use goals::{ADD_GOAL, EDIT_GOAL, REMOVE_GOAL, add_goal, edit_goal, remove_goal};
pub use load::{Clash, Load, LoadCampaign, LoadPart, LoadPerson, load};
pub use pace::Pace;
pub use plan::{ACTION_STATE, EDIT_ACTION, PLAN, Planned, edit_action, plan, set_action_state};
pub use read::{CampaignSheet, CampaignsPage, CampaignsQuery, list, read};
pub use results::{RESULTS, ResultDraft, Results, results};
pub(crate) use sql::action::FILL_SEARCH as FILL_ACTION_SEARCH;
pub(crate) use sql::campaign::{FILL_SEARCH, title};
pub use team::{TEAM, TeamMember, leave_team, set_role};
pub use volunteers::{ANSWER, Answer, answer};
pub(crate) use vote_days::eve;
pub use vote_days::{VOTE_DAYS, VoteDay, set_vote_days, vote_days};
pub use week::{LateTask, RunningCampaign, ThisWeek, this_week};
