//! What is asked of campaigns, their actions and what was counted, and the answers.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::{ActionRow, ActionState, Campaign, CampaignState, CountEntry};
use crate::enumeration::enumeration;
use crate::ids::{CampaignId, GoalId};

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

enumeration! {
    /// Before or after the midnight that began today.
    #[derive(Default)]
    pub enum ActionsWhen {
        /// Whenever.
        #[default]
        Any = "any",
        /// Today or later.
        Coming = "coming",
        /// Before today.
        Past = "past",
    }
}

/// A window on actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionsPage {
    /// How many actions the query has in all.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<ActionRow>,
}

/// Which entries are asked for: those of a goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountsQuery {
    /// The goal.
    pub goal_id: GoalId,
    /// The first row of the window, from 0.
    #[serde(default)]
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// A window on entries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountsPage {
    /// How many there are in all.
    pub total: u32,
    /// Those of the window, the latest first.
    pub rows: Vec<CountEntry>,
}
