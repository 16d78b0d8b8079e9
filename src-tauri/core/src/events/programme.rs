//! The programme of an event: its sessions read, added, changed, removed; many at once from pasted notes.

use rusqlite::Connection;

use crate::events::outline::Outline;
use crate::events::{Event, Programme, SessionDraft, SessionNoteDraft, remarks, session, sql};
use crate::ids::{EventId, SessionId};
use crate::problem::{Problem, Result};
use crate::time;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A session was added.
pub const ADD_SESSION: Kind = Kind::new("events.add_session");
/// A session was changed.
pub const EDIT_SESSION: Kind = Kind::new("events.edit_session");
/// A session was removed, with its people and notes.
pub const REMOVE_SESSION: Kind = Kind::new("events.remove_session");
/// Sessions were added from notes.
pub const ADD_PROGRAMME: Kind = Kind::new("events.add_programme");
/// What was noted of the event as a whole was changed.
pub const EDIT_NOTES: Kind = Kind::new("events.edit_notes");

/// The programme of an event.
pub fn programme(workspace: &Workspace, event: EventId) -> Result<Programme> {
    workspace.read(|reader| read(reader, &sql::get(reader, event)?))
}

/// The programme of an event that was read already.
pub(super) fn read(connection: &Connection, event: &Event) -> Result<Programme> {
    let sessions = sql::sessions(connection, event.id, time::zone(&event.zone)?)?;
    let notes = sql::notes(connection, event.id, None)?;
    let remarks = remarks::remarks(event, &sessions);
    Ok(Programme { sessions, notes, remarks })
}

/// Adds a session.
pub fn add_session(workspace: &Workspace, event: EventId, draft: SessionDraft) -> Result<Change<SessionId>> {
    let draft = draft.check()?;
    workspace.transact(ADD_SESSION, |writer| {
        let zone = time::zone(&sql::get(writer, event)?.zone)?;
        sql::insert_session(writer, event, zone, &draft)
    })
}

/// Replaces what the form shows of a session.
pub fn edit_session(workspace: &Workspace, id: SessionId, draft: SessionDraft) -> Result<Change<SessionId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT_SESSION, |writer| {
        let event = sql::get(writer, sql::event_of(writer, id)?)?;
        sql::update_session(writer, event.id, id, time::zone(&event.zone)?, &draft)?;
        Ok(id)
    })
}

/// Removes a session, with those who moderate and speak in it and what was noted.
pub fn remove_session(workspace: &Workspace, id: SessionId) -> Result<Change<SessionId>> {
    workspace.transact(REMOVE_SESSION, |writer| {
        sql::delete_session(writer, id)?;
        Ok(id)
    })
}

/// Adds the sessions and notes of an outline, after what is there; the sessions it made, in its order. All of it or nothing: a
/// session that cannot be added is named by its place, `sessions.2.title`.
pub fn add_programme(workspace: &Workspace, event: EventId, outline: Outline) -> Result<Change<Vec<SessionId>>> {
    let named = |index: usize, problem: Problem| {
        let field = problem
            .field
            .as_deref()
            .map_or_else(|| format!("sessions.{index}"), |field| format!("sessions.{index}.{field}"));
        Problem { field: Some(field), ..problem }
    };
    let drafts = outline
        .sessions
        .into_iter()
        .enumerate()
        .map(|(index, session)| session.draft.check().map_err(|problem| named(index, problem)))
        .collect::<Result<Vec<_>>>()?;
    let notes = session::notes(outline.notes)?;
    workspace.transact(ADD_PROGRAMME, |writer| {
        let zone = time::zone(&sql::get(writer, event)?.zone)?;
        let ids =
            drafts.iter().map(|draft| sql::insert_session(writer, event, zone, draft)).collect::<Result<Vec<_>>>()?;
        sql::add_notes(writer, event, None, &notes)?;
        Ok(ids)
    })
}

/// Replaces what was noted of the event as a whole.
pub fn edit_notes(workspace: &Workspace, event: EventId, notes: Vec<SessionNoteDraft>) -> Result<Change<EventId>> {
    let notes = session::notes(notes)?;
    workspace.transact(EDIT_NOTES, |writer| {
        sql::get(writer, event)?;
        sql::put_notes(writer, event, None, &notes)?;
        Ok(event)
    })
}
