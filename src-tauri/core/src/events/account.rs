//! All that is known of an event, from which its report is begun.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::query::AttendanceCounts;
use crate::events::{Event, Session, SessionNote, programme, sql};
use crate::ids::EventId;
use crate::problem::Result;

/// An event with its programme in the order of time, what was noted, and who came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EventAccount {
    /// The event.
    pub event: Event,
    /// Its sessions, with those who moderate and speak and what was noted.
    pub sessions: Vec<Session>,
    /// What was noted of the event as a whole.
    pub notes: Vec<SessionNote>,
    /// How many were asked, answered and came.
    pub attendance: AttendanceCounts,
    /// The names of those who came, in the order of names.
    pub present: Vec<String>,
}

/// The account of an event.
pub fn account(connection: &Connection, id: EventId) -> Result<EventAccount> {
    let event = sql::get(connection, id)?;
    let programme = programme::of_event(connection, &event)?;
    Ok(EventAccount {
        attendance: sql::attendance_counts(connection, id)?,
        present: sql::present(connection, id)?,
        sessions: programme.sessions,
        notes: programme.notes,
        event,
    })
}
