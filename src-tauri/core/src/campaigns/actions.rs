//! Actions, seen through a window, and one of them whole.

use rusqlite::Connection;

use crate::campaigns::sql::{action as sql, volunteer};
use crate::campaigns::{ActionSheet, ActionsPage, ActionsQuery, ActionsWhen, Feed, counter, read, results};
use crate::ids::ActionId;
use crate::problem::Result;
use crate::section;
use crate::write::revision;

/// The most rows of one window.
const MAX_WINDOW: u32 = 500;

/// The actions that `query` asks for.
pub fn actions(connection: &Connection, query: &ActionsQuery) -> Result<ActionsPage> {
    let mut query = ActionsQuery { limit: query.limit.min(MAX_WINDOW), ..query.clone() };
    let today = section::today(connection)?;
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
    for goal in counter::counters(connection, &campaign, section::today(connection)?)? {
        for (place, stage) in goal.stages.into_iter().enumerate() {
            let result = results::present(connection, id, stage.id)?;
            feeds.push(Feed {
                stage_id: stage.id,
                goal_id: goal.id,
                goal_title: goal.title.clone(),
                label: stage.label,
                unit: stage.unit,
                current: place == goal.current,
                revision: result.revision,
                value: result.value,
            });
        }
    }
    Ok(ActionSheet {
        revision: revision::of(connection, id.into())?,
        volunteers: volunteer::volunteers(connection, id)?,
        action,
        note,
        feeds,
    })
}
