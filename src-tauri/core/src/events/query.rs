//! What is asked of the list of those asked and present, and the answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::attendance::{AttendanceCounts, Attendee};
use crate::ids::EventId;

/// What of the list is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceQuery {
    /// The event.
    pub event: EventId,
    /// Words of a name, as typed so far.
    #[serde(default)]
    pub search: String,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// A window on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AttendancePage {
    /// Over the whole list, whatever the search.
    pub counts: AttendanceCounts,
    /// How many lines the query has in all.
    pub total: u32,
    /// Those of the window, in the order of names.
    pub rows: Vec<Attendee>,
}
