use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::{America::Martinique, Europe::Paris, Tz};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};
use proptest::prelude::*;
use ruche_exchange::calendar::{CalendarEvent, EventStatus, calendar};

fn wall(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn stamp() -> DateTime<Utc> {
    wall(2019, 1, 15, 8, 0).and_utc()
}

fn meeting() -> CalendarEvent {
    CalendarEvent {
        uid: "0190-reunion@ruche".to_owned(),
        title: "Réunion de section ; ordre du jour, votes".to_owned(),
        starts: wall(2019, 2, 14, 19, 30),
        ends: wall(2019, 2, 14, 21, 0),
        zone: Paris,
        all_day: false,
        place: Some("Salle des fêtes, 4 rue Émile-Zola".to_owned()),
        description: Some("Accueil\r\nOrdre du jour : \\ divers".to_owned()),
        last_modified: wall(2019, 1, 10, 12, 0).and_utc(),
        status: EventStatus::Confirmed,
    }
}

fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().unwrap();
    let event = |component| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("{other:?}"),
    };
    calendar.components.into_iter().map(event).collect()
}

fn utc(moment: Option<DatePerhapsTime>) -> DateTime<Utc> {
    match moment.unwrap() {
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(moment)) => moment,
        other => panic!("{other:?} is not in UTC"),
    }
}

fn begins(starts: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let event = CalendarEvent { starts, ends: starts, zone, ..meeting() };
    utc(events(&calendar(&[event], stamp()))[0].get_start())
}

#[test]
fn a_meeting_is_read_back_as_it_was() {
    let text = calendar(&[meeting()], stamp());
    let event = &events(&text)[0];
    assert_eq!(event.get_uid(), Some("0190-reunion@ruche"));
    assert_eq!(event.get_summary(), Some("Réunion de section ; ordre du jour, votes"));
    assert_eq!(event.get_location(), Some("Salle des fêtes, 4 rue Émile-Zola"));
    assert_eq!(event.get_description(), Some("Accueil\nOrdre du jour : \\ divers"));
    assert_eq!(utc(event.get_start()), wall(2019, 2, 14, 18, 30).and_utc());
    assert_eq!(utc(event.get_end()), wall(2019, 2, 14, 20, 0).and_utc());
    assert_eq!(event.get_timestamp(), Some(stamp()));
    assert_eq!(event.get_last_modified(), Some(meeting().last_modified));
    assert_eq!(event.get_status(), Some(icalendar::EventStatus::Confirmed));
}

#[test]
fn the_file_is_what_the_standard_asks_for() {
    let text = calendar(&[meeting()], stamp());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ruche//FR\r\n"));
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert!(text.contains("\r\nDTSTART:20190214T183000Z\r\n"));
    assert!(text.contains("\r\nSUMMARY:Réunion de section \\; ordre du jour\\, votes\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn the_clock_of_the_place_decides_the_moment() {
    assert_eq!(begins(wall(2019, 7, 14, 10, 0), Paris), wall(2019, 7, 14, 8, 0).and_utc());
    assert_eq!(begins(wall(2019, 7, 14, 10, 0), Martinique), wall(2019, 7, 14, 14, 0).and_utc());
    assert_eq!(begins(wall(2019, 10, 27, 2, 30), Paris), wall(2019, 10, 27, 0, 30).and_utc(), "the first of two");
    assert_eq!(begins(wall(2019, 3, 31, 2, 30), Paris), wall(2019, 3, 31, 1, 30).and_utc(), "an hour that is not");
}

#[test]
fn a_cancelled_event_says_so_and_an_end_before_its_beginning_is_left_out() {
    let event = CalendarEvent { status: EventStatus::Cancelled, ends: wall(2019, 2, 14, 19, 0), ..meeting() };
    let read = &events(&calendar(&[event], stamp()))[0];
    assert_eq!(read.get_status(), Some(icalendar::EventStatus::Cancelled));
    assert_eq!(read.get_end(), None);
}

#[test]
fn no_event_is_a_calendar_too() {
    assert!(events(&calendar(&[], stamp())).is_empty());
}

proptest! {
    #[test]
    fn any_text_is_folded_and_read_back(title in "[ a-zé'’,;:\\\\\u{1F41D}]{1,200}", description in "[ a-zéœ\n,;:\"\\\\\u{1F41D}]{0,400}") {
        let event = CalendarEvent { title: title.clone(), description: Some(description.clone()), ..meeting() };
        let text = calendar(&[event], stamp());
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets", line.len());
        }
        let read = &events(&text)[0];
        prop_assert_eq!(read.get_summary(), Some(title.as_str()));
        prop_assert_eq!(read.get_description(), Some(description.as_str()));
    }
}

#[test]
fn a_whole_day_is_a_date_in_every_zone() {
    let event = CalendarEvent {
        starts: "2019-03-09T00:00:00".parse().unwrap(),
        ends: "2019-03-11T00:00:00".parse().unwrap(),
        all_day: true,
        ..meeting()
    };
    let text = calendar(&[event], "2019-01-01T00:00:00Z".parse().unwrap());
    assert!(text.contains("\r\nDTSTART;VALUE=DATE:20190309\r\nDTEND;VALUE=DATE:20190311\r\n"), "{text}");
}
