//! The SQL of partner organisations, one file for each of their tables.

pub(crate) mod campaign;
pub(crate) mod contact;
pub(crate) mod exchange;
pub(crate) mod list;
pub(crate) mod organisation;
pub(crate) mod promise;
pub(crate) mod search;

use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

use crate::problem::Result;
use crate::write::Writer;

/// Makes the keys of names anew.
pub(super) const NORMAL_FORMS: &[&str] = &[
    "UPDATE organisation SET name_key = fold(name) WHERE name_key IS NOT fold(name)",
    "UPDATE contact SET name_key = fold(name) WHERE name_key IS NOT fold(name)",
];

/// What a record is called: an organisation and a contact by their names, an exchange by that of its organisation; none when it is gone.
pub(super) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached(&format!(
            "SELECT name FROM organisation WHERE id = ?1
             UNION ALL SELECT {name} FROM {contacts} WHERE contact.id = ?1
             UNION ALL SELECT name FROM exchange JOIN organisation ON organisation.id = organisation_id WHERE exchange.id = ?1",
            name = contact::NAME,
            contacts = contact::NAMED,
        ))?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// Takes a person of the file out of exchanges and promises; what was said and promised stays.
pub(super) fn forget_person(writer: &Writer<'_>, person: Uuid) -> Result<()> {
    writer.execute("DELETE FROM exchange_person WHERE person_id = ?1", [person.as_bytes()])?;
    writer.execute("UPDATE promise SET person_id = NULL WHERE person_id = ?1", [person.as_bytes()])?;
    Ok(())
}
