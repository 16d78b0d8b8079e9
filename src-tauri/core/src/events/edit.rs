//! Changes to an event's own fields.

use crate::events::{Event, EventDraft, sql};
use crate::ids::EventId;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// An event was edited. Edits within two minutes are one step of undo.
pub const EDIT: Kind = Kind::melting("events.edit", 120);

/// An event.
pub fn get(workspace: &Workspace, id: EventId) -> Result<Event> {
    workspace.read(|reader| sql::get(reader, id))
}

/// Replaces what the form shows of an event. When it is put on another day, its programme goes with it.
pub fn edit(workspace: &Workspace, id: EventId, draft: EventDraft) -> Result<Change<EventId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT, |writer| {
        let before = sql::get(writer, id)?;
        let draft = EventDraft { zone: draft.zone.or(Some(before.zone.clone())), ..draft };
        sql::update(writer, id, &draft)?;
        let zone = draft.zone.as_deref().unwrap_or(&before.zone);
        let days = draft.starts.date() - before.starts.date();
        // The hours of a programme are its own; the day is that of the event.
        if !days.is_zero() || zone != before.zone {
            sql::shift_sessions(writer, id, &before.zone, zone, days)?;
        }
        Ok(id)
    })
}
