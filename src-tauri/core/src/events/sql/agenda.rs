//! The SQL of windows on the agenda.

use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::Connection;

use super::event;
use crate::events::timing::Timing;
use crate::events::{AgendaItem, AgendaKind, AttendanceAnswer, Came};
use crate::ids::EventId;
use crate::problem::Result;
use crate::time;

/// The events that are not over at `moment`, the next one first; at most `limit`.
pub(crate) fn coming(connection: &Connection, moment: DateTime<Utc>, limit: u32) -> Result<Vec<EventId>> {
    let ids = connection
        .prepare_cached(
            "SELECT id FROM event WHERE archived_at IS NULL AND ends_at >= ?1 ORDER BY starts_at, id LIMIT ?2",
        )?
        .query_map((time::to_sql(moment), limit), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

/// The events that touch these days in some zone of the world, as seen at `now`: the caller compares the days of their own zone.
pub(crate) fn agenda(
    connection: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<AgendaItem>> {
    let earliest = from.checked_sub_days(Days::new(1)).unwrap_or(from);
    let latest = to.checked_add_days(Days::new(2)).unwrap_or(to);
    let items = connection
        .prepare_cached(
            "SELECT event.*, (
               SELECT count(*) FROM attendance
               WHERE event_id = event.id AND (came = ?3 OR (came = ?4 AND answer = ?5))
             ) AS coming
             FROM event
             WHERE archived_at IS NULL AND starts_at < ?2 AND ends_at >= ?1",
        )?
        .query_map((earliest, latest, Came::Yes, Came::Unknown, AttendanceAnswer::Yes), |row| {
            let (draft, zone) = event::read(row)?;
            let Timing { first_day, last_day, begun, over } = Timing::of(draft.starts, draft.ends, zone, now);
            Ok(AgendaItem {
                kind: AgendaKind::Event,
                id: row.get::<_, EventId>("id")?.0,
                title: draft.title,
                event_kind: Some(draft.kind),
                action: None,
                starts: draft.starts,
                ends: draft.ends,
                first_day,
                last_day,
                begun,
                over,
                all_day: draft.all_day,
                place: draft.place,
                state: draft.state,
                coming: row.get("coming")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(items)
}
