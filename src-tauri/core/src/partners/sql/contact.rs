//! The SQL of contacts.

use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use crate::partners::{Contact, ContactChoice, ContactDraft, ContactId, OrganisationId};
use crate::people;
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _, expect_changed};
use crate::text::fold;
use crate::write::{Writer, revision};

/// Contacts with the people of the file that they are.
pub(super) const NAMED: &str = "contact LEFT JOIN person ON person.id = contact.person_id";
/// The name that a contact bears.
pub(super) const NAME: &str = "coalesce(trim(person.given_name || ' ' || person.family_name), contact.name)";
/// The normal form of that name.
const KEY: &str = "coalesce(person.name_key, contact.name_key)";

/// Adds a contact. The draft has been checked.
pub(crate) fn insert(
    writer: &Writer<'_>,
    id: ContactId,
    organisation: OrganisationId,
    draft: &ContactDraft,
) -> Result<()> {
    record::insert(writer, &id, draft, &[("organisation_id", &organisation), ("name_key", &draft.name_key())])
}

/// What a form shows of a contact.
pub(crate) fn draft(connection: &Connection, id: ContactId) -> Result<ContactDraft> {
    record::find(connection, &id)
}

/// Removes a contact.
pub(crate) fn delete(writer: &Writer<'_>, id: ContactId) -> Result<()> {
    expect_changed(writer.execute("DELETE FROM contact WHERE id = ?1", [id])?)
}

/// Removes the contacts of an organisation.
pub(crate) fn delete_of_organisation(writer: &Writer<'_>, organisation: OrganisationId) -> Result<()> {
    writer.execute("DELETE FROM contact WHERE organisation_id = ?1", [organisation])?;
    Ok(())
}

/// The contacts of an organisation, as seen on `day`: those of that day by name, then the others.
pub(crate) fn of_organisation(
    connection: &Connection,
    organisation: OrganisationId,
    day: NaiveDate,
) -> Result<Vec<Contact>> {
    let mut contacts = Vec::new();
    let mut statement = connection.prepare_cached(&format!(
        "SELECT contact.* FROM {NAMED} WHERE organisation_id = ?1 ORDER BY {KEY}, contact.id"
    ))?;
    let mut rows = statement.query([organisation])?;
    while let Some(row) = rows.next()? {
        contacts.push(contact(connection, row, day)?);
    }
    contacts.sort_by_key(|contact: &Contact| !contact.current);
    Ok(contacts)
}

fn contact(connection: &Connection, row: &Row<'_>, day: NaiveDate) -> Result<Contact> {
    let id: ContactId = row.get("id")?;
    let draft = ContactDraft::read(row, Tz::UTC)?;
    let person = match draft.person_id {
        Some(person) => people::name::named(connection, person)?,
        None => None,
    };
    Ok(Contact {
        id,
        revision: revision::of(connection, id.into())?,
        organisation_id: row.get("organisation_id")?,
        person,
        current: draft.is_current(day),
        draft,
    })
}

/// The contacts of an organisation by name, each with the name that they bear.
pub(crate) fn named_drafts(connection: &Connection, organisation: OrganisationId) -> Result<Vec<ContactDraft>> {
    let drafts = connection
        .prepare_cached(&format!(
            "SELECT contact.*, {NAME} AS full_name FROM {NAMED} WHERE organisation_id = ?1 ORDER BY {KEY}, contact.id"
        ))?
        .query_map([organisation], |row| {
            Ok(ContactDraft { name: row.get("full_name")?, ..ContactDraft::read(row, Tz::UTC)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(drafts)
}

/// The name that a contact bears, and their organisation; `None` when the record is gone.
pub(crate) fn name(connection: &Connection, id: ContactId) -> Result<Option<(OrganisationId, String)>> {
    let name = connection
        .prepare_cached(&format!("SELECT organisation_id, {NAME} FROM {NAMED} WHERE contact.id = ?1"))?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(name)
}

/// Refuses a contact who is none of the organisation's, by the field that names them.
pub(crate) fn expect_of(connection: &Connection, organisation: OrganisationId, id: ContactId) -> Result<()> {
    match name(connection, id)? {
        Some((of, _)) if of == organisation => Ok(()),
        _ => Err(Problem::at(Code::NotFound, "contact_id")),
    }
}

/// Contacts who have their office on `day` and match every word, those added last first.
pub(crate) fn choices(connection: &Connection, typed: &str, day: NaiveDate, limit: u32) -> Result<Vec<ContactChoice>> {
    let typed = fold(typed);
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    let choices = connection
        .prepare_cached(&format!(
            "SELECT contact.id, contact.organisation_id, organisation.name, {NAME}, office, contact.person_id
             FROM {NAMED} JOIN organisation ON organisation.id = contact.organisation_id
             WHERE organisation.archived_at IS NULL AND coalesce(since <= ?1, TRUE) AND coalesce(?1 <= until, TRUE)
               AND NOT EXISTS (
                 SELECT 1 FROM json_each(?2) AS word
                 WHERE instr(' ' || {KEY} || ' ' || organisation.name_key || ' ' || fold(coalesce(office, '')),
                             ' ' || word.value) = 0)
             ORDER BY contact.id DESC LIMIT ?3"
        ))?
        .query_map((day, serde_json::json!(words).to_string(), limit), |row| {
            Ok(ContactChoice {
                contact_id: row.get(0)?,
                organisation_id: row.get(1)?,
                organisation: row.get(2)?,
                name: row.get(3)?,
                office: row.get(4)?,
                person_id: row.get(5)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(choices)
}

/// The contacts that a record is: the one of this id, and those of the person of this id.
pub(crate) fn known_as(connection: &Connection, record: Uuid) -> Result<Vec<ContactId>> {
    let contacts = connection
        .prepare_cached("SELECT id FROM contact WHERE id = ?1 OR person_id = ?1")?
        .query_map([record.as_bytes()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(contacts)
}

/// Whether a record is or was a contact: the journal names tables, and an organisation also by its own.
pub(crate) fn was_there(connection: &Connection, id: ContactId) -> Result<bool> {
    let was_there = connection
        .prepare_cached(
            "SELECT count(*) FILTER (WHERE char(10) || changes LIKE '%' || char(10) || 'contact insert%') > 0
                AND count(*) FILTER (WHERE char(10) || changes LIKE '%' || char(10) || 'organisation %') = 0
             FROM operation_touch WHERE record = ?1",
        )?
        .query_row([id], |row| row.get(0))?;
    Ok(was_there)
}

/// Removes a contact, and takes them out of exchanges and promises.
pub(crate) fn forget(writer: &Writer<'_>, id: ContactId) -> Result<()> {
    writer.execute("DELETE FROM exchange_person WHERE contact_id = ?1", [id])?;
    writer.execute("UPDATE promise SET contact_id = NULL WHERE contact_id = ?1", [id])?;
    delete(writer, id)
}
