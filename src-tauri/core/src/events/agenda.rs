//! The agenda: everything of a window of days, events first and whatever else has a date.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::events::{EventKind, EventState, sql};
use crate::ids::EventId;
use crate::problem::{Code, Problem, Result};
use crate::time;

/// What an item of the agenda is; it says where its record is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AgendaKind {
    /// An event of the section.
    Event,
    /// A field action of a campaign.
    Action,
}

/// A line of the agenda. Times are those of the clocks where it takes place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AgendaItem {
    /// What it is.
    pub kind: AgendaKind,
    /// The record.
    pub id: Uuid,
    /// Its title.
    pub title: String,
    /// What kind of event it is, if it is one.
    pub event_kind: Option<EventKind>,
    /// When it begins.
    pub starts: NaiveDateTime,
    /// When it ends.
    pub ends: NaiveDateTime,
    /// Its last day: for what ends at midnight, the day before.
    pub last_day: NaiveDate,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// Where.
    pub place: Option<String>,
    /// Whether it takes place.
    pub state: EventState,
    /// How many said yes or came.
    pub coming: u32,
}

/// The longest window, in days: a year of months with the days around them.
const WINDOW_MOST: i64 = 400;

/// No section plans more events than this.
const COMING_MOST: u32 = 2000;

/// What takes place on the days from `from` to `to`, both included, in the order of time. Set aside is left out, cancelled is not.
pub fn agenda(connection: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<AgendaItem>> {
    if to < from {
        return Err(Problem::at(Code::EndsBeforeStart, "to"));
    }
    if (to - from).num_days() > WINDOW_MOST {
        return Err(Problem::at(Code::BadDate, "to"));
    }
    let mut items = sql::agenda(connection, from, to)?;
    items.retain(|item| item.starts.date() <= to && item.last_day >= from);
    items.sort_by(|one, other| {
        (one.starts, !one.all_day, &one.title).cmp(&(other.starts, !other.all_day, &other.title))
    });
    Ok(items)
}

/// What takes place from `day` on within a week, without what was cancelled: for the home page.
pub fn this_week(connection: &Connection, day: NaiveDate) -> Result<Vec<AgendaItem>> {
    let mut items = agenda(connection, day, day + Duration::days(6))?;
    items.retain(|item| item.state != EventState::Cancelled);
    Ok(items)
}

/// The ids of events that are not over yet, the next one first.
pub fn coming(connection: &Connection) -> Result<Vec<EventId>> {
    sql::coming(connection, &time::to_sql(time::now()), COMING_MOST)
}

/// The last day of something that ends at `ends`: midnight belongs to the day before it.
pub fn last_day(starts: NaiveDateTime, ends: NaiveDateTime) -> NaiveDate {
    if ends > starts && ends.time() == NaiveTime::MIN { ends.date() - Duration::days(1) } else { ends.date() }
}
