//! Tasks by a few letters, for the search box.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::Search;
use crate::ids::{CampaignId, EventId, OrganisationId, ReportId, TaskId};
use crate::problem::Result;
use crate::store::full_text::first_matches;
use crate::tasks::sql;

/// A task found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TaskHit {
    /// The record.
    pub id: TaskId,
    /// What is to be done.
    pub title: String,
    /// Whether it is done.
    pub done: bool,
    /// The campaign it is for.
    pub campaign_id: Option<CampaignId>,
    /// The event it is for.
    pub event_id: Option<EventId>,
    /// The report in which it was decided.
    pub report_id: Option<ReportId>,
    /// The partner organisation to whom or by whom it was promised.
    pub organisation_id: Option<OrganisationId>,
}

/// The first tasks whose title holds words beginning like those typed; whole words first.
pub fn find(connection: &Connection, Search { typed, limit }: Search<'_>) -> Result<Vec<TaskHit>> {
    first_matches(typed, limit, |words| sql::found(connection, words, limit))
}
