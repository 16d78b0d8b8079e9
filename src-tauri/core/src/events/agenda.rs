//! The agenda: everything of a window of days, the events of the section and the field actions of its campaigns.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::campaigns::{self, ActionKind, ActionRow, ActionState, CampaignColour};
use crate::events::{EventKind, EventState, sql};
use crate::ids::{CampaignId, EventId};
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
    /// What of a campaign it is, if it is an action of one.
    pub action: Option<AgendaAction>,
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

/// What is told of an action beside its time and its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AgendaAction {
    /// What is done.
    pub kind: ActionKind,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The name of the campaign.
    pub campaign_title: String,
    /// The colour of the campaign.
    pub colour: CampaignColour,
    /// How many people are still missing; none once it is over or cancelled.
    pub missing: u32,
}

impl From<ActionRow> for AgendaItem {
    fn from(action: ActionRow) -> Self {
        let ends = action.ends.unwrap_or(action.starts);
        Self {
            kind: AgendaKind::Action,
            id: action.id.0,
            title: action.title,
            event_kind: None,
            starts: action.starts,
            ends,
            last_day: last_day(action.starts, ends),
            all_day: false,
            place: action.place,
            state: match action.state {
                ActionState::Planned => EventState::Planned,
                ActionState::Done => EventState::Held,
                ActionState::Cancelled => EventState::Cancelled,
            },
            coming: action.found,
            action: Some(AgendaAction {
                kind: action.kind,
                campaign_id: action.campaign_id,
                campaign_title: action.campaign_title,
                colour: action.colour,
                missing: action.missing,
            }),
        }
    }
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
    items.extend(campaigns::on_days(connection, from, to)?.into_iter().map(AgendaItem::from));
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
