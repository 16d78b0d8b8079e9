//! What is asked of tasks, and the answers.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::{CampaignId, EventId, PersonId, ReportId};
use crate::tasks::Task;

/// Which tasks are asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TasksQuery {
    /// Only those of this campaign.
    pub campaign_id: Option<CampaignId>,
    /// Only those of this event.
    pub event_id: Option<EventId>,
    /// Only those of this report.
    pub report_id: Option<ReportId>,
    /// Only those of this person.
    pub assignee_id: Option<PersonId>,
    /// Open, done or both.
    pub state: TasksState,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

enumeration! {
    /// Open, done or both.
    #[derive(Default)]
    pub enum TasksState {
        /// What is still to do.
        #[default]
        Open = "open",
        /// What is done.
        Done = "done",
        /// Both: what is still to do comes first.
        All = "all",
    }
}

/// A window on tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TasksPage {
    /// How many tasks the query has in all.
    pub total: u32,
    /// Those of the window: open ones by their last day, then done ones, the latest first.
    pub rows: Vec<Task>,
}

/// Open tasks, added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Tally {
    /// Still to do.
    pub open: u32,
    /// Of these, after their last day.
    pub late: u32,
}

/// How many open tasks each person has, by campaign; `None` for those of no campaign.
pub type AssignedTasks = BTreeMap<(PersonId, Option<CampaignId>), u32>;
