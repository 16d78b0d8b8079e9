//! Commands on events.

use std::path::PathBuf;

use chrono::NaiveDate;
use ruche_core::Change;
use ruche_core::events::agenda::{self, AgendaItem};
use ruche_core::events::attendance::{self, AttendanceDraft, AttendancePage, AttendanceQuery};
use ruche_core::events::outline::{self, Outline};
use ruche_core::events::programme;
use ruche_core::events::{self, Event, EventAccount, EventDraft, EventHit, Programme, SessionDraft, SessionNoteDraft};
use ruche_core::ids::{EventId, LineId, PersonId, SessionId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar;
use crate::command::commands;

commands! {
    /// What takes place in a window of days, in the order of time.
    query "events.agenda" ["events", "campaigns"] (AgendaWindow) -> Vec<AgendaItem> = |workspace, window: AgendaWindow| {
        workspace.read(|reader| agenda::agenda(reader, window.from, window.to))
    };
    /// The first events whose title, place, sessions or speakers hold words beginning like those typed.
    query "events.find" ["events", "people"] (FindEvents) -> Vec<EventHit> = |workspace, request: FindEvents| {
        workspace.read(|reader| events::find(reader, &request.typed, 20))
    };
    /// One event.
    query "events.get" ["events"] (OneEvent) -> Event = |workspace, request: OneEvent| events::edit::get(workspace, request.id);
    /// Its programme: sessions, people, notes, and what looks odd in it.
    query "events.programme" ["events", "people"] (OneEvent) -> Programme = |workspace, request: OneEvent| {
        programme::programme(workspace, request.id)
    };
    /// All that is known of an event, from which its report is begun.
    query "events.account" ["events", "people"] (OneEvent) -> EventAccount = |workspace, request: OneEvent| {
        workspace.read(|reader| events::account(reader, request.id))
    };
    /// Who was asked, answered and came, through a window.
    query "events.attendance" ["events", "people"] (AttendanceQuery) -> AttendancePage = |workspace, query: AttendanceQuery| {
        attendance::list(workspace, &query)
    };
    /// Notes of a day read as a proposed programme; nothing is changed.
    query "events.outline" [] (Notes) -> Outline = |_, notes: Notes| outline::outline(&notes.text, notes.day);
    /// Puts an event into the agenda.
    change "events.create" (EventDraft) -> Change<EventId> = events::create::create;
    /// Replaces what the form shows of an event; on another day, its programme goes with it.
    change "events.edit" (EditEvent) -> Change<EventId> = |workspace, request: EditEvent| {
        events::edit::edit(workspace, request.id, request.draft)
    };
    /// Sets events aside or brings them back.
    change "events.archive" (ArchiveEvents) -> Change<usize> = |workspace, request: ArchiveEvents| {
        events::archive::archive(workspace, &request.ids, request.archived)
    };
    /// Adds a session to a programme.
    change "events.add_session" (AddSession) -> Change<SessionId> = |workspace, request: AddSession| {
        programme::add_session(workspace, request.event, request.draft)
    };
    /// Replaces what the form shows of a session.
    change "events.edit_session" (EditSession) -> Change<SessionId> = |workspace, request: EditSession| {
        programme::edit_session(workspace, request.id, request.draft)
    };
    /// Lets a session change places with the one before or after it.
    change "events.move_session" (MoveSession) -> Change<SessionId> = |workspace, request: MoveSession| {
        events::order::move_session(workspace, request.id, request.earlier)
    };
    /// Removes a session, with its people and notes.
    change "events.remove_session" (OneSession) -> Change<SessionId> = |workspace, request: OneSession| {
        programme::remove_session(workspace, request.id)
    };
    /// Adds the sessions and notes of an outline, as one change.
    change "events.add_programme" (AddProgramme) -> Change<Vec<SessionId>> = |workspace, request: AddProgramme| {
        programme::add_programme(workspace, request.event, request.outline)
    };
    /// Replaces what was noted of the event as a whole.
    change "events.edit_notes" (EditNotes) -> Change<EventId> = |workspace, request: EditNotes| {
        programme::edit_notes(workspace, request.event, request.notes)
    };
    /// Asks people to come; how many had not been asked yet.
    change "events.invite" (Invite) -> Change<u32> = |workspace, request: Invite| {
        attendance::invite(workspace, request.event, &request.people, request.all_members)
    };
    /// Notes an answer or a presence, of somebody on the list or not yet.
    change "events.attend" (AttendanceDraft) -> Change<LineId> = |workspace, draft: AttendanceDraft| {
        attendance::attend(workspace, &draft)
    };
    /// Takes somebody off the list.
    change "events.unlist" (OneLine) -> Change<LineId> = |workspace, request: OneLine| attendance::unlist(workspace, request.line);
    /// Writes events, or all that comes with the actions of campaigns, into an iCalendar file that the person chose; how many
    /// entries it has.
    program "events.calendar" (CalendarFile) -> u32 = |application, request: CalendarFile| {
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

/// An event and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditEvent {
    /// The record.
    pub id: EventId,
    /// What the form shows.
    pub draft: EventDraft,
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

/// A session and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditSession {
    /// The session.
    pub id: SessionId,
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
    /// All of it, in order.
    pub notes: Vec<SessionNoteDraft>,
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
