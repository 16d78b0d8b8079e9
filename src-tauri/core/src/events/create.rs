//! A new event.

use crate::events::{EventDraft, sql};
use crate::ids::EventId;
use crate::problem::{Problem, Result};
use crate::time;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// An event was put into the agenda.
pub const CREATE: Kind = Kind::new("events.create");

/// Puts an event into the agenda. Without a zone it is meant in that of the section.
pub fn create(workspace: &Workspace, draft: EventDraft) -> Result<Change<EventId>> {
    let draft = draft.check()?;
    workspace.transact(CREATE, |writer| {
        let id = EventId::new();
        let zone =
            draft.zone.clone().map_or_else(|| Ok(time::section_zone(writer)?.name().to_owned()), Ok::<_, Problem>)?;
        sql::insert(writer, id, &EventDraft { zone: Some(zone), ..draft })?;
        Ok(id)
    })
}
