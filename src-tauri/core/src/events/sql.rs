//! The SQL of events, one file for each thing that they are made of.

mod agenda;
mod attendance;
mod event;
mod note;
mod search;
mod session;
mod session_person;

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::events::attendance::{AttendanceAnswer, Came};
use crate::events::{EventKind, EventState, NoteKind, Role, SessionKind};
use crate::ids::PersonId;
use crate::problem::Result;
use crate::store::columns::words;
use crate::time;
use crate::write::Writer;

pub(crate) use agenda::{agenda, coming};
pub(crate) use attendance::{
    attendance_counts, attendees, delete_attendee, insert_attendee, line_of_guest, line_of_person, mark, present,
    set_invited,
};
pub(crate) use event::{get, insert, set_archived, title, update};
pub(crate) use note::{add_notes, notes, put_notes};
pub(crate) use search::{FILL_SEARCH, search};
pub(crate) use session::{
    delete_session, event_of, insert_session, put_position, put_times, sessions, shift_sessions, update_session,
};

words! {
    EventKind {
        SectionMeeting = "section_meeting", GeneralAssembly = "general_assembly", PublicMeeting = "public_meeting",
        Gathering = "gathering", Training = "training", ActionDay = "action_day", Other = "other",
    }
    EventState { Planned = "planned", Held = "held", Cancelled = "cancelled" }
    SessionKind {
        Plenary = "plenary", RoundTable = "round_table", Workshop = "workshop", Address = "address", Break = "break",
    }
    Role { Moderator = "moderator", Speaker = "speaker" }
    NoteKind {
        Text = "text", Announcement = "announcement", Proposal = "proposal", Decision = "decision", FollowUp = "follow_up",
        Quote = "quote",
    }
    AttendanceAnswer { None = "none", Yes = "yes", No = "no", Maybe = "maybe" }
    Came { Unknown = "unknown", Yes = "yes", No = "no" }
}

/// A moment as a column keeps it, of what clocks in `zone` show.
fn to_utc(wall: NaiveDateTime, zone: Tz) -> String {
    time::to_sql(time::moment(wall, zone))
}

/// What clocks in `zone` show at the moment that a column keeps.
fn wall(text: &str, zone: Tz) -> rusqlite::Result<NaiveDateTime> {
    time::from_sql(text).map(|moment| time::wall(moment, zone)).map_err(|_| rusqlite::Error::InvalidQuery)
}

/// Removes what is known of a person.
pub(crate) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM attendance WHERE person_id = ?1", [person])?;
    writer.execute("DELETE FROM session_person WHERE person_id = ?1", [person])?;
    Ok(())
}
