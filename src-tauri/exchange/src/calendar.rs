//! Events as an iCalendar file (RFC 5545).
//!
//! Moments are written in UTC. Every calendar shows them in its owner's own zone, and none needs the definition
//! of a zone beside them, which Outlook and Google each read differently. What that costs, the original zone of
//! an event that repeats across a change of clocks, we do not use.

use chrono::{DateTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// An event as somebody puts it into their calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Stays the same when the event changes, so that calendars replace it rather than show it twice.
    pub uid: String,
    /// One line.
    pub title: String,
    /// On the clock of the place.
    pub starts: NaiveDateTime,
    /// On the clock of the place; an end that is not after the beginning is left out.
    pub ends: NaiveDateTime,
    /// The zone of that clock.
    pub zone: Tz,
    /// Name and address, on one line.
    pub place: Option<String>,
    /// Plain text, with line breaks.
    pub description: Option<String>,
    /// When the event was last changed here.
    pub last_modified: DateTime<Utc>,
    /// Whether it takes place.
    pub status: EventStatus,
}

/// Whether an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventStatus {
    /// Not sure yet.
    Tentative,
    /// It does.
    Confirmed,
    /// It does not; calendars that have it strike it out.
    Cancelled,
}

/// These events as the text of an `.ics` file. `stamped` is the moment at which the file is made.
pub fn calendar(events: &[CalendarEvent], stamped: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Ruche//FR"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.extend(events.iter().map(|event| component(event, stamped)));
    calendar.to_string()
}

fn component(event: &CalendarEvent, stamped: DateTime<Utc>) -> Event {
    let (starts, ends) = (
        moment(event.starts, event.zone),
        moment(event.ends, event.zone),
    );
    let mut component = Event::new();
    component
        .uid(&line(&event.uid))
        .summary(&line(&event.title))
        .timestamp(stamped)
        .last_modified(event.last_modified);
    component.starts(starts).status(status(event.status));
    if ends > starts {
        component.ends(ends);
    }
    if let Some(place) = &event.place {
        component.location(&line(place));
    }
    if let Some(description) = &event.description {
        component.description(&text(description));
    }
    component.done()
}

fn status(status: EventStatus) -> icalendar::EventStatus {
    match status {
        EventStatus::Tentative => icalendar::EventStatus::Tentative,
        EventStatus::Confirmed => icalendar::EventStatus::Confirmed,
        EventStatus::Cancelled => icalendar::EventStatus::Cancelled,
    }
}

/// When clocks in this zone show this time. The hour that comes twice in autumn is taken the first time; the
/// hour that spring leaves out is read as if the clocks had not been changed, as RFC 5545 (3.3.5) has it.
fn moment(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall).earliest() {
        Some(moment) => moment.to_utc(),
        None => {
            let day_before = wall.checked_sub_signed(TimeDelta::days(1)).unwrap_or(wall);
            let offset = zone.offset_from_utc_datetime(&day_before).fix();
            (wall - offset).and_utc()
        }
    }
}

/// Text with `\n` between lines and nothing that a content line may not hold.
fn text(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
    lines
        .chars()
        .filter(|letter| *letter == '\n' || *letter == '\t' || !letter.is_control())
        .collect()
}

fn line(typed: &str) -> String {
    text(typed).replace(['\n', '\t'], " ")
}
