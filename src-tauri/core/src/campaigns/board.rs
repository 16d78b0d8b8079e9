//! All campaigns at work beside each other.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::action;
use crate::campaigns::{ActionRow, ActionState, ActionsQuery, Campaign, GoalCounter, counter, read};
use crate::problem::Result;
use crate::tasks::{self, Tally, Task, TasksQuery, TasksState};

/// The most coming actions and open tasks of each campaign that are shown.
const MAX_SHOWN: u32 = 3;

/// A campaign at work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BoardColumn {
    /// The campaign.
    pub campaign: Campaign,
    /// Its goals and how far they are.
    pub goals: Vec<GoalCounter>,
    /// Its next planned actions, at most three.
    pub actions: Vec<ActionRow>,
    /// How many actions are still to come in all.
    pub coming: u32,
    /// How many people these still miss.
    pub missing: u32,
    /// How many planned actions are over, their results not typed yet.
    pub awaiting_results: u32,
    /// Its open tasks, added up.
    pub tally: Tally,
    /// The first open tasks, at most three.
    pub tasks: Vec<Task>,
}

/// Running campaigns, then those in preparation, as they stand on `day`.
pub fn board(connection: &Connection, day: NaiveDate) -> Result<Vec<BoardColumn>> {
    read::at_work(connection)?.into_iter().map(|campaign| column(connection, campaign, day)).collect()
}

fn column(connection: &Connection, campaign: Campaign, day: NaiveDate) -> Result<BoardColumn> {
    let planned =
        ActionsQuery { campaign_id: Some(campaign.id), state: Some(ActionState::Planned), ..ActionsQuery::default() };
    let coming = ActionsQuery { from: Some(day), limit: MAX_SHOWN, ..planned.clone() };
    let over = ActionsQuery { until: day.pred_opt(), ..planned };
    let open = TasksQuery {
        campaign_id: Some(campaign.id),
        state: TasksState::Open,
        limit: MAX_SHOWN,
        ..TasksQuery::default()
    };
    Ok(BoardColumn {
        goals: counter::counters(connection, &campaign, day)?,
        actions: action::list(connection, &coming)?,
        coming: action::count(connection, &coming)?,
        missing: action::missing(connection, &coming)?,
        awaiting_results: action::count(connection, &over)?,
        tally: tasks::tally(connection, campaign.id, day)?,
        tasks: tasks::list(connection, &open, day)?.rows,
        campaign,
    })
}
