//! Contacts of partner organisations: added, edited, removed, proposed.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::partners::sql::contact as sql;
use crate::partners::{CONTACT, ContactChanges, ContactChoice, ContactDraft, ContactId, OrganisationId};
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::write::Writer;

/// The most contacts that are proposed at once.
const MAX_CHOICES: u32 = 100;

/// Adds a contact to an organisation.
pub fn add_contact(writer: &Writer<'_>, organisation: OrganisationId, draft: ContactDraft) -> Result<ContactId> {
    let id = ContactId::new();
    sql::insert(writer, id, organisation, &draft.check()?)?;
    Ok(id)
}

/// Edits a contact.
pub fn edit_contact(writer: &Writer<'_>, edit: &Edit<ContactId, ContactChanges>) -> Result<ContactId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[CONTACT], ContactDraft::check)?;
    record::update(writer, &edit.id, &present, &wanted, &[("name_key", &wanted.name_key())])?;
    Ok(edit.id)
}

/// Removes a contact. Refused with `InUse` when an exchange, a promise or a programme names them: they are then given a last day, or
/// erased.
pub fn remove_contact(writer: &Writer<'_>, id: ContactId) -> Result<ContactId> {
    sql::delete(writer, id)?;
    Ok(id)
}

/// At most `limit` contacts who have their office on `day`, of organisations that are not set aside, whose name, office or
/// organisation has words beginning like those typed; those added last first.
pub fn choices(connection: &Connection, typed: &str, day: NaiveDate, limit: u32) -> Result<Vec<ContactChoice>> {
    sql::choices(connection, typed, day, limit.min(MAX_CHOICES))
}
