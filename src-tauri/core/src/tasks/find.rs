//! Tasks by a few letters, for the search box.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{CampaignId, EventId, ReportId, TaskId};
use crate::problem::Result;
use crate::tasks::sql;
use crate::text;

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
}

/// The first `limit` tasks whose title holds words beginning like those of `typed`; whole words first.
pub fn find(connection: &Connection, typed: &str, limit: usize) -> Result<Vec<TaskHit>> {
    let mut hits: Vec<TaskHit> = Vec::new();
    for words in [text::whole_words(typed), text::match_words(typed)].into_iter().flatten() {
        for hit in sql::found(connection, &words, limit)? {
            if hits.len() < limit && !hits.contains(&hit) {
                hits.push(hit);
            }
        }
    }
    Ok(hits)
}
