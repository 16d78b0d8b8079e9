//! One campaign whole, and the list of them.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::{campaign as sql, team};
use crate::campaigns::{Campaign, CampaignState, CampaignsPage, CampaignsQuery, GoalCounter, TeamMember, counter};
use crate::ids::CampaignId;
use crate::problem::Result;
use crate::tasks::{self, Tally};

/// The most rows of one window.
const MAX_WINDOW: u32 = 200;

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

/// A campaign as it stands on `day`.
pub fn read(connection: &Connection, id: CampaignId, day: NaiveDate) -> Result<CampaignSheet> {
    let campaign = campaign(connection, id)?;
    Ok(CampaignSheet {
        team: team::team(connection, id)?,
        goals: counter::counters(connection, &campaign, day)?,
        tasks: tasks::tally(connection, id, day)?,
        campaign,
    })
}

/// The campaigns that `query` asks for.
pub fn list(connection: &Connection, query: &CampaignsQuery) -> Result<CampaignsPage> {
    let rows: Vec<Campaign> = sql::all(connection, query.archived)?
        .into_iter()
        .filter(|campaign| query.states.is_empty() || query.states.contains(&campaign.draft.state))
        .collect();
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let (offset, limit) = (query.offset as usize, query.limit.min(MAX_WINDOW) as usize);
    Ok(CampaignsPage { total, rows: rows.into_iter().skip(offset).take(limit).collect() })
}

/// A campaign's own record.
pub(crate) fn campaign(connection: &Connection, id: CampaignId) -> Result<Campaign> {
    sql::get(connection, id)
}

/// The campaigns that are at work: running ones first, then those in preparation.
pub(crate) fn at_work(connection: &Connection) -> Result<Vec<Campaign>> {
    let at_work =
        |campaign: &Campaign| matches!(campaign.draft.state, CampaignState::Running | CampaignState::Preparing);
    Ok(sql::all(connection, false)?.into_iter().filter(at_work).collect())
}
