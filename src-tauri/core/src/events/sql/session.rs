//! The SQL of the sessions of a programme.

use chrono::{Duration, NaiveDateTime};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _};

use super::note::{notes, put_notes};
use super::session_person::{people, put_people};
use crate::events::{Role, Session, SessionDraft};
use crate::ids::{EventId, SessionId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _, expect_changed};
use crate::time;
use crate::write::{Writer, revision};

/// The event of a session.
pub(crate) fn event_of(connection: &Connection, id: SessionId) -> Result<EventId> {
    connection
        .prepare_cached("SELECT event_id FROM session WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// What a form shows of a session whose event has this zone.
pub(crate) fn session_draft(connection: &Connection, id: SessionId, zone: Tz) -> Result<SessionDraft> {
    let (event, draft) = record::find_row::<SessionDraft, _>(connection, &id, |row| {
        Ok((row.get("event_id")?, SessionDraft::read(row, zone)?))
    })?;
    with_parts(connection, (event, id), draft)
}

/// The sessions of an event in the order of time, those without one at the end.
pub(crate) fn sessions(connection: &Connection, event: EventId, zone: Tz) -> Result<Vec<Session>> {
    let mut sessions = Vec::new();
    let mut statement = connection.prepare_cached(
        "SELECT * FROM session WHERE event_id = ?1 ORDER BY starts_at IS NULL, starts_at, position, id",
    )?;
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let id: SessionId = row.get("id")?;
        let draft = with_parts(connection, (event, id), SessionDraft::read(row, zone)?)?;
        sessions.push(Session { id, revision: revision::of(connection, id.into())?, draft });
    }
    Ok(sessions)
}

/// A session with those who moderate and speak in it and what was noted.
fn with_parts(
    connection: &Connection,
    (event, session): (EventId, SessionId),
    draft: SessionDraft,
) -> Result<SessionDraft> {
    Ok(SessionDraft {
        moderators: people(connection, session, Role::Moderator)?,
        speakers: people(connection, session, Role::Speaker)?,
        notes: notes(connection, event, Some(session))?,
        ..draft
    })
}

/// Adds a session after the others that begin when it does. The draft has been checked.
pub(crate) fn insert_session(writer: &Writer<'_>, event: EventId, zone: Tz, draft: &SessionDraft) -> Result<SessionId> {
    let id = SessionId::new();
    let position: i64 = writer
        .prepare_cached("SELECT coalesce(max(position), -1) + 1 FROM session WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?;
    record::insert_at(writer, &id, (draft, zone), &[("event_id", &event), ("position", &position)])?;
    put_parts(writer, (event, id), draft)?;
    Ok(id)
}

/// Writes what differs between two states of a session, with its people and notes.
pub(crate) fn update_session(
    writer: &Writer<'_>,
    (event, id): (EventId, SessionId),
    zone: Tz,
    before: &SessionDraft,
    after: &SessionDraft,
) -> Result<()> {
    update_fields(writer, id, (before, zone), (after, zone))?;
    put_parts(writer, (event, id), after)
}

fn put_parts(writer: &Writer<'_>, (event, id): (EventId, SessionId), draft: &SessionDraft) -> Result<()> {
    put_people(writer, (event, id), Role::Moderator, &draft.moderators)?;
    put_people(writer, (event, id), Role::Speaker, &draft.speakers)?;
    put_notes(writer, event, Some(id), &draft.notes)
}

/// Writes what differs between two states of a session, without its people and notes.
pub(crate) fn update_fields(
    writer: &Writer<'_>,
    id: SessionId,
    before: (&SessionDraft, Tz),
    after: (&SessionDraft, Tz),
) -> Result<()> {
    record::update_at(writer, &id, before, after, &[])?;
    Ok(())
}

/// Says where a session stands among those that begin together.
pub(crate) fn put_position(writer: &Writer<'_>, id: SessionId, position: i64) -> Result<()> {
    writer.prepare_cached("UPDATE session SET position = ?2 WHERE id = ?1")?.execute((id, position))?;
    Ok(())
}

/// Puts a programme on another day, or into another zone: clocks show the same hours.
pub(crate) fn shift_sessions(
    writer: &Writer<'_>,
    event: EventId,
    (from, to): (&str, &str),
    days: Duration,
) -> Result<()> {
    let (from, to) = (time::zone(from)?, time::zone(to)?);
    let shifted = |wall: Option<NaiveDateTime>| wall.map(|wall| wall + days);
    for Session { id, draft, .. } in sessions(writer, event, from)? {
        let after = SessionDraft { starts: shifted(draft.starts), ends: shifted(draft.ends), ..draft.clone() };
        update_fields(writer, id, (&draft, from), (&after, to))?;
    }
    Ok(())
}

/// Removes a session and what hangs on it.
pub(crate) fn delete_session(writer: &Writer<'_>, id: SessionId) -> Result<()> {
    writer.execute("DELETE FROM session_person WHERE session_id = ?1", [id])?;
    writer.execute("DELETE FROM session_note WHERE session_id = ?1", [id])?;
    expect_changed(writer.execute("DELETE FROM session WHERE id = ?1", [id])?)
}
