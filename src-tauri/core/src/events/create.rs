//! A new event.

use crate::events::{EventDraft, sql};
use crate::ids::EventId;
use crate::problem::Result;
use crate::section;
use crate::write::Writer;

/// Puts an event into the agenda. Without a zone it is meant in that of the section.
pub fn create(writer: &Writer<'_>, draft: EventDraft) -> Result<EventId> {
    let draft = draft.check()?.or_zone(section::zone(writer)?.name());
    let id = EventId::new();
    sql::insert(writer, id, &draft)?;
    Ok(id)
}
