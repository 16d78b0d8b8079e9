//! The SQL of events, one file for each thing that they are made of.

mod agenda;
mod attendance;
mod event;
mod note;
mod search;
mod session;
mod session_person;

use crate::ids::PersonId;
use crate::problem::Result;
use crate::write::Writer;

pub(super) use agenda::{agenda, coming};
pub(super) use attendance::{
    attendance_counts, attendees, delete_attendee, insert_attendee, line_of_guest, line_of_person, mark, present,
    set_invited,
};
pub(super) use event::{draft, get, insert, set_archived, title, update};
pub(super) use note::{add_notes, notes, put_notes};
pub(super) use search::{FILL_SEARCH, found};
pub(super) use session::{
    delete_session, event_of, insert_session, put_position, session_draft, sessions, shift_sessions, update_fields,
    update_session,
};

/// Takes a person off the lists of those asked and present, and out of the programmes in which they moderated or spoke, with what they
/// said there.
pub(super) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM attendance WHERE person_id = ?1", [person])?;
    writer.execute("DELETE FROM session_person WHERE person_id = ?1", [person])?;
    Ok(())
}
