//! What is asked of the list of those asked and present, and the answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::{EventId, LineId, PersonId};

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

enumeration! {
    /// What somebody answered.
    #[derive(Default)]
    pub enum AttendanceAnswer {
        /// Nothing yet.
        #[default]
        None = "none",
        /// They come.
        Yes = "yes",
        /// They do not.
        No = "no",
        /// They may.
        Maybe = "maybe",
    }
}

enumeration! {
    /// Whether somebody came.
    #[derive(Default)]
    pub enum Came {
        /// Nobody noted it.
        #[default]
        Unknown = "unknown",
        /// They came.
        Yes = "yes",
        /// They did not.
        No = "no",
    }
}

/// Somebody on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Attendee {
    /// The line.
    pub id: LineId,
    /// The person of the section; a guest has none.
    pub person_id: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// Town, to tell people of one name apart.
    pub city: Option<String>,
    /// Whether they were asked to come.
    pub invited: bool,
    /// What they answered.
    pub answer: AttendanceAnswer,
    /// Whether they came.
    pub came: Came,
}

/// How many there are of each, over the whole list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceCounts {
    /// On the list.
    pub listed: u32,
    /// Asked to come.
    pub invited: u32,
    /// Answered yes.
    pub yes: u32,
    /// Answered no.
    pub no: u32,
    /// Answered maybe.
    pub maybe: u32,
    /// Came.
    pub came: u32,
    /// Came without being of the section.
    pub guests: u32,
}
