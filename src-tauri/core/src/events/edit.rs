//! Changes to an event's own fields.

use crate::events::{EVENT, EventChanges, EventDraft, sql};
use crate::ids::EventId;
use crate::problem::Result;
use crate::record::{Edit, merge};
use crate::write::Writer;

/// Edits an event. When it is put on another day, its programme goes with it.
pub fn edit(writer: &Writer<'_>, edit: &Edit<EventId, EventChanges>) -> Result<EventId> {
    let present = sql::draft(writer, edit.id)?;
    let check = |draft: EventDraft| Ok(draft.check()?.or_zone(&present.zone));
    let wanted = merge(writer, edit, &present, &[EVENT], check)?;
    sql::update(writer, edit.id, &present, &wanted)?;
    let days = wanted.starts.date() - present.starts.date();
    // The hours of a programme are its own; the day is that of the event.
    if !days.is_zero() || wanted.zone != present.zone {
        sql::shift_sessions(writer, edit.id, (&present.zone, &wanted.zone), days)?;
    }
    Ok(edit.id)
}
