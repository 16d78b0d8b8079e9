//! The SQL of the sessions of a programme.

use chrono::{Duration, NaiveDateTime};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _};

use super::note::{notes, put_notes};
use super::session_person::{people, put_people};
use super::{to_utc, wall};
use crate::events::{Role, Session, SessionDraft};
use crate::ids::{EventId, SessionId};
use crate::problem::{Code, Problem, Result};
use crate::time;
use crate::write::Writer;

/// The event of a session.
pub(crate) fn event_of(connection: &Connection, id: SessionId) -> Result<EventId> {
    connection
        .prepare_cached("SELECT event_id FROM session WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// The sessions of an event in the order of time, those without one at the end.
pub(crate) fn sessions(connection: &Connection, event: EventId, zone: Tz) -> Result<Vec<Session>> {
    let moment = |text: Option<String>| text.map(|text| wall(&text, zone)).transpose();
    let mut sessions: Vec<Session> = connection
        .prepare_cached(
            "SELECT id, kind, title, starts_at, ends_at, place, note FROM session
             WHERE event_id = ?1 ORDER BY starts_at IS NULL, starts_at, position, id",
        )?
        .query_map([event], |row| {
            Ok(Session {
                id: row.get(0)?,
                kind: row.get(1)?,
                title: row.get(2)?,
                starts: moment(row.get(3)?)?,
                ends: moment(row.get(4)?)?,
                place: row.get(5)?,
                note: row.get(6)?,
                moderators: Vec::new(),
                speakers: Vec::new(),
                notes: Vec::new(),
            })
        })?
        .collect::<Result<_, _>>()?;
    for session in &mut sessions {
        session.moderators = people(connection, session.id, Role::Moderator)?;
        session.speakers = people(connection, session.id, Role::Speaker)?;
        session.notes = notes(connection, event, Some(session.id))?;
    }
    Ok(sessions)
}

/// Adds a session after the others that begin when it does. The draft has been checked.
pub(crate) fn insert_session(writer: &Writer<'_>, event: EventId, zone: Tz, draft: &SessionDraft) -> Result<SessionId> {
    let id = SessionId::new();
    writer
        .prepare_cached(
            "INSERT INTO session (id, event_id, kind, title, starts_at, ends_at, place, note, position)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(max(position), -1) + 1 FROM session WHERE event_id = ?2",
        )?
        .execute((
            id,
            event,
            draft.kind,
            &draft.title,
            draft.starts.map(|starts| to_utc(starts, zone)),
            draft.ends.map(|ends| to_utc(ends, zone)),
            &draft.place,
            &draft.note,
        ))?;
    put_people(writer, event, id, Role::Moderator, &draft.moderators)?;
    put_people(writer, event, id, Role::Speaker, &draft.speakers)?;
    put_notes(writer, event, Some(id), &draft.notes)?;
    Ok(id)
}

/// Replaces what a form shows of a session.
pub(crate) fn update_session(
    writer: &Writer<'_>,
    event: EventId,
    id: SessionId,
    zone: Tz,
    draft: &SessionDraft,
) -> Result<()> {
    writer
        .prepare_cached("UPDATE session SET kind = ?2, title = ?3, place = ?4, note = ?5 WHERE id = ?1")?
        .execute((id, draft.kind, &draft.title, &draft.place, &draft.note))?;
    put_times(writer, id, zone, draft.starts, draft.ends)?;
    put_people(writer, event, id, Role::Moderator, &draft.moderators)?;
    put_people(writer, event, id, Role::Speaker, &draft.speakers)?;
    put_notes(writer, event, Some(id), &draft.notes)
}

/// Says when a session takes place.
pub(crate) fn put_times(
    writer: &Writer<'_>,
    id: SessionId,
    zone: Tz,
    starts: Option<NaiveDateTime>,
    ends: Option<NaiveDateTime>,
) -> Result<()> {
    writer.prepare_cached("UPDATE session SET starts_at = ?2, ends_at = ?3 WHERE id = ?1")?.execute((
        id,
        starts.map(|starts| to_utc(starts, zone)),
        ends.map(|ends| to_utc(ends, zone)),
    ))?;
    Ok(())
}

/// Says where a session stands among those that begin together.
pub(crate) fn put_position(writer: &Writer<'_>, id: SessionId, position: i64) -> Result<()> {
    writer.prepare_cached("UPDATE session SET position = ?2 WHERE id = ?1")?.execute((id, position))?;
    Ok(())
}

/// Puts a programme on another day, or into another zone: clocks show the same hours.
pub(crate) fn shift_sessions(writer: &Writer<'_>, event: EventId, from: &str, to: &str, days: Duration) -> Result<()> {
    let (from, to) = (time::zone(from)?, time::zone(to)?);
    for session in sessions(writer, event, from)? {
        let moved = |wall: Option<NaiveDateTime>| wall.map(|wall| wall + days);
        put_times(writer, session.id, to, moved(session.starts), moved(session.ends))?;
    }
    Ok(())
}

/// Removes a session and what hangs on it.
pub(crate) fn delete_session(writer: &Writer<'_>, id: SessionId) -> Result<()> {
    writer.execute("DELETE FROM session_person WHERE session_id = ?1", [id])?;
    writer.execute("DELETE FROM session_note WHERE session_id = ?1", [id])?;
    let gone = writer.execute("DELETE FROM session WHERE id = ?1", [id])?;
    if gone == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}
