//! Tasks, seen through a window, and added up.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::CampaignId;
use crate::problem::Result;
use crate::tasks::{AssignedTasks, Tally, Task, TasksPage, TasksQuery, sql};

/// The most rows of one window.
const MAX_WINDOW: u32 = 500;
/// How many days are looked ahead for the home page, after today.
const DAYS_AHEAD: u64 = 6;
/// The most tasks that the home page names.
const MAX_NAMED: u32 = 50;

/// The tasks that `query` asks for, as seen on `day`.
pub fn list(connection: &Connection, query: &TasksQuery, day: NaiveDate) -> Result<TasksPage> {
    let limit = query.limit.min(MAX_WINDOW);
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

/// What tasks ask of the section this week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TasksWeek {
    /// Open tasks whose last day is today or one of the six days after it.
    pub due: Vec<Task>,
}

/// What is due in the week from `today`.
pub fn week(connection: &Connection, today: NaiveDate) -> Result<TasksWeek> {
    let last = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    Ok(TasksWeek { due: due(connection, today, last, MAX_NAMED)? })
}
