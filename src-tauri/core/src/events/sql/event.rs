//! The SQL of an event's own fields.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::{to_utc, wall};
use crate::events::{Event, EventDraft};
use crate::ids::EventId;
use crate::problem::{Code, Problem, Result};
use crate::time;
use crate::write::Writer;

/// Adds an event. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, id: EventId, draft: &EventDraft) -> Result<()> {
    let name = draft.zone.as_deref().unwrap_or(time::DEFAULT_ZONE);
    let zone = time::zone(name)?;
    writer
        .prepare_cached(
            "INSERT INTO event (
               id, kind, title, starts_at, ends_at, zone, all_day, place, address, description, organiser, state
             ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(rusqlite::params![
            id,
            draft.kind,
            draft.title,
            to_utc(draft.starts, zone),
            to_utc(draft.ends, zone),
            name,
            draft.all_day,
            draft.place,
            draft.address,
            draft.description,
            draft.organiser,
            draft.state,
        ])?;
    Ok(())
}

/// Replaces what a form shows of an event.
pub(crate) fn update(writer: &Writer<'_>, id: EventId, draft: &EventDraft) -> Result<()> {
    let name = draft.zone.as_deref().unwrap_or(time::DEFAULT_ZONE);
    let zone = time::zone(name)?;
    writer
        .prepare_cached(
            "UPDATE event SET
               kind = ?2, title = ?3, starts_at = ?4, ends_at = ?5, zone = ?6, all_day = ?7, place = ?8, address = ?9,
               description = ?10, organiser = ?11, state = ?12
             WHERE id = ?1",
        )?
        .execute(rusqlite::params![
            id,
            draft.kind,
            draft.title,
            to_utc(draft.starts, zone),
            to_utc(draft.ends, zone),
            name,
            draft.all_day,
            draft.place,
            draft.address,
            draft.description,
            draft.organiser,
            draft.state,
        ])?;
    Ok(())
}

/// Sets an event aside or brings it back; how many events changed.
pub(crate) fn set_archived(writer: &Writer<'_>, id: EventId, archived: bool) -> Result<usize> {
    let at = archived.then(|| time::to_sql(time::now()));
    Ok(writer
        .prepare_cached("UPDATE event SET archived_at = ?2 WHERE id = ?1 AND (archived_at IS NULL) <> (?2 IS NULL)")?
        .execute((id, at))?)
}

/// What an event is called; none when it is gone.
pub(crate) fn title(connection: &Connection, id: EventId) -> Result<Option<String>> {
    let title = connection
        .prepare_cached("SELECT title FROM event WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// An event.
pub(crate) fn get(connection: &Connection, id: EventId) -> Result<Event> {
    connection
        .prepare_cached("SELECT * FROM event WHERE id = ?1")?
        .query_row([id], event)
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// The event of a row of its table.
pub(super) fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let zone = zone_of(row)?;
    Ok(Event {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts: wall(&row.get::<_, String>("starts_at")?, zone)?,
        ends: wall(&row.get::<_, String>("ends_at")?, zone)?,
        zone: row.get("zone")?,
        all_day: row.get("all_day")?,
        place: row.get("place")?,
        address: row.get("address")?,
        description: row.get("description")?,
        organiser: row.get("organiser")?,
        state: row.get("state")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

fn zone_of(row: &Row<'_>) -> rusqlite::Result<Tz> {
    time::zone(&row.get::<_, String>("zone")?).map_err(|_| rusqlite::Error::InvalidQuery)
}
