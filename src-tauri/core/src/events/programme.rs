//! The programme of an event: its sessions read, added, changed, removed; many at once from pasted notes.

use rusqlite::Connection;
use serde_json::json;

use crate::events::outline::Outline;
use crate::events::{
    Event, Programme, SESSION, SESSION_NOTE, SESSION_PERSON, SessionChanges, SessionDraft, SessionNote, remarks,
    session, sql,
};
use crate::ids::{EventId, SessionId};
use crate::problem::{Code, Problem, Result};
use crate::record::{Edit, merge};
use crate::time;
use crate::write::Writer;
use crate::write::revision::{self, Revision};

/// The programme of an event.
pub fn programme(connection: &Connection, event: EventId) -> Result<Programme> {
    of_event(connection, &sql::get(connection, event)?)
}

/// The programme of an event that was read already.
pub(super) fn of_event(connection: &Connection, event: &Event) -> Result<Programme> {
    let sessions = sql::sessions(connection, event.id, time::zone(&event.draft.zone)?)?;
    let notes = sql::notes(connection, event.id, None)?;
    let remarks = remarks::remarks(&event.draft, &sessions);
    Ok(Programme { revision: event.revision, sessions, notes, remarks })
}

/// Adds a session.
pub fn add_session(writer: &Writer<'_>, event: EventId, draft: SessionDraft) -> Result<SessionId> {
    let draft = draft.check()?;
    let zone = time::zone(&sql::draft(writer, event)?.zone)?;
    sql::insert_session(writer, event, zone, &draft)
}

/// Edits a session. Of its people and notes, those whose lines are named keep them.
pub fn edit_session(writer: &Writer<'_>, edit: &Edit<SessionId, SessionChanges>) -> Result<SessionId> {
    let event = sql::event_of(writer, edit.id)?;
    let zone = time::zone(&sql::draft(writer, event)?.zone)?;
    let present = sql::session_draft(writer, edit.id, zone)?;
    let wanted = merge(writer, edit, &present, &[SESSION, SESSION_PERSON, SESSION_NOTE], SessionDraft::check)?;
    sql::update_session(writer, (event, edit.id), zone, &present, &wanted)?;
    Ok(edit.id)
}

/// Removes a session, with those who moderate and speak in it and what was noted.
pub fn remove_session(writer: &Writer<'_>, id: SessionId) -> Result<SessionId> {
    sql::delete_session(writer, id)?;
    Ok(id)
}

/// Adds the sessions and notes of an outline, after what is there; the sessions it made, in its order. All of it or nothing: a
/// session that cannot be added is named by its place, `sessions.2.title`.
pub fn add_programme(writer: &Writer<'_>, event: EventId, outline: Outline) -> Result<Vec<SessionId>> {
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
    let notes = session::tidy_notes(outline.notes)?;
    let zone = time::zone(&sql::draft(writer, event)?.zone)?;
    let ids = drafts.iter().map(|draft| sql::insert_session(writer, event, zone, draft)).collect::<Result<Vec<_>>>()?;
    sql::add_notes(writer, event, &notes)?;
    Ok(ids)
}

/// Makes what was noted of the event as a whole exactly `notes`. Refuses with `Conflict` when notes were changed since the revision
/// `base` of the event, to others than these.
pub fn edit_notes(writer: &Writer<'_>, event: EventId, base: Revision, notes: Vec<SessionNote>) -> Result<EventId> {
    let notes = session::tidy_notes(notes)?;
    let last = revision::of(writer, event.into())?;
    let present = sql::notes(writer, event, None)?;
    if last != base
        && present != notes
        && revision::fields_since(writer, event.into(), base, &[SESSION_NOTE])?.contains("notes")
    {
        return Err(Problem::at(Code::Conflict, "notes")
            .with("present", json!({ "notes": present }))
            .with("revision", last.0.0));
    }
    sql::put_notes(writer, event, None, &notes)?;
    Ok(event)
}
