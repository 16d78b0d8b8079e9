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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::erasure::{Erasure, erase};
    use crate::partners::{self, ContactChanges, ContactDraft, OrganisationDraft};
    use crate::record::Edit;
    use crate::testing::{Section, WORD, checkpoint, traces};
    use crate::write::revision;

    #[test]
    fn no_page_of_the_file_holds_a_trace_of_a_contact() {
        let section = Section::new();
        let organisation = OrganisationDraft { name: "Union locale".into(), ..OrganisationDraft::default() };
        let organisation =
            section.transact(PartnerOperation::Create, |writer| partners::create(writer, organisation)).unwrap().value;
        let text = || Some(WORD.to_owned());
        let draft = ContactDraft { name: text(), office: text(), note: text(), ..ContactDraft::default() };
        let id = section
            .transact(PartnerOperation::AddContact, |writer| partners::add_contact(writer, organisation, draft))
            .unwrap()
            .value;
        let revision = section.read(|reader| revision::of(reader, id.into())).unwrap();
        let changes = ContactChanges { email: Some(format!("{WORD}@exemple.fr")).into(), ..ContactChanges::default() };
        section
            .transact(PartnerOperation::EditContact, |writer| {
                partners::edit_contact(writer, &Edit { id, revision, changes })
            })
            .unwrap();
        // The form of an exchange names them.
        let typed = json!({ "theirs": [{ "id": id, "name": WORD }] });
        drafts::save(&section.writer(), &format!("partners.add_exchange:{}", organisation.0), Some(&typed.to_string()))
            .unwrap();
        checkpoint(&section.workspace);
        assert!(traces(&section.workspace) > 4, "the word is found while it is there");

        let erased = erase(&section.workspace, id).unwrap();
        assert_eq!(erased.value, Erasure { without_trace: true });
        assert_eq!(erased.committed.map(|committed| committed.undoable), Some(false));
        assert_eq!(traces(&section.workspace), 0);
        // The organisation stays, and can still be taken back.
        section.undo_last().unwrap();
    }
}
