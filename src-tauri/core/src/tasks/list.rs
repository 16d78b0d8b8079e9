//! Tasks, seen through a window, and added up.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{CampaignId, EventId, PersonId, ReportId};
use crate::problem::Result;
use crate::tasks::{Task, sql};

/// The most rows of one window.
const WINDOW_MOST: u32 = 500;

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

/// Open, done or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TasksState {
    /// What is still to do.
    #[default]
    Open,
    /// What is done.
    Done,
    /// Both: what is still to do comes first.
    All,
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

/// The tasks that `query` asks for, as seen on `day`.
pub fn list(connection: &Connection, query: &TasksQuery, day: NaiveDate) -> Result<TasksPage> {
    let limit = query.limit.min(WINDOW_MOST);
    Ok(TasksPage { total: sql::count(connection, query)?, rows: sql::list(connection, query, limit, day)? })
}

/// The open tasks whose last day is before `day`, the oldest first, at most `limit`.
pub fn late(connection: &Connection, day: NaiveDate, limit: u32) -> Result<Vec<Task>> {
    sql::late(connection, day, limit)
}

/// The open tasks whose last day is one of those from `first` to `last`, at most `limit`.
pub fn due(connection: &Connection, first: NaiveDate, last: NaiveDate, limit: u32) -> Result<Vec<Task>> {
    sql::due(connection, first, last, limit)
}

/// The open tasks of a campaign, added up on `day`.
pub fn tally(connection: &Connection, campaign: CampaignId, day: NaiveDate) -> Result<Tally> {
    sql::tally(connection, campaign, day)
}

/// Who has how many open tasks.
pub fn open_by_assignee(connection: &Connection) -> Result<AssignedTasks> {
    sql::open_by_assignee(connection)
}
