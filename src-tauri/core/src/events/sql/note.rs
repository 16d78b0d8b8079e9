//! The SQL of what was noted of a session, or of an event as a whole.

use rusqlite::Connection;

use crate::events::SessionNote;
use crate::ids::{EventId, LineId, SessionId};
use crate::problem::Result;
use crate::write::Writer;

/// What was noted of a session, or of the event as a whole.
pub(crate) fn notes(connection: &Connection, event: EventId, session: Option<SessionId>) -> Result<Vec<SessionNote>> {
    let notes = connection
        .prepare_cached(
            "SELECT id, kind, text, speaker FROM session_note
             WHERE event_id = ?1 AND session_id IS ?2 ORDER BY position, id",
        )?
        .query_map((event, session), |row| {
            Ok(SessionNote { id: row.get(0)?, kind: row.get(1)?, text: row.get(2)?, speaker: row.get(3)? })
        })?
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
    for gone in present.iter().filter(|line| notes.iter().all(|note| note.id != line.id)) {
        writer.prepare_cached("DELETE FROM session_note WHERE id = ?1")?.execute([gone.id])?;
    }
    for (position, note) in (0_i64..).zip(notes) {
        if note.id.is_some() && present.iter().any(|line| line.id == note.id) {
            writer
                .prepare_cached(
                    "UPDATE session_note SET kind = ?2, text = ?3, speaker = ?4, position = ?5 WHERE id = ?1",
                )?
                .execute((note.id, note.kind, &note.text, &note.speaker, position))?;
        } else {
            insert_note(writer, event, session, note, position)?;
        }
    }
    Ok(())
}

/// Adds notes on the event as a whole after those that are there.
pub(crate) fn add_notes(writer: &Writer<'_>, event: EventId, notes: &[SessionNote]) -> Result<()> {
    let first: i64 = writer
        .prepare_cached(
            "SELECT coalesce(max(position), -1) + 1 FROM session_note WHERE event_id = ?1 AND session_id IS NULL",
        )?
        .query_row([event], |row| row.get(0))?;
    for (position, note) in (first..).zip(notes) {
        insert_note(writer, event, None, note, position)?;
    }
    Ok(())
}

fn insert_note(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    note: &SessionNote,
    position: i64,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO session_note (id, event_id, session_id, kind, text, speaker, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((LineId::new(), event, session, note.kind, &note.text, &note.speaker, position))?;
    Ok(())
}
