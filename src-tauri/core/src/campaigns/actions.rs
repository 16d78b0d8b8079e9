//! Actions, seen through a window, and one of them whole.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::action as sql;
use crate::campaigns::{ActionRow, ActionSheet, ActionState, Feed, counter, read};
use crate::ids::{ActionId, CampaignId};
use crate::problem::Result;
use crate::time;

/// The most rows of one window.
const WINDOW_MOST: u32 = 500;

/// Which actions are asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ActionsQuery {
    /// Only those of this campaign; those of all that are not set aside when none is named.
    pub campaign_id: Option<CampaignId>,
    /// Only those in this state.
    pub state: Option<ActionState>,
    /// Only those that are still to come, or those that are past, as of today.
    pub when: ActionsWhen,
    /// Only those that begin on this day or later.
    pub from: Option<NaiveDate>,
    /// Only those that begin on this day or earlier.
    pub until: Option<NaiveDate>,
    /// The latest first.
    pub descending: bool,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// Before or after the midnight that began today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionsWhen {
    /// Whenever.
    #[default]
    Any,
    /// Today or later.
    Coming,
    /// Before today.
    Past,
}

/// A window on actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionsPage {
    /// How many actions the query has in all.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<ActionRow>,
}

/// The actions that `query` asks for.
pub fn actions(connection: &Connection, query: &ActionsQuery) -> Result<ActionsPage> {
    let mut query = ActionsQuery { limit: query.limit.min(WINDOW_MOST), ..query.clone() };
    let today = time::today(connection)?;
    match query.when {
        ActionsWhen::Any => {}
        ActionsWhen::Coming => query.from = query.from.max(Some(today)),
        ActionsWhen::Past => {
            query.until = query.until.into_iter().chain(today.pred_opt()).min();
        }
    }
    Ok(ActionsPage { total: sql::count(connection, &query)?, rows: sql::list(connection, &query)? })
}

/// An action with its volunteers and results.
pub fn action(connection: &Connection, id: ActionId) -> Result<ActionSheet> {
    let (action, note) = sql::get(connection, id)?;
    let campaign = read::campaign(connection, action.campaign_id)?;
    let mut feeds = Vec::new();
    for goal in counter::counters(connection, &campaign, time::today(connection)?)? {
        for (place, stage) in goal.stages.into_iter().enumerate() {
            let value = sql::result(connection, id, stage.id)?;
            feeds.push(Feed {
                stage_id: stage.id,
                goal_id: goal.id,
                goal_title: goal.title.clone(),
                label: stage.label,
                unit: stage.unit,
                current: place == goal.current,
                value,
            });
        }
    }
    Ok(ActionSheet { volunteers: sql::volunteers(connection, id)?, action, note, feeds })
}
