//! The agenda: everything of a window of days, the events of the section and the field actions of its campaigns.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::campaigns::{self, ActionKind, ActionRow, ActionState, CampaignColour, VoteDay};
use crate::enumeration::enumeration;
use crate::events::timing::Timing;
use crate::events::{EventKind, EventState, sql};
use crate::ids::{CampaignId, EventId};
use crate::problem::{Code, Problem, Result};
use crate::time;

enumeration! {
    /// What an item of the agenda is; it says where its record is found.
    pub enum AgendaKind {
        /// An event of the section.
        Event = "event",
        /// A field action of a campaign.
        Action = "action",
    }
}

/// A line of the agenda, as seen now. Times are those of the clocks where it takes place.
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
    /// Its first day.
    pub first_day: NaiveDate,
    /// Its last day: for what ends at midnight, the day before.
    pub last_day: NaiveDate,
    /// Whether its first day has come.
    pub begun: bool,
    /// Whether it is over.
    pub over: bool,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// Where.
    pub place: Option<String>,
    /// Whether it takes place.
    pub state: EventState,
    /// How many said yes or came.
    pub coming: u32,
}

/// What the agenda shows of an action beside its time and its place.
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
    /// How many people it takes.
    pub needed: u32,
    /// How many people are still missing; none once it is over or cancelled.
    pub missing: u32,
    /// The vote on whose eve or day it falls, though campaigning of this kind is forbidden then.
    pub on_eve_of: Option<VoteDay>,
}

impl AgendaItem {
    /// An action, as seen at `now`.
    fn of_action(action: ActionRow, now: DateTime<Utc>) -> Result<Self> {
        let ends = action.ends.unwrap_or(action.starts);
        let Timing { first_day, last_day, begun, over } =
            Timing::of(action.starts, ends, time::zone(&action.zone)?, now);
        Ok(Self {
            kind: AgendaKind::Action,
            id: action.id.0,
            title: action.title,
            event_kind: None,
            starts: action.starts,
            ends,
            first_day,
            last_day,
            begun,
            over,
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
                needed: action.needed,
                missing: action.missing,
                on_eve_of: action.on_eve_of,
            }),
        })
    }
}

/// The longest window, in days: a year of months with the days around them.
const MAX_WINDOW_DAYS: i64 = 400;

/// The most events that are to come: no section plans more.
const MAX_COMING: u32 = 2000;

/// What takes place on the days from `from` to `to`, both included, in the order of time. Set aside is left out, cancelled is not.
pub fn agenda(connection: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<AgendaItem>> {
    if to < from {
        return Err(Problem::at(Code::EndsBeforeStart, "to"));
    }
    if (to - from).num_days() > MAX_WINDOW_DAYS {
        return Err(Problem::at(Code::BadDate, "to"));
    }
    let now = time::now();
    let mut items = sql::agenda(connection, from, to, now)?;
    for action in campaigns::on_days(connection, from, to)? {
        items.push(AgendaItem::of_action(action, now)?);
    }
    items.retain(|item| item.first_day <= to && item.last_day >= from);
    items.sort_by(|one, other| {
        (one.starts, !one.all_day, &one.title).cmp(&(other.starts, !other.all_day, &other.title))
    });
    Ok(items)
}

/// The ids of events that are not over yet, the next one first.
pub fn coming(connection: &Connection) -> Result<Vec<EventId>> {
    sql::coming(connection, time::now(), MAX_COMING)
}
