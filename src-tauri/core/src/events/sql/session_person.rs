//! The SQL of those who moderate a session and who speak in it.

use rusqlite::{Connection, OptionalExtension as _};

use crate::events::{Role, SessionPerson};
use crate::ids::{EventId, SessionId};
use crate::partners::OrganisationId;
use crate::problem::Result;
use crate::record::{Part as _, ToColumn as _, part};
use crate::write::Writer;

/// Those who do this in a session, in order.
pub(super) fn people(connection: &Connection, session: SessionId, role: Role) -> Result<Vec<SessionPerson>> {
    let people = connection
        .prepare_cached(
            "SELECT coalesce(trim(given_name || ' ' || family_name), name) AS name, session_person.*
             FROM session_person LEFT JOIN person ON person.id = person_id
             WHERE session_id = ?1 AND role = ?2 ORDER BY position, session_person.id",
        )?
        .query_map((session, role), SessionPerson::read)?
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
    part::put(writer, &present, people, |person| {
        // The name of a person of the section is that of their record.
        let name = person.person_id.is_none().then_some(&person.name);
        Ok(vec![
            ("event_id", event.to_column()),
            ("session_id", session.to_column()),
            ("role", role.to_column()),
            ("name", name.to_column()),
            ("organisation_id", organisation_of(writer, person)?.to_column()),
        ])
    })
}

/// The organisation for which somebody speaks; of a contact theirs.
fn organisation_of(connection: &Connection, person: &SessionPerson) -> Result<Option<OrganisationId>> {
    let of_contact = connection
        .prepare_cached("SELECT organisation_id FROM contact WHERE id = ?1")?
        .query_row([person.contact_id], |row| row.get(0))
        .optional()?;
    Ok(of_contact.or(person.organisation_id))
}
