//! What takes place in the days to come, for the home page.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::{AgendaItem, AgendaKind, EventState, agenda};
use crate::problem::Result;

/// How many days of the agenda are looked ahead, after today.
const DAYS_AHEAD: u64 = 6;
/// And how many days of planned actions: people have to be found for them.
const ACTION_DAYS_AHEAD: u64 = 13;

/// What takes place in the days to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EventsWeek {
    /// What takes place today and on the six days after it, without what was cancelled, and the actions that are planned for the seven
    /// days after those; in the order of time.
    pub agenda: Vec<AgendaItem>,
}

/// What takes place in the days from `today`.
pub fn week(connection: &Connection, today: NaiveDate) -> Result<EventsWeek> {
    let after = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let last_day = after(DAYS_AHEAD);
    let mut agenda = agenda(connection, today, after(ACTION_DAYS_AHEAD))?;
    agenda.retain(|item| {
        if item.first_day <= last_day {
            item.state != EventState::Cancelled
        } else {
            item.kind == AgendaKind::Action && item.state == EventState::Planned
        }
    });
    Ok(EventsWeek { agenda })
}
