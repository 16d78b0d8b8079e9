//! What is asked of reports, and the answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::EventId;
use crate::reports::{ReportRow, ReportStatus};

/// Which reports are asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ReportsQuery {
    /// Words of a title, of the text, of a caption, as typed so far.
    pub search: String,
    /// Only these.
    pub status: Option<ReportStatus>,
    /// Only those about this event.
    pub event_id: Option<EventId>,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 200.
    pub limit: u32,
}

/// A window on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReportsPage {
    /// How many reports the query has in all.
    pub total: u32,
    /// Those of the window: drafts first, the one changed last above; then the newest day.
    pub rows: Vec<ReportRow>,
}
