//! The SQL of windows on the agenda.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::event::event;
use crate::events::agenda::{AgendaItem, AgendaKind, last_day};
use crate::ids::EventId;
use crate::problem::Result;
use crate::store::columns::day;

/// The events that are not over at `moment`, the next one first; at most `limit`.
pub(crate) fn coming(connection: &Connection, moment: &str, limit: u32) -> Result<Vec<EventId>> {
    let ids = connection
        .prepare_cached(
            "SELECT id FROM event WHERE archived_at IS NULL AND ends_at >= ?1 ORDER BY starts_at, id LIMIT ?2",
        )?
        .query_map((moment, limit), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

/// The events that touch these days in some zone of the world: the caller compares the days of their own zone.
pub(crate) fn agenda(connection: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<AgendaItem>> {
    let items = connection
        .prepare_cached(
            "SELECT event.*, (
               SELECT count(*) FROM attendance
               WHERE event_id = event.id AND (came = 'yes' OR (came = 'unknown' AND answer = 'yes'))
             ) AS coming
             FROM event
             WHERE archived_at IS NULL AND starts_at < ?2 AND ends_at >= ?1",
        )?
        .query_map((day(from - Days::new(1)), day(to + Days::new(2))), |row| {
            let event = event(row)?;
            Ok(AgendaItem {
                kind: AgendaKind::Event,
                id: event.id.0,
                title: event.title,
                event_kind: Some(event.kind),
                action: None,
                last_day: last_day(event.starts, event.ends),
                starts: event.starts,
                ends: event.ends,
                all_day: event.all_day,
                place: event.place,
                state: event.state,
                coming: row.get("coming")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(items)
}
