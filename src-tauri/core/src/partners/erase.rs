//! Forgetting somebody who asked for it: a person of the section's file, or a contact outside.

use rusqlite::Connection;
use uuid::Uuid;

use crate::domain::Erasable;
use crate::partners::sql::{self, contact};
use crate::partners::{ContactId, PartnerOperation};
use crate::problem::Result;
use crate::store::drafts;
use crate::write::{Kind, Writer, undo_log};

/// Removes the contacts that `record` is, as a contact or as a person of the file; exchanges and promises stay without them.
pub(super) fn forget(writer: &Writer<'_>, record: Uuid) -> Result<()> {
    let contacts = contact::known_as(writer, record)?;
    // What an edit changed of a contact is found by the contact, not by the person that they are.
    undo_log::forget(writer, &contacts.iter().map(|contact| contact.0).collect::<Vec<_>>())?;
    for id in contacts {
        drafts::forget_record(writer, id.0)?;
        contact::forget(writer, id)?;
    }
    sql::forget_person(writer, record)
}

impl Erasable for ContactId {
    fn kind() -> Kind {
        PartnerOperation::EraseContact.into()
    }

    fn expect(self, connection: &Connection) -> Result<()> {
        contact::draft(connection, self).map(|_| ())
    }
}
