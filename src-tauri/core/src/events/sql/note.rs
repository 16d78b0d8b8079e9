//! The SQL of what was noted of a session, or of an event as a whole.

use rusqlite::Connection;

use crate::events::SessionNote;
use crate::ids::{EventId, SessionId};
use crate::problem::Result;
use crate::record::part::{self, Own};
use crate::record::{Part as _, ToColumn as _};
use crate::write::Writer;

/// What was noted of a session, or of the event as a whole.
pub(crate) fn notes(connection: &Connection, event: EventId, session: Option<SessionId>) -> Result<Vec<SessionNote>> {
    let notes = connection
        .prepare_cached("SELECT * FROM session_note WHERE event_id = ?1 AND session_id IS ?2 ORDER BY position, id")?
        .query_map((event, session), SessionNote::read)?
        .collect::<Result<_, _>>()?;
    Ok(notes)
}

/// Makes what was noted exactly `notes`: lines that are named are kept, the others are new.
pub(crate) fn put_notes(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    notes: &[SessionNote],
) -> Result<()> {
    let present = self::notes(writer, event, session)?;
    part::put(writer, &present, notes, |_| Ok(own(event, session)))
}

/// Adds notes on the event as a whole after those that are there.
pub(crate) fn add_notes(writer: &Writer<'_>, event: EventId, notes: &[SessionNote]) -> Result<()> {
    let first: i64 = writer
        .prepare_cached(
            "SELECT coalesce(max(position), -1) + 1 FROM session_note WHERE event_id = ?1 AND session_id IS NULL",
        )?
        .query_row([event], |row| row.get(0))?;
    for (position, note) in (first..).zip(notes) {
        let mut own = own(event, None);
        own.push(("position", position.to_column()));
        part::insert(writer, note, own)?;
    }
    Ok(())
}

fn own(event: EventId, session: Option<SessionId>) -> Own {
    vec![("event_id", event.to_column()), ("session_id", session.to_column())]
}
