//! Commands on events.

use std::path::PathBuf;

use chrono::NaiveDate;
use ruche_core::domain::Search;
use ruche_core::events::attendance::{self, AttendanceDraft};
use ruche_core::events::outline::{self, Outline};
use ruche_core::events::{
    self, AgendaItem, AttendancePage, AttendanceQuery, Event, EventAccount, EventChanges, EventDraft, EventHit,
    EventOperation, Programme, SessionChanges, SessionDraft, SessionNote, SessionPerson,
};
use ruche_core::ids::{EventId, LineId, PersonId, SessionId};
use ruche_core::record::Edit;
use ruche_core::write::revision::Revision;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar;
use crate::command::commands;

/// The most events that are found by a few letters.
const MAX_FOUND: usize = 20;

commands! {
    sampled by sample_requests;
    /// What takes place in a window of days, in the order of time.
    query "events.agenda" ["events", "campaigns", "section"] (AgendaWindow) -> Vec<AgendaItem> = |reader, window| {
        events::agenda(reader, window.from, window.to)
    };
    /// The first events whose title, place, sessions or speakers hold words beginning like those typed.
    query "events.find" ["events", "people"] (FindEvents) -> Vec<EventHit> = |reader, request| {
        events::find(reader, Search { typed: &request.typed, limit: MAX_FOUND })
    };
    /// One event.
    query "events.get" ["events", "partners", "section"] (OneEvent) -> Event = |reader, request| events::get(reader, request.id);
    /// Its programme: sessions, people, notes, and what looks odd in it.
    query "events.programme" ["events", "people"] (OneEvent) -> Programme = |reader, request| {
        events::programme(reader, request.id)
    };
    /// All that is known of an event, from which its report is begun.
    query "events.account" ["events", "people", "partners", "section"] (OneEvent) -> EventAccount = |reader, request| {
        events::account(reader, request.id)
    };
    /// Who was asked, answered and came, through a window.
    query "events.attendance" ["events", "people"] (AttendanceQuery) -> AttendancePage = |reader, query| {
        attendance::list(reader, &query)
    };
    /// Notes of a day read as a proposed programme; nothing is changed.
    query "events.outline" [] (Notes) -> Outline = |_, notes| outline::outline(&notes.text, notes.day);
    /// Somebody who speaks, typed in one go as "Name, office", to be corrected before the line is made.
    query "events.split_person" [] (SplitPerson) -> SessionPerson = |_, request| Ok(outline::split_person(&request.typed));
    /// Puts an event into the agenda.
    change "events.create" [EventOperation::Create] (EventDraft) -> EventId = |writer, draft| events::create(writer, draft);
    /// Edits an event; on another day, its programme goes with it.
    change "events.edit" [EventOperation::Edit] (Edit<EventId, EventChanges>) -> EventId = |writer, edit| {
        events::edit(writer, &edit)
    };
    /// Sets events aside or brings them back; how many changed.
    change "events.archive" [|request| if request.archived { EventOperation::Archive } else { EventOperation::Restore }]
        (ArchiveEvents) -> usize = |writer, request| events::archive(writer, &request.ids, request.archived);
    /// Adds a session to a programme.
    change "events.add_session" [EventOperation::AddSession] (AddSession) -> SessionId = |writer, request| {
        events::add_session(writer, request.event, request.draft)
    };
    /// Edits a session. Lines of its people and notes that are named are kept.
    change "events.edit_session" [EventOperation::EditSession] (Edit<SessionId, SessionChanges>) -> SessionId = |writer, edit| {
        events::edit_session(writer, &edit)
    };
    /// Lets a session change places with the one before or after it.
    change "events.move_session" [EventOperation::MoveSession] (MoveSession) -> SessionId = |writer, request| {
        events::move_session(writer, request.id, request.earlier)
    };
    /// Removes a session, with its people and notes.
    change "events.remove_session" [EventOperation::RemoveSession] (OneSession) -> SessionId = |writer, request| {
        events::remove_session(writer, request.id)
    };
    /// Adds the sessions and notes of an outline, as one change.
    change "events.add_programme" [EventOperation::AddProgramme] (AddProgramme) -> Vec<SessionId> = |writer, request| {
        events::add_programme(writer, request.event, request.outline)
    };
    /// Edits what was noted of the event as a whole.
    change "events.edit_notes" [EventOperation::EditNotes] (EditNotes) -> EventId = |writer, request| {
        events::edit_notes(writer, request.event, request.revision, request.notes)
    };
    /// Asks people to come; how many had not been asked yet.
    change "events.invite" [EventOperation::Invite] (Invite) -> u32 = |writer, request| {
        attendance::invite(writer, request.event, &request.people, request.all_members)
    };
    /// Notes an answer or a presence, of somebody on the list or not yet.
    change "events.attend" [EventOperation::Attend] (AttendanceDraft) -> LineId = |writer, draft| {
        attendance::attend(writer, &draft)
    };
    /// Takes somebody off the list.
    change "events.unlist" [EventOperation::Unlist] (OneLine) -> LineId = |writer, request| {
        attendance::unlist(writer, request.line)
    };
    /// Writes events, or all that comes with the actions of campaigns, into an iCalendar file that the person chose; how many
    /// entries it has.
    program "events.calendar" (CalendarFile) -> u32 = |application, request| {
        application.check_chosen(&request.path)?;
        calendar::write(&*application.workspace()?, request.events.as_deref(), &request.path)
    };
}

/// Days of the agenda, both included; at most 400.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AgendaWindow {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// Words to find events by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FindEvents {
    /// As typed so far.
    pub typed: String,
}

/// Which event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneEvent {
    /// The record.
    pub id: EventId,
}

/// Which session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneSession {
    /// The session.
    pub id: SessionId,
}

/// Which line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneLine {
    /// The line.
    pub line: LineId,
}

/// Notes of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Notes {
    /// The text, as typed or pasted.
    pub text: String,
    /// The day that its times are of.
    pub day: NaiveDate,
}

/// Events to set aside or bring back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ArchiveEvents {
    /// The records.
    pub ids: Vec<EventId>,
    /// Aside, or back.
    pub archived: bool,
}

/// A new session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddSession {
    /// Of which event.
    pub event: EventId,
    /// What the form shows.
    pub draft: SessionDraft,
}

/// A session and where it goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MoveSession {
    /// The session.
    pub id: SessionId,
    /// Before the one that is before it; else after the one after it.
    pub earlier: bool,
}

/// Somebody to split into a name, an office and an organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SplitPerson {
    /// What was typed.
    pub typed: String,
}

/// A programme to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddProgramme {
    /// To which event.
    pub event: EventId,
    /// What was proposed, corrected.
    pub outline: Outline,
}

/// What was noted of an event as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditNotes {
    /// The event.
    pub event: EventId,
    /// The revision of its programme that the edit was begun from.
    pub revision: Revision,
    /// All of it, in order.
    pub notes: Vec<SessionNote>,
}

/// Who is asked to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Invite {
    /// To which event.
    pub event: EventId,
    /// These people.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// And every member who has not left.
    #[serde(default)]
    pub all_members: bool,
}

/// Events for other calendars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CalendarFile {
    /// These; all that are not over, and the actions of campaigns that are not, when none are named.
    #[serde(default)]
    pub events: Option<Vec<EventId>>,
    /// The file, chosen by the person.
    pub path: PathBuf,
}

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let today = example.today();
    let agenda = json!({ "from": today - chrono::Days::new(130), "to": today + chrono::Days::new(60) });
    let items = example.ask("events.agenda", agenda.clone());
    let events = items.as_array().unwrap().iter().filter(|item| item["kind"] == "event").map(|item| item["id"].clone());
    let events: Vec<serde_json::Value> = events.collect();
    let first = |query: &str, is: &dyn Fn(&serde_json::Value) -> bool| {
        events.iter().find(|id| is(&example.ask(query, json!({ "id": id })))).unwrap()
    };
    // One with a programme and people in it, and one that a partner organises.
    let event = first("events.programme", &|programme| programme["sessions"][0].is_object());
    let of_partner = first("events.get", &|event| event["organisation_id"].is_string());
    vec![
        ("events.agenda", agenda),
        ("events.find", json!({ "typed": "r" })),
        ("events.get", json!({ "id": event })),
        ("events.get", json!({ "id": of_partner })),
        ("events.programme", json!({ "id": event })),
        ("events.account", json!({ "id": event })),
        ("events.account", json!({ "id": of_partner })),
        ("events.attendance", json!({ "event": event, "offset": 0, "limit": 5 })),
        ("events.outline", json!({ "text": "9h accueil", "day": today })),
        ("events.split_person", json!({ "typed": "Zoé Petit, députée" })),
    ]
}
