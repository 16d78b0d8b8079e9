//! The SQL of events, one file for each thing that they are made of.

mod agenda;
mod attendance;
mod event;
mod note;
mod partner;
mod search;
mod session;
mod session_person;

use uuid::Uuid;

use crate::ids::LineId;
use crate::partners;
use crate::problem::Result;
use crate::write::{Writer, kept_rows, undo_log};

pub(super) use agenda::{agenda, coming};
pub(super) use attendance::{
    attendance_counts, attendees, delete_attendee, insert_attendee, line_of_guest, line_of_person, mark, present,
    set_invited,
};
pub(super) use event::{draft, get, insert, set_archived, title, update};
pub(super) use note::{add_notes, notes, put_notes};
pub(super) use partner::of_partner;
pub(super) use search::{FILL_SEARCH, found};
pub(super) use session::{
    delete_session, event_of, insert_session, put_position, session_draft, sessions, shift_sessions, update_fields,
    update_session,
};

/// Makes the stored normal forms anew where they differ.
pub(super) const NORMAL_FORMS: &[&str] =
    &["UPDATE attendance SET guest_key = fold(guest_name) WHERE guest_key IS NOT fold(guest_name)"];

/// Takes somebody, whose record is a person's or a partner's contact, off the lists of those asked and present, and out of the
/// programmes in which they moderated or spoke, with what they said there.
pub(super) fn forget(writer: &Writer<'_>, record: Uuid) -> Result<()> {
    writer.execute("DELETE FROM attendance WHERE person_id = ?1", [record.as_bytes()])?;
    let lines: Vec<Uuid> = writer
        .prepare_cached(
            "SELECT id FROM session_person
             WHERE person_id = ?1 OR contact_id IN (SELECT id FROM contact WHERE id = ?1 OR person_id = ?1)",
        )?
        .query_map([record.as_bytes()], |row| row.get(0).map(|line: LineId| line.0))?
        .collect::<Result<_, _>>()?;
    // What an edit changed of a line is found by the line, not by whom it names; also of one that was removed.
    let mut names = partners::contacts_of(writer, record)?;
    names.push(record);
    let known = kept_rows::naming(writer, "session_person", &names)?;
    undo_log::forget(writer, &[lines.as_slice(), known.as_slice()].concat())?;
    for line in lines {
        writer.prepare_cached("DELETE FROM session_person WHERE id = ?1")?.execute([LineId(line)])?;
    }
    Ok(())
}
