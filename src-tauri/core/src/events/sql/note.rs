//! The SQL of what was noted of a session, or of an event as a whole.

use rusqlite::Connection;

use crate::events::{SessionNote, SessionNoteDraft};
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

/// Makes what was noted exactly `drafts`, touching only the lines that differ.
pub(crate) fn put_notes(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    drafts: &[SessionNoteDraft],
) -> Result<()> {
    let present = notes(writer, event, session)?;
    for line in present.iter().filter(|line| drafts.iter().all(|draft| draft.id != Some(line.id))) {
        writer.prepare_cached("DELETE FROM session_note WHERE id = ?1")?.execute([line.id])?;
    }
    for (position, draft) in (0_i64..).zip(drafts) {
        match draft.id.filter(|id| present.iter().any(|line| line.id == *id)) {
            Some(known) => {
                writer
                    .prepare_cached(
                        "UPDATE session_note SET kind = ?2, text = ?3, speaker = ?4, position = ?5 WHERE id = ?1",
                    )?
                    .execute((known, draft.kind, &draft.text, &draft.speaker, position))?;
            }
            None => insert_note(writer, event, session, draft, position)?,
        }
    }
    Ok(())
}

/// Adds notes after those that are there.
pub(crate) fn add_notes(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    drafts: &[SessionNoteDraft],
) -> Result<()> {
    let first: i64 = writer
        .prepare_cached(
            "SELECT coalesce(max(position), -1) + 1 FROM session_note WHERE event_id = ?1 AND session_id IS ?2",
        )?
        .query_row((event, session), |row| row.get(0))?;
    for (position, draft) in (first..).zip(drafts) {
        insert_note(writer, event, session, draft, position)?;
    }
    Ok(())
}

fn insert_note(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    draft: &SessionNoteDraft,
    position: i64,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO session_note (id, event_id, session_id, kind, text, speaker, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((LineId::new(), event, session, draft.kind, &draft.text, &draft.speaker, position))?;
    Ok(())
}
