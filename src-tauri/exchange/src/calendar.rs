//! Events as an iCalendar file (RFC 5545).
//!
//! Moments are written in UTC. Every calendar shows them in its owner's own zone, and none needs the definition
//! of a zone beside them, which Outlook and Google each read differently. What that costs, the original zone of
//! an event that repeats across a change of clocks, we do not use.

use chrono::{DateTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

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
    /// Whether it takes whole days: then it runs from the midnight of `starts` to that of `ends`, in any zone.
    pub all_day: bool,
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

/// Octets of a line, its break not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// These events as the text of an `.ics` file. `stamped` is the moment at which the file is made.
pub fn calendar(events: &[CalendarEvent], stamped: DateTime<Utc>) -> String {
    let mut out = String::new();
    put(&mut out, "BEGIN", "VCALENDAR");
    put(&mut out, "VERSION", "2.0");
    put(&mut out, "PRODID", "-//Ruche//FR");
    put(&mut out, "CALSCALE", "GREGORIAN");
    for event in events {
        put_event(&mut out, event, stamped);
    }
    put(&mut out, "END", "VCALENDAR");
    out
}

fn put_event(out: &mut String, event: &CalendarEvent, stamped: DateTime<Utc>) {
    put(out, "BEGIN", "VEVENT");
    put(out, "UID", &line(&event.uid));
    put(out, "DTSTAMP", &basic(stamped));
    put(out, "LAST-MODIFIED", &basic(event.last_modified));
    put_times(out, event);
    put(out, "SUMMARY", &line(&event.title));
    if let Some(place) = &event.place {
        put(out, "LOCATION", &line(place));
    }
    if let Some(description) = &event.description {
        put(out, "DESCRIPTION", &text(description));
    }
    put(out, "STATUS", event.status.name());
    put(out, "END", "VEVENT");
}

/// When it takes place. A whole day is a date: as two moments it would begin the evening before, further west.
fn put_times(out: &mut String, event: &CalendarEvent) {
    if event.all_day {
        let day = |wall: NaiveDateTime| wall.format("%Y%m%d").to_string();
        put(out, "DTSTART;VALUE=DATE", &day(event.starts));
        if event.ends.date() > event.starts.date() {
            put(out, "DTEND;VALUE=DATE", &day(event.ends));
        }
        return;
    }
    let (starts, ends) = (moment(event.starts, event.zone), moment(event.ends, event.zone));
    put(out, "DTSTART", &basic(starts));
    if ends > starts {
        put(out, "DTEND", &basic(ends));
    }
}

/// One property, folded: a line that would be too long goes on after a break and a space, never in the middle of a
/// letter.
fn put(out: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if length + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

impl EventStatus {
    fn name(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

fn basic(moment: DateTime<Utc>) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// When clocks in this zone show this time. The hour that comes twice in autumn is taken the first time; the
/// hour that spring leaves out is read as if the clocks had not been changed, as RFC 5545 (3.3.5) has it.
fn moment(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(moment) = zone.from_local_datetime(&wall).earliest() {
        return moment.to_utc();
    }
    let day_before = wall.checked_sub_signed(TimeDelta::days(1)).unwrap_or(wall);
    let offset = zone.offset_from_utc_datetime(&day_before).fix();
    (wall - offset).and_utc()
}

/// Text as a value (RFC 5545, 3.3.11), its lines kept. Control characters have no way in and are left out.
fn text(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
    let mut value = String::with_capacity(lines.len());
    for letter in lines.chars() {
        match letter {
            '\n' => value.push_str("\\n"),
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\t' => value.push(letter),
            _ if letter.is_control() => {}
            _ => value.push(letter),
        }
    }
    value
}

/// Text on one line as a value.
fn line(typed: &str) -> String {
    text(&typed.replace("\r\n", " ").replace(['\r', '\n', '\t'], " "))
}
