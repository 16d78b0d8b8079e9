//! The SQL of those who moderate a session and who speak in it.

use rusqlite::Connection;

use crate::events::{Role, SessionPerson};
use crate::ids::{EventId, LineId, SessionId};
use crate::problem::Result;
use crate::write::Writer;

/// Those who do this in a session, in order.
pub(super) fn people(connection: &Connection, session: SessionId, role: Role) -> Result<Vec<SessionPerson>> {
    let people = connection
        .prepare_cached(
            "SELECT session_person.id, person_id, coalesce(trim(given_name || ' ' || family_name), name), office,
                    organisation, said, contact_id, organisation_id
             FROM session_person LEFT JOIN person ON person.id = person_id
             WHERE session_id = ?1 AND role = ?2 ORDER BY position, session_person.id",
        )?
        .query_map((session, role), |row| {
            Ok(SessionPerson {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                office: row.get(3)?,
                organisation: row.get(4)?,
                said: row.get(5)?,
                contact_id: row.get(6)?,
                organisation_id: row.get(7)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(people)
}

/// Makes those who do this in a session exactly `people`: lines that are named are kept, the others are new.
pub(super) fn put_people(
    writer: &Writer<'_>,
    (event, session): (EventId, SessionId),
    role: Role,
    people: &[SessionPerson],
) -> Result<()> {
    let present = self::people(writer, session, role)?;
    for gone in present.iter().filter(|line| people.iter().all(|person| person.id != line.id)) {
        writer.prepare_cached("DELETE FROM session_person WHERE id = ?1")?.execute([gone.id])?;
    }
    for (position, person) in (0_i64..).zip(people) {
        // The name of a person of the section is that of their record.
        let name = person.person_id.is_none().then_some(&person.name);
        let known = person.id.filter(|id| present.iter().any(|line| line.id == Some(*id)));
        let sql = if known.is_some() {
            "UPDATE session_person SET event_id = ?2, session_id = ?3, role = ?4, person_id = ?5, name = ?6, office = ?7,
               organisation = ?8, said = ?9, position = ?10, contact_id = ?11,
               organisation_id = coalesce((SELECT organisation_id FROM contact WHERE id = ?11), ?12)
             WHERE id = ?1"
        } else {
            "INSERT INTO session_person (
               id, event_id, session_id, role, person_id, name, office, organisation, said, position, contact_id,
               organisation_id
             ) VALUES (
               ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, coalesce((SELECT organisation_id FROM contact WHERE id = ?11), ?12)
             )"
        };
        writer.prepare_cached(sql)?.execute((
            known.unwrap_or_else(LineId::new),
            event,
            session,
            role,
            person.person_id,
            name,
            &person.office,
            &person.organisation,
            &person.said,
            position,
            person.contact_id,
            person.organisation_id,
        ))?;
    }
    Ok(())
}
