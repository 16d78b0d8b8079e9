//! Who was asked for actions, and what they said.

use rusqlite::Connection;

use crate::campaigns::{Volunteer, VolunteerAnswer};
use crate::ids::{ActionId, LineId, PersonId};
use crate::people;
use crate::problem::Result;
use crate::record::expect_changed;
use crate::write::Writer;

/// Notes what somebody says; `None` takes them off the list.
pub(crate) fn put_answer(
    writer: &Writer<'_>,
    id: ActionId,
    person: PersonId,
    answer: Option<VolunteerAnswer>,
) -> Result<()> {
    let Some(answer) = answer else {
        let deleted = writer
            .prepare_cached("DELETE FROM action_volunteer WHERE action_id = ?1 AND person_id = ?2")?
            .execute((id, person))?;
        return expect_changed(deleted);
    };
    let changed = writer
        .prepare_cached("UPDATE action_volunteer SET answer = ?3 WHERE action_id = ?1 AND person_id = ?2")?
        .execute((id, person, answer))?;
    if changed == 0 {
        writer
            .prepare_cached("INSERT INTO action_volunteer (id, action_id, person_id, answer) VALUES (?1, ?2, ?3, ?4)")?
            .execute((LineId::new(), id, person, answer))?;
    }
    Ok(())
}

/// Who was asked for an action, in the order in which they were.
pub(crate) fn volunteers(connection: &Connection, id: ActionId) -> Result<Vec<Volunteer>> {
    let mut volunteers = Vec::new();
    let mut statement =
        connection.prepare_cached("SELECT person_id, answer FROM action_volunteer WHERE action_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = people::name::named(connection, row.get(0)?)? {
            volunteers.push(Volunteer { person, answer: row.get(1)? });
        }
    }
    Ok(volunteers)
}

/// Takes somebody off every list of volunteers.
pub(crate) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM action_volunteer WHERE person_id = ?1", [person])?;
    Ok(())
}
