//! What calendar programs read: every file goes through a parser that shares nothing with the writer.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::{America::Martinique, Europe::Paris, Tz};
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};
use proptest::prelude::*;
use ruche_exchange::calendar::{CalendarEvent, EventStatus, calendar};

fn local(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn timestamp() -> DateTime<Utc> {
    local(2019, 1, 15, 8, 0).and_utc()
}

fn meeting() -> CalendarEvent {
    CalendarEvent {
        uid: "0190-reunion@ruche".to_owned(),
        title: "Réunion de section ; ordre du jour, votes".to_owned(),
        starts: local(2019, 2, 14, 19, 30),
        ends: local(2019, 2, 14, 21, 0),
        zone: Paris,
        all_day: false,
        place: Some("Salle des fêtes, 4 rue Émile-Zola".to_owned()),
        description: Some("Accueil\r\nOrdre du jour : \\ divers".to_owned()),
        last_modified: local(2019, 1, 10, 12, 0).and_utc(),
        status: EventStatus::Confirmed,
    }
}

fn whole_days(first: NaiveDateTime, end: NaiveDateTime) -> CalendarEvent {
    CalendarEvent { starts: first, ends: end, all_day: true, ..meeting() }
}

/// The events of a file, in its order.
fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().unwrap();
    calendar.events().cloned().collect()
}

fn read(event: CalendarEvent) -> Event {
    events(&calendar(&[event], timestamp())).pop().unwrap()
}

fn utc(time: Option<DatePerhapsTime>) -> DateTime<Utc> {
    match time.unwrap() {
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(time)) => time,
        other => panic!("{other:?} is not in UTC"),
    }
}

fn starts(starts: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    utc(read(CalendarEvent { starts, ends: starts, zone, ..meeting() }).get_start())
}

#[test]
fn a_meeting_is_read_back_as_it_was() {
    let event = read(meeting());
    assert_eq!(event.get_uid(), Some("0190-reunion@ruche"));
    assert_eq!(event.get_summary(), Some("Réunion de section ; ordre du jour, votes"));
    assert_eq!(event.get_location(), Some("Salle des fêtes, 4 rue Émile-Zola"));
    assert_eq!(event.get_description(), Some("Accueil\nOrdre du jour : \\ divers"));
    assert_eq!(utc(event.get_start()), local(2019, 2, 14, 18, 30).and_utc());
    assert_eq!(utc(event.get_end()), local(2019, 2, 14, 20, 0).and_utc());
    assert_eq!(event.get_timestamp(), Some(timestamp()));
    assert_eq!(event.get_last_modified(), Some(meeting().last_modified));
    assert_eq!(event.get_status(), Some(icalendar::EventStatus::Confirmed));
}

#[test]
fn the_file_is_what_the_standard_asks_for() {
    let text = calendar(&[meeting()], timestamp());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ruche//FR\r\nCALSCALE:GREGORIAN\r\n"));
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert!(text.contains("\r\nDTSTART:20190214T183000Z\r\n"));
    assert!(text.contains("\r\nSUMMARY:Réunion de section \\; ordre du jour\\, votes\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn each_property_stands_once_in_an_event_and_nothing_is_made_up() {
    let text = calendar(&[CalendarEvent { place: None, description: None, ..meeting() }], timestamp());
    let (_, event) = text.split_once("BEGIN:VEVENT\r\n").unwrap();
    let (event, _) = event.split_once("END:VEVENT").unwrap();
    let names: Vec<_> = event.lines().map(|line| line.split([':', ';']).next().unwrap()).collect();
    assert_eq!(names, ["UID", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "STATUS"]);
}

#[test]
fn events_keep_their_order_and_their_identity() {
    let other = CalendarEvent { uid: "0191-collage@ruche".to_owned(), title: "Collage".to_owned(), ..meeting() };
    let read = events(&calendar(&[other, meeting()], timestamp()));
    let ids: Vec<_> = read.iter().map(|event| event.get_uid().unwrap()).collect();
    assert_eq!(ids, ["0191-collage@ruche", "0190-reunion@ruche"]);
    assert_eq!(read[0].get_summary(), Some("Collage"));
}

#[test]
fn the_clock_of_the_place_decides_the_moment() {
    assert_eq!(starts(local(2019, 7, 14, 10, 0), Paris), local(2019, 7, 14, 8, 0).and_utc());
    assert_eq!(starts(local(2019, 7, 14, 10, 0), Martinique), local(2019, 7, 14, 14, 0).and_utc());
    assert_eq!(starts(local(2019, 10, 27, 2, 30), Paris), local(2019, 10, 27, 0, 30).and_utc(), "the first of two");
    assert_eq!(starts(local(2019, 3, 31, 2, 30), Paris), local(2019, 3, 31, 1, 30).and_utc(), "an hour that is not");
}

#[test]
fn the_status_tells_whether_an_event_takes_place() {
    for (status, expected) in [
        (EventStatus::Tentative, icalendar::EventStatus::Tentative),
        (EventStatus::Confirmed, icalendar::EventStatus::Confirmed),
        (EventStatus::Cancelled, icalendar::EventStatus::Cancelled),
    ] {
        assert_eq!(read(CalendarEvent { status, ..meeting() }).get_status(), Some(expected));
    }
}

#[test]
fn an_end_that_is_not_after_the_start_is_left_out() {
    for ends in [local(2019, 2, 14, 19, 0), meeting().starts] {
        assert_eq!(read(CalendarEvent { ends, ..meeting() }).get_end(), None);
    }
}

#[test]
fn an_event_across_a_change_of_clocks_is_as_long_as_it_is() {
    let night = CalendarEvent { starts: local(2019, 10, 27, 1, 30), ends: local(2019, 10, 27, 3, 30), ..meeting() };
    let event = read(night);
    assert_eq!(utc(event.get_start()), local(2019, 10, 26, 23, 30).and_utc());
    assert_eq!(utc(event.get_end()), local(2019, 10, 27, 2, 30).and_utc(), "three hours, not two");
}

#[test]
fn no_event_is_a_calendar_too() {
    assert!(events(&calendar(&[], timestamp())).is_empty());
}

#[test]
fn a_whole_day_is_a_date_in_every_zone() {
    for zone in [Paris, Martinique] {
        let event = CalendarEvent { zone, ..whole_days(local(2019, 3, 9, 0, 0), local(2019, 3, 11, 0, 0)) };
        let text = calendar(&[event], timestamp());
        assert!(text.contains("\r\nDTSTART;VALUE=DATE:20190309\r\nDTEND;VALUE=DATE:20190311\r\n"), "{text}");
    }
}

#[test]
fn a_whole_day_without_a_later_end_is_one_day() {
    let event = read(whole_days(local(2019, 3, 9, 0, 0), local(2019, 3, 9, 0, 0)));
    assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(NaiveDate::from_ymd_opt(2019, 3, 9).unwrap())));
    assert_eq!(event.get_end(), None);
}

#[test]
fn a_name_is_one_line_and_a_description_keeps_its_lines() {
    let event = read(CalendarEvent {
        uid: "a\r\nb@ruche".to_owned(),
        title: "Réunion\r\nde\nsection\rdu\tjeudi".to_owned(),
        place: Some("Salle\ndes fêtes".to_owned()),
        description: Some("un\r\ndeux\rtrois\n\nquatre\tcinq".to_owned()),
        ..meeting()
    });
    assert_eq!(event.get_uid(), Some("a b@ruche"));
    assert_eq!(event.get_summary(), Some("Réunion de section du jeudi"));
    assert_eq!(event.get_location(), Some("Salle des fêtes"));
    assert_eq!(event.get_description(), Some("un\ndeux\ntrois\n\nquatre\tcinq"));
}

#[test]
fn control_characters_are_left_out() {
    let typed = "a\u{0}b\u{7}c\u{1b}d\u{7f}e\u{85}f";
    let event = read(CalendarEvent { title: typed.to_owned(), description: Some(typed.to_owned()), ..meeting() });
    assert_eq!(event.get_summary(), Some("abcdef"));
    assert_eq!(event.get_description(), Some("abcdef"));
}

#[test]
fn no_text_can_end_its_event_or_begin_another() {
    let attack = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y\nATTACH:file:///etc/passwd";
    let hostile = CalendarEvent {
        uid: attack.to_owned(),
        title: attack.to_owned(),
        place: Some(attack.to_owned()),
        description: Some(attack.to_owned()),
        ..meeting()
    };
    let read = events(&calendar(&[hostile, meeting()], timestamp()));
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].property_value("ATTACH"), None);
    assert_eq!(read[0].get_description(), Some(attack.replace("\r\n", "\n").as_str()));
    assert_eq!(read[1].get_summary(), Some(meeting().title.as_str()));
}

proptest! {
    #[test]
    fn any_text_is_folded_and_read_back(title in "[ a-zé'’,;:\\\\\u{1F41D}]{1,200}", description in "[ a-zéœ\n,;:\"\\\\\u{1F41D}]{0,400}") {
        let event = CalendarEvent { title: title.clone(), description: Some(description.clone()), ..meeting() };
        let text = calendar(&[event], timestamp());
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets", line.len());
        }
        let event = &events(&text)[0];
        prop_assert_eq!(event.get_summary(), Some(title.as_str()));
        prop_assert_eq!(event.get_description(), Some(description.as_str()));
    }
}
