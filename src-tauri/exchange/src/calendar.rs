//! Events as an iCalendar file (RFC 5545).
//!
//! Times are written in UTC: every calendar program shows them in its owner's time zone, and none needs a time zone
//! definition (VTIMEZONE) in the file, which Outlook and Google each read differently. The price is that an event that
//! recurs across a change of clocks cannot be written; no event here recurs.

use calcard::common::{CalendarScale, PartialDateTime};
use calcard::icalendar::{
    ICalendar, ICalendarComponent as Component, ICalendarComponentType as ComponentType,
    ICalendarParameter as Parameter, ICalendarProperty as Property, ICalendarStatus, ICalendarValueType as ValueType,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// An event to be imported into a calendar program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Stays the same when the event changes, so that calendars replace it rather than show it twice.
    pub uid: String,
    /// One line.
    pub title: String,
    /// Local time in `zone`.
    pub starts: NaiveDateTime,
    /// Local time in `zone`, exclusive; an end that is not after the start is left out.
    pub ends: NaiveDateTime,
    /// The time zone of the place.
    pub zone: Tz,
    /// Whether it takes whole days: then it runs from the date of `starts` to the date before `ends`, in any time zone.
    pub all_day: bool,
    /// Name and address, on one line.
    pub place: Option<String>,
    /// Plain text, with line breaks.
    pub description: Option<String>,
    /// When the event was last changed here.
    pub last_modified: DateTime<Utc>,
    /// Calendar programs that have a cancelled event strike it out.
    pub status: EventStatus,
}

/// Whether an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventStatus {
    /// Not sure yet.
    Tentative,
    /// It does.
    Confirmed,
    /// It does not.
    Cancelled,
}

/// The text of an `.ics` file with these events. `timestamp` is when the file is made (DTSTAMP).
pub fn calendar(events: &[CalendarEvent], timestamp: DateTime<Utc>) -> String {
    let mut root = Component::new(ComponentType::VCalendar);
    root.add_property(Property::Version, "2.0");
    root.add_property(Property::Prodid, "-//Ruche//FR");
    root.add_property(Property::Calscale, CalendarScale::Gregorian);
    root.component_ids = (1..).take(events.len()).collect();
    let events = events.iter().map(|event| component(event, timestamp));
    ICalendar { components: std::iter::once(root).chain(events).collect() }.to_string()
}

fn component(event: &CalendarEvent, timestamp: DateTime<Utc>) -> Component {
    let mut component = Component::new(ComponentType::VEvent);
    component.add_uid(&single_line(&event.uid));
    component.add_dtstamp(utc_value(timestamp));
    component.add_property(Property::LastModified, utc_value(event.last_modified));
    add_times(&mut component, event);
    component.add_property(Property::Summary, single_line(&event.title));
    if let Some(place) = &event.place {
        component.add_property(Property::Location, single_line(place));
    }
    if let Some(description) = &event.description {
        component.add_property(Property::Description, multiple_lines(description));
    }
    component.add_property(Property::Status, ICalendarStatus::from(event.status));
    component
}

/// A whole day is a date: as a time in UTC it would start the evening before in time zones further west.
fn add_times(component: &mut Component, event: &CalendarEvent) {
    if event.all_day {
        let (starts, ends) = (event.starts.date(), event.ends.date());
        let mut add = |property, date| {
            component.add_property_with_params(property, [Parameter::value(ValueType::Date)], date_value(date));
        };
        add(Property::Dtstart, starts);
        if ends > starts {
            add(Property::Dtend, ends);
        }
    } else {
        let (starts, ends) = (to_utc(event.starts, event.zone), to_utc(event.ends, event.zone));
        component.add_property(Property::Dtstart, utc_value(starts));
        if ends > starts {
            component.add_property(Property::Dtend, utc_value(ends));
        }
    }
}

fn utc_value(time: DateTime<Utc>) -> PartialDateTime {
    PartialDateTime::from_utc_timestamp(time.timestamp())
}

fn date_value(date: NaiveDate) -> PartialDateTime {
    PartialDateTime::from_date_timestamp(date.and_time(NaiveTime::MIN).and_utc().timestamp())
}

impl From<EventStatus> for ICalendarStatus {
    fn from(status: EventStatus) -> Self {
        match status {
            EventStatus::Tentative => Self::Tentative,
            EventStatus::Confirmed => Self::Confirmed,
            EventStatus::Cancelled => Self::Cancelled,
        }
    }
}

/// A local time in UTC. Of the two times that an hour repeated in autumn stands for, the first; a time in the hour
/// skipped in spring is read with the offset before the change, as RFC 5545 (3.3.5) has it.
fn to_utc(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(time) = zone.from_local_datetime(&local).earliest() {
        return time.to_utc();
    }
    let day_before = local.checked_sub_signed(TimeDelta::days(1)).unwrap_or(local);
    let offset = zone.offset_from_utc_datetime(&day_before).fix();
    (local - offset).and_utc()
}

/// Lines end with `\n`, and other control characters but the tab, which RFC 5545 (3.3.11) cannot represent, are left out.
fn multiple_lines(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect()
}

/// The same, with line breaks and tabs as spaces.
fn single_line(text: &str) -> String {
    multiple_lines(text).replace(['\n', '\t'], " ")
}
