//! The SQL of the events in which a partner organisation has a part.

use rusqlite::Connection;

use super::event;
use crate::events::PartnerEvent;
use crate::partners::OrganisationId;
use crate::problem::Result;

/// The events of an organisation that are not set aside, the latest first.
pub(crate) fn of_partner(connection: &Connection, organisation: OrganisationId) -> Result<Vec<PartnerEvent>> {
    let events = connection
        .prepare_cached(
            "SELECT event.*, part.role AS part FROM (
               SELECT id, 'organiser' AS role, 0 AS rank FROM event WHERE organisation_id = ?1
               UNION SELECT event_id, 'speaker', 1 FROM session_person WHERE organisation_id = ?1
               UNION SELECT event_id, 'exchange', 2 FROM exchange WHERE organisation_id = ?1 AND event_id IS NOT NULL
             ) AS part JOIN event ON event.id = part.id
             WHERE archived_at IS NULL ORDER BY starts_at DESC, event.id, part.rank",
        )?
        .query_map([organisation], |row| {
            let (draft, _) = event::read(row)?;
            Ok(PartnerEvent {
                id: row.get("id")?,
                first_day: draft.starts.date(),
                title: draft.title,
                role: row.get("part")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(events)
}
