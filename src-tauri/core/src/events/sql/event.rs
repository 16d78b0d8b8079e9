//! The SQL of an event's own fields.

use chrono_tz::Tz;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use crate::events::timing::Timing;
use crate::events::{Event, EventDraft};
use crate::ids::EventId;
use crate::partners;
use crate::problem::Result;
use crate::record::{self, Record as _};
use crate::time;
use crate::write::{Writer, revision};

/// Adds an event. The draft has been checked, and names its zone.
pub(crate) fn insert(writer: &Writer<'_>, id: EventId, draft: &EventDraft) -> Result<()> {
    record::insert_at(writer, &id, (draft, time::zone(&draft.zone)?), &[])
}

/// Writes what differs between two states of an event.
pub(crate) fn update(writer: &Writer<'_>, id: EventId, before: &EventDraft, after: &EventDraft) -> Result<()> {
    let (zone_before, zone_after) = (time::zone(&before.zone)?, time::zone(&after.zone)?);
    record::update_at(writer, &id, (before, zone_before), (after, zone_after), &[])?;
    Ok(())
}

/// Sets an event aside or brings it back; how many events changed.
pub(crate) fn set_archived(writer: &Writer<'_>, id: EventId, archived: bool) -> Result<usize> {
    let at = archived.then(|| time::to_sql(time::now()));
    Ok(writer
        .prepare_cached("UPDATE event SET archived_at = ?2 WHERE id = ?1 AND (archived_at IS NULL) <> (?2 IS NULL)")?
        .execute((id, at))?)
}

/// What an event or a session is called; none when it is gone, or is a session without a title.
pub(crate) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached(
            "SELECT title FROM event WHERE id = ?1 UNION ALL SELECT title FROM session WHERE id = ?1 AND title <> ''",
        )?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// An event.
pub(crate) fn get(connection: &Connection, id: EventId) -> Result<Event> {
    let (draft, zone, archived) = record::find_row::<EventDraft, _>(connection, &id, |row| {
        let (draft, zone) = read(row)?;
        Ok((draft, zone, row.get::<_, Option<String>>("archived_at")?.is_some()))
    })?;
    let Timing { first_day, last_day, begun, over } = Timing::of(draft.starts, draft.ends, zone, time::now());
    let revision = revision::of(connection, id.into())?;
    let organisation = match draft.organisation_id {
        Some(organisation) => partners::named(connection, organisation)?,
        None => None,
    };
    Ok(Event { id, revision, draft, organisation, first_day, last_day, begun, over, archived })
}

/// What a form shows of an event.
pub(crate) fn draft(connection: &Connection, id: EventId) -> Result<EventDraft> {
    Ok(record::find_row::<EventDraft, _>(connection, &id, read)?.0)
}

/// What a form shows of the event of a row, and the zone of its clocks.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<(EventDraft, Tz)> {
    let zone = time::zone(&row.get::<_, String>("zone")?)
        .map_err(|problem| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(problem)))?;
    Ok((EventDraft::read(row, zone)?, zone))
}
