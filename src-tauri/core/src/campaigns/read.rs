//! One campaign whole, and the list of them.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::campaign as sql;
use crate::campaigns::{Campaign, CampaignState, GoalCounter, TeamMember, counter};
use crate::ids::CampaignId;
use crate::problem::Result;
use crate::tasks::{self, Tally};

/// The most rows of one window.
const WINDOW_MOST: u32 = 200;

/// A campaign with its team and goals. Its actions and tasks are asked for by themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CampaignSheet {
    /// The campaign.
    pub campaign: Campaign,
    /// Who is in its team.
    pub team: Vec<TeamMember>,
    /// Its goals and how far they are.
    pub goals: Vec<GoalCounter>,
    /// Its open tasks, added up.
    pub tasks: Tally,
}

/// Which campaigns are asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CampaignsQuery {
    /// Only those in one of these states; all when empty.
    pub states: Vec<CampaignState>,
    /// Those that are set aside, instead of those that are not.
    pub archived: bool,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 200.
    pub limit: u32,
}

/// A window on campaigns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CampaignsPage {
    /// How many campaigns the query has in all.
    pub total: u32,
    /// Those of the window: running, preparing, ideas, finished ones; within these the oldest first.
    pub rows: Vec<Campaign>,
}

/// A campaign as it stands on `day`.
pub fn read(connection: &Connection, id: CampaignId, day: NaiveDate) -> Result<CampaignSheet> {
    let campaign = campaign(connection, id)?;
    Ok(CampaignSheet {
        team: sql::team(connection, id)?,
        goals: counter::counters(connection, &campaign, day)?,
        tasks: tasks::tally(connection, id, day)?,
        campaign,
    })
}

/// The campaigns that `query` asks for.
pub fn list(connection: &Connection, query: &CampaignsQuery) -> Result<CampaignsPage> {
    let rows: Vec<Campaign> = sql::all(connection, query.archived)?
        .into_iter()
        .filter(|campaign| query.states.is_empty() || query.states.contains(&campaign.state))
        .collect();
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let (offset, limit) = (query.offset as usize, query.limit.min(WINDOW_MOST) as usize);
    Ok(CampaignsPage { total, rows: rows.into_iter().skip(offset).take(limit).collect() })
}

/// A campaign's own record.
pub(crate) fn campaign(connection: &Connection, id: CampaignId) -> Result<Campaign> {
    sql::get(connection, id)
}

/// The campaigns that are at work: running ones first, then those in preparation.
pub(crate) fn at_work(connection: &Connection) -> Result<Vec<Campaign>> {
    let at_work = |campaign: &Campaign| matches!(campaign.state, CampaignState::Running | CampaignState::Preparing);
    Ok(sql::all(connection, false)?.into_iter().filter(at_work).collect())
}
