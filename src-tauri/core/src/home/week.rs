//! The week that begins today: what comes, what is due, what is left to write.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::{ThisWeek, this_week};
use crate::events::{self, AgendaItem, AgendaKind, EventState};
use crate::ids::EventId;
use crate::problem::Result;
use crate::reports::{self, ReportRow};
use crate::tasks::{self, Task};

/// How many days back an event without a report is still worth one.
const UNTOLD_DAYS: u64 = 30;
/// The last of the days that are looked ahead, counted from today.
const LAST_DAY: u64 = 6;
/// The most tasks and reports that are named.
const NAMED: u32 = 50;

/// What the section needs this week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Week {
    /// Today, by the section's clocks.
    pub today: NaiveDate,
    /// Events and field actions of today and the six days after it, without those that were cancelled.
    pub agenda: Vec<AgendaItem>,
    /// What campaigns need.
    pub campaigns: ThisWeek,
    /// Open tasks whose last day is today or one of the six days after it.
    pub due_tasks: Vec<Task>,
    /// Reports to finish, the one changed last first.
    pub drafts: Vec<ReportRow>,
    /// Events of the last 30 days, today left out, that have no report yet, the latest first.
    pub untold: Vec<AgendaItem>,
}

/// What the section needs in the week from `today`.
pub fn week(connection: &Connection, today: NaiveDate) -> Result<Week> {
    let last = today.checked_add_days(Days::new(LAST_DAY)).unwrap_or(today);
    Ok(Week {
        today,
        agenda: events::this_week(connection, today)?,
        campaigns: this_week(connection, today)?,
        due_tasks: tasks::due(connection, today, last, NAMED)?,
        drafts: reports::find::unfinished(connection, NAMED)?,
        untold: untold(connection, today)?,
    })
}

fn untold(connection: &Connection, today: NaiveDate) -> Result<Vec<AgendaItem>> {
    let first = today.checked_sub_days(Days::new(UNTOLD_DAYS)).unwrap_or(today);
    let mut untold = Vec::new();
    for item in events::agenda(connection, first, today)?.into_iter().rev() {
        let held = item.kind == AgendaKind::Event && item.state != EventState::Cancelled && item.last_day < today;
        if held && !reports::find::tells(connection, EventId(item.id))? {
            untold.push(item);
        }
    }
    Ok(untold)
}
