//! Events in a section: what edits change and refuse, and what the agenda shows.

use chrono::{Days, NaiveDate};

use super::attendance::{AttendanceDraft, attend, invite};
use super::*;
use crate::campaigns::testing::Section;
use crate::domain::Search;
use crate::ids::{EventId, SessionId};
use crate::people::{self, PersonDraft, PersonOperation};
use crate::problem::{Code, Problem, Result};
use crate::record::Edit;
use crate::section::{self as particulars, SectionChanges, SectionOperation};
use crate::text::fold;
use crate::write::{Writer, history};

fn draft(title: &str, starts: &str, ends: &str) -> EventDraft {
    serde_json::from_value(serde_json::json!({ "title": title, "starts": starts, "ends": ends })).unwrap()
}

fn add(section: &Section, title: &str, starts: &str, ends: &str) -> EventId {
    change(section, EventOperation::Create, |writer| create(writer, draft(title, starts, ends))).unwrap()
}

fn change<T>(section: &Section, kind: EventOperation, f: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
    section.workspace.transact(kind, f).map(|change| change.value)
}

fn event(section: &Section, id: EventId) -> Event {
    section.workspace.read(|reader| get(reader, id)).unwrap()
}

fn programme_of(section: &Section, id: EventId) -> Programme {
    section.workspace.read(|reader| programme(reader, id)).unwrap()
}

fn edit_event(section: &Section, base: &Event, changes: EventChanges) -> Result<EventId> {
    let edit = Edit { id: base.id, revision: base.revision, changes };
    change(section, EventOperation::Edit, |writer| super::edit(writer, &edit))
}

fn edit_one(section: &Section, base: &Session, changes: SessionChanges) -> Result<SessionId> {
    let edit = Edit { id: base.id, revision: base.revision, changes };
    change(section, EventOperation::EditSession, |writer| edit_session(writer, &edit))
}

fn speaker(name: &str) -> SessionPerson {
    SessionPerson { name: name.into(), ..SessionPerson::default() }
}

fn note(text: &str) -> SessionNote {
    SessionNote { text: text.into(), ..SessionNote::default() }
}

/// An event with a round table of two speakers and a note.
fn day(section: &Section) -> (EventId, Session) {
    let event = add(section, "Rencontre", "2019-03-03T09:00:00", "2019-03-03T18:00:00");
    let draft = SessionDraft {
        title: "Grand débat".into(),
        starts: "2019-03-03T10:00:00".parse().ok(),
        ends: "2019-03-03T11:00:00".parse().ok(),
        speakers: vec![speaker("Astrid Holm"), speaker("Armand Lesage")],
        notes: vec![note("Une réunion publique en avril")],
        ..SessionDraft::default()
    };
    change(section, EventOperation::AddSession, |writer| add_session(writer, event, draft)).unwrap();
    (event, programme_of(section, event).sessions.remove(0))
}

fn names(people: &[SessionPerson]) -> Vec<&str> {
    people.iter().map(|person| person.name.as_str()).collect()
}

fn conflict_at(problem: &Problem) -> (Code, Option<&str>) {
    (problem.code, problem.field.as_deref())
}

#[test]
fn an_event_without_a_zone_is_meant_in_that_of_the_section_and_keeps_it() {
    let section = Section::new();
    let particulars = section.workspace.read(|reader| particulars::read(reader)).unwrap();
    let zone = SectionChanges { zone: "Pacific/Noumea".to_owned().into(), ..SectionChanges::default() };
    let edit = Edit { id: particulars.id, revision: particulars.revision, changes: zone };
    section.workspace.transact(SectionOperation::Change, |writer| particulars::change(writer, &edit)).unwrap();

    let id = add(&section, "Bureau", "2019-03-04T19:00:00", "2019-03-04T20:00:00");
    let made = event(&section, id);
    assert_eq!(made.draft.zone, "Pacific/Noumea");
    let emptied = EventChanges { zone: String::new().into(), ..EventChanges::default() };
    edit_event(&section, &made, emptied).unwrap();
    assert_eq!(event(&section, id), made, "an empty zone changes nothing");
}

#[test]
fn edits_of_different_fields_are_merged_and_of_the_same_refused() {
    let section = Section::new();
    let (id, _) = day(&section);
    let base = event(&section, id);
    let title = |title: &str| EventChanges { title: title.to_owned().into(), ..EventChanges::default() };
    edit_event(&section, &base, title("Rencontre nationale")).unwrap();
    let place = EventChanges { place: Some("Lyon".to_owned()).into(), ..EventChanges::default() };
    edit_event(&section, &base, place).unwrap();
    let merged = event(&section, id);
    assert_eq!((merged.draft.title.as_str(), merged.draft.place.as_deref()), ("Rencontre nationale", Some("Lyon")));

    let refused = edit_event(&section, &base, title("Rencontre régionale")).unwrap_err();
    assert_eq!(conflict_at(&refused), (Code::Conflict, Some("title")));
    assert_eq!(refused.params["present"], r#"{"title":"Rencontre nationale"}"#);
    edit_event(&section, &merged, title("Rencontre régionale")).unwrap();
}

#[test]
fn on_another_day_or_in_another_zone_the_programme_keeps_its_hours() {
    let section = Section::new();
    let (id, before) = day(&section);
    let moved = EventChanges {
        starts: "2019-04-07T09:00:00".parse::<chrono::NaiveDateTime>().unwrap().into(),
        ends: "2019-04-07T18:00:00".parse::<chrono::NaiveDateTime>().unwrap().into(),
        zone: "Indian/Reunion".to_owned().into(),
        ..EventChanges::default()
    };
    edit_event(&section, &event(&section, id), moved).unwrap();
    let after = programme_of(&section, id);
    assert_eq!(after.sessions[0].draft.starts, "2019-04-07T10:00:00".parse().ok());
    assert_eq!(after.sessions[0].draft.ends, "2019-04-07T11:00:00".parse().ok());
    assert_eq!(after.remarks, []);
    section.workspace.undo(None, &mut |_, _| Ok(())).unwrap();
    assert_eq!(programme_of(&section, id).sessions[0].draft, before.draft);
}

#[test]
fn a_session_keeps_the_lines_that_an_edit_names() {
    let section = Section::new();
    let (id, before) = day(&section);
    let mut speakers = before.draft.speakers.clone();
    speakers.reverse();
    speakers.push(speaker("Lise Morel"));
    edit_one(&section, &before, SessionChanges { speakers: speakers.into(), ..SessionChanges::default() }).unwrap();
    let after = programme_of(&section, id).sessions.remove(0);
    assert_eq!(names(&after.draft.speakers), ["Armand Lesage", "Astrid Holm", "Lise Morel"]);
    assert_eq!(after.draft.speakers[..2], [before.draft.speakers[1].clone(), before.draft.speakers[0].clone()]);
    assert_eq!((after.draft.notes, after.draft.starts), (before.draft.notes, before.draft.starts));
}

#[test]
fn edits_of_a_session_from_the_same_revision_are_merged_field_by_field() {
    let section = Section::new();
    let (id, base) = day(&section);
    let speakers = |name: &str| SessionChanges { speakers: vec![speaker(name)].into(), ..SessionChanges::default() };
    edit_one(&section, &base, speakers("Lise Morel")).unwrap();
    let notes = SessionChanges { notes: vec![note("Vingt personnes")].into(), ..SessionChanges::default() };
    edit_one(&section, &base, notes).unwrap();
    let after = programme_of(&section, id).sessions.remove(0);
    assert_eq!(names(&after.draft.speakers), ["Lise Morel"]);
    assert_eq!(after.draft.notes[0].text, "Vingt personnes");

    let refused = edit_one(&section, &base, speakers("Nina Roux")).unwrap_err();
    assert_eq!(conflict_at(&refused), (Code::Conflict, Some("speakers")));
    assert!(refused.params["present"].contains("Lise Morel"));
    let title = SessionChanges { title: "Débat".to_owned().into(), ..SessionChanges::default() };
    edit_one(&section, &base, title).unwrap();
}

#[test]
fn notes_of_the_event_that_were_changed_since_are_not_overwritten() {
    let section = Section::new();
    let (id, session) = day(&section);
    let base = programme_of(&section, id).revision;
    let put = |base, notes: Vec<SessionNote>| {
        change(&section, EventOperation::EditNotes, |writer| edit_notes(writer, id, base, notes))
    };
    let place = SessionChanges { place: Some("Salle 2".to_owned()).into(), ..SessionChanges::default() };
    edit_one(&section, &session, place).unwrap();
    put(base, vec![note("Vingt personnes")]).unwrap();

    let present = programme_of(&section, id);
    put(base, present.notes.clone()).unwrap();
    let refused = put(base, vec![note("Trente personnes")]).unwrap_err();
    assert_eq!(conflict_at(&refused), (Code::Conflict, Some("notes")));
    assert_eq!(refused.params["revision"], present.revision.0.0.to_string());
    assert_eq!(refused.params["present"], serde_json::json!({ "notes": present.notes }).to_string());
    put(present.revision, vec![note("Trente personnes")]).unwrap();
    assert_eq!(programme_of(&section, id).notes[0].text, "Trente personnes");
}

#[test]
fn what_happens_to_a_programme_is_told_in_the_history_of_its_event() {
    let section = Section::new();
    let (id, session) = day(&section);
    let title = SessionChanges { title: "Débat".to_owned().into(), ..SessionChanges::default() };
    edit_one(&section, &session, title).unwrap();
    let kinds = |record| -> Vec<String> {
        let read = |reader: &crate::store::readers::Reader| history::of_record(reader, chrono_tz::UTC, record, 10);
        section.workspace.read(read).unwrap().into_iter().map(|entry| entry.kind.0).collect()
    };
    assert_eq!(kinds(id.0), ["events.edit_session", "events.add_session", "events.create"]);
    assert_eq!(kinds(session.id.0), ["events.edit_session", "events.add_session"]);
    let called = section.workspace.read(|reader| (DOMAIN.title)(reader, session.id.0)).unwrap();
    assert_eq!(called.as_deref(), Some("Débat"));
}

#[test]
fn only_present_members_are_invited_and_once() {
    let section = Section::new();
    let member = |given_name: &str, left: bool| {
        let left_reason = left.then_some(people::LeftReason::Resigned);
        let draft = PersonDraft { given_name: given_name.into(), left_reason, ..PersonDraft::default() };
        section
            .workspace
            .transact(PersonOperation::Create, |writer| people::create::create(writer, draft))
            .unwrap()
            .value
    };
    let (zoe, _, _) = (member("Zoé", false), member("Ugo", false), member("Anne", true));
    let event = add(&section, "Bureau", "2019-03-04T19:00:00", "2019-03-04T20:00:00");
    let ask = |people: &[_], all| change(&section, EventOperation::Invite, |writer| invite(writer, event, people, all));
    assert_eq!(ask(&[zoe], false).unwrap(), 1);
    assert_eq!(ask(&[zoe], true).unwrap(), 1);
    assert_eq!(ask(&[], true).unwrap(), 0);
    let nowhere = change(&section, EventOperation::Invite, |writer| invite(writer, EventId::new(), &[zoe], false));
    assert_eq!(nowhere.unwrap_err().code, Code::NotFound);
}

#[test]
fn guests_are_known_by_the_normal_form_of_their_names() {
    let section = Section::new();
    let event = add(&section, "Bureau", "2019-03-04T19:00:00", "2019-03-04T20:00:00");
    let guest = |name: &str| {
        let draft = serde_json::json!({ "event": event, "guest_name": name, "came": "yes" });
        let draft: AttendanceDraft = serde_json::from_value(draft).unwrap();
        change(&section, EventOperation::Attend, |writer| attend(writer, &draft)).unwrap()
    };
    let line = guest("Astrid Holm");
    assert_eq!(guest("ASTRID  HOLM"), line);
    let connection = section.workspace.writer();
    connection.execute("UPDATE attendance SET guest_key = 'of before'", []).unwrap();
    for statement in DOMAIN.normal_forms {
        connection.execute(statement, []).unwrap();
    }
    let key: String = connection.query_row("SELECT guest_key FROM attendance", [], |row| row.get(0)).unwrap();
    assert_eq!(key, fold("Astrid Holm"));
}

#[test]
fn whole_words_are_found_first() {
    let section = Section::new();
    let begun = add(&section, "Lyonnaise", "2019-05-04T19:00:00", "2019-05-04T20:00:00");
    let whole = add(&section, "Lyon", "2019-03-04T19:00:00", "2019-03-04T20:00:00");
    let found = |limit| -> Vec<EventId> {
        let search = Search { typed: "lyon", limit };
        section.workspace.read(|reader| find(reader, search)).unwrap().iter().map(|hit| hit.id).collect()
    };
    assert_eq!(found(5), [whole, begun]);
    assert_eq!(found(1), [whole]);
}

#[test]
fn the_week_has_what_takes_place_in_seven_days_and_the_actions_planned_for_seven_more() {
    let section = Section::new();
    let today: NaiveDate = "2900-03-01".parse().unwrap();
    let at = |days: u64, clock: &str| format!("{}T{clock}:00", today + Days::new(days));
    add(&section, "Commencé la veille", "2900-02-28T09:00:00", &at(0, "09:00"));
    add(&section, "Fini la veille à minuit", "2900-02-28T20:00:00", &at(0, "00:00"));
    add(&section, "Réunion", &at(6, "19:30"), &at(6, "21:30"));
    add(&section, "Réunion trop loin", &at(7, "19:30"), &at(7, "21:30"));
    let cancelled = add(&section, "Marche", &at(3, "09:00"), &at(3, "12:00"));
    let state = EventChanges { state: EventState::Cancelled.into(), ..EventChanges::default() };
    edit_event(&section, &event(&section, cancelled), state).unwrap();
    let campaign = section.campaign("Rétablissons l’ISF");
    let off = section.action(campaign, "Marché annulé", &at(5, "09:00"));
    section.call_off(off);
    section.action(campaign, "Marché", &at(6, "09:00"));
    section.action(campaign, "Marché suivant", &at(13, "09:00"));
    section.action(campaign, "Marché trop loin", &at(14, "09:00"));

    let week = section.workspace.read(|reader| week(reader, today)).unwrap();
    let titles: Vec<&str> = week.agenda.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Commencé la veille", "Marché", "Réunion", "Marché suivant"]);
    let action = week.agenda[1].action.as_ref().unwrap();
    assert_eq!((action.needed, action.missing, &action.on_eve_of), (3, 3, &None));
    assert!(week.agenda.iter().all(|item| !item.begun && !item.over));
}

#[test]
fn the_agenda_says_what_is_over() {
    let section = Section::new();
    let id = add(&section, "Bureau", "2019-03-04T19:00:00", "2019-03-05T00:00:00");
    let day = NaiveDate::from_ymd_opt(2019, 3, 4).unwrap();
    let items = section.workspace.read(|reader| agenda(reader, day, day)).unwrap();
    assert_eq!((items[0].first_day, items[0].last_day, items[0].begun, items[0].over), (day, day, true, true));
    let event = event(&section, id);
    assert_eq!((event.first_day, event.last_day, event.begun, event.over), (day, day, true, true));
    let coming = section.workspace.read(|reader| coming(reader)).unwrap();
    assert_eq!(coming, []);
}
