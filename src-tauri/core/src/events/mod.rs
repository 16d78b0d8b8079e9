//! Events of the section: the agenda, the programme with those who speak, what was noted, who was asked and who came.

mod account;
mod agenda;
mod archive;
pub mod attendance;
mod create;
mod edit;
mod event;
mod find;
mod order;
pub mod outline;
mod partners;
mod programme;
mod query;
mod remarks;
mod session;
mod sql;
#[cfg(test)]
mod tests;
mod timing;
mod week;

pub use account::{EventAccount, account};
pub use agenda::{AgendaAction, AgendaItem, AgendaKind, agenda, coming};
pub use archive::archive;
pub use create::create;
pub use edit::edit;
pub use event::{Event, EventChanges, EventDraft, EventKind, EventState};
pub use find::{EventHit, find, get};
pub use order::move_session;
pub use partners::{PartnerEvent, PartnerRole, of_partner};
pub use programme::{add_programme, add_session, edit_notes, edit_session, programme, remove_session};
pub use query::{AttendanceAnswer, AttendanceCounts, AttendancePage, AttendanceQuery, Attendee, Came};
pub use remarks::{Remark, RemarkKind};
pub use session::{
    NoteKind, Programme, Role, Session, SessionChanges, SessionDraft, SessionKind, SessionNote, SessionPerson,
};
pub use week::{EventsWeek, week};

use crate::domain::{Domain, part};
use crate::record::Record as _;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::{Migration, migration};
use crate::write::{Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: EventOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[EVENT, SESSION, SESSION_PERSON, SESSION_NOTE, ATTENDANCE],
    search_indexes: &[SearchIndex { name: "event_search", vocabulary: "event_word", fill: sql::FILL_SEARCH }],
    not_searched: &[
        "attendance.answer",
        "attendance.came",
        "attendance.guest_name",
        "event.description",
        "event.zone",
        "session.note",
        "session_note.kind",
        "session_note.speaker",
        "session_note.text",
        "session_person.office",
        "session_person.role",
        "session_person.said",
    ],
    normal_forms: sql::NORMAL_FORMS,
    title: sql::title,
    find: Some(part!(Vec<EventHit>, find)),
    week: Some(part!(EventsWeek, week)),
    forget: sql::forget,
    ..Domain::named("events")
};

const MIGRATIONS: &[Migration] = &[
    migration!(
        7,
        "events",
        "migrations/0007_events.sql",
        "d6fa4b363e4f2a8a1ec7dfa3310f89331cbb75ab066fad0f93e0343852c7e9e3"
    ),
    migration!(
        17,
        "kinds and states of events",
        "migrations/0017_events.sql",
        "b18ff7b19b3e4d1d11fbb50d4e31e58d9cf9c91baf31eb1c322091077122c824"
    ),
    migration!(
        19,
        "partners at events",
        "migrations/0019_events.sql",
        "00f85bb856ca719994b6bac1f11a4b47fd6d5858946297efed2bb38264348421"
    ),
];

const EVENT: Table = Table::of_records("event", EventDraft::COLUMNS);
const SESSION: Table = Table::of_records("session", SessionDraft::COLUMNS).owned_by(&["event_id"]);
const SESSION_PERSON: Table =
    Table::part("session_person", "session_id", &["moderators", "speakers"]).owned_by(&["event_id"]);
/// Notes of the event as a whole belong to no session: they are fields of the event alone.
const SESSION_NOTE: Table = Table::part("session_note", "session_id", &["notes"]).owned_by(&["event_id"]);
const ATTENDANCE: Table = Table::part("attendance", "event_id", &["attendance"]);

kinds! {
    /// What is done to events.
    pub enum EventOperation {
        /// An event was put into the agenda.
        Create = "events.create",
        /// An event was edited. Edits within two minutes are one step of undo.
        Edit = "events.edit" (coalesce 120),
        /// Events were set aside.
        Archive = "events.archive",
        /// Events were brought back.
        Restore = "events.restore",
        /// A session was added.
        AddSession = "events.add_session",
        /// A session was edited.
        EditSession = "events.edit_session",
        /// A session changed places with its neighbour.
        MoveSession = "events.move_session",
        /// A session was removed, with its people and notes.
        RemoveSession = "events.remove_session",
        /// Sessions were added from notes.
        AddProgramme = "events.add_programme",
        /// What was noted of the event as a whole was edited.
        EditNotes = "events.edit_notes",
        /// People were asked to come.
        Invite = "events.invite",
        /// An answer or a presence was noted.
        Attend = "events.attend",
        /// Somebody was taken off the list.
        Unlist = "events.unlist",
    }
}
