//! Forgetting somebody who asked for it: a person of the section's file, or a contact outside.

use rusqlite::Connection;
use uuid::Uuid;

use crate::domain::Erasable;
use crate::partners::sql::{self, contact};
use crate::partners::{ContactId, PartnerOperation};
use crate::problem::{Code, Result};
use crate::store::drafts;
use crate::write::{Kind, Writer, kept_rows, undo_log};

/// The contacts that `record` is or was, as a contact or as a person of the file: also those who were removed, as far as that can still
/// be undone.
pub(crate) fn contacts_of(connection: &Connection, record: Uuid) -> Result<Vec<Uuid>> {
    let mut contacts = kept_rows::naming(connection, "contact", &[record])?;
    contacts.extend(contact::known_as(connection, record)?.iter().map(|contact| contact.0));
    Ok(contacts)
}

/// Removes the contacts that `record` is, as a contact or as a person of the file; exchanges and promises stay without them.
pub(super) fn forget(writer: &Writer<'_>, record: Uuid) -> Result<()> {
    // What an edit changed of a contact is found by the contact, not by the person that they are.
    let known = contacts_of(writer, record)?;
    undo_log::forget(writer, &known)?;
    for contact in known {
        drafts::forget_record(writer, contact)?;
    }
    for contact in contact::known_as(writer, record)? {
        contact::forget(writer, contact)?;
    }
    sql::forget_person(writer, record)
}

impl Erasable for ContactId {
    fn kind() -> Kind {
        PartnerOperation::EraseContact.into()
    }

    /// One who was removed is known by the journal, and may still be in what undo needs.
    fn expect(self, connection: &Connection) -> Result<()> {
        match contact::draft(connection, self) {
            Err(problem) if problem.code == Code::NotFound && contact::was_there(connection, self)? => Ok(()),
            found => found.map(|_| ()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::erasure::{Erasure, erase};
    use crate::partners::{self, ContactChanges, ContactDraft, OrganisationDraft, OrganisationId};
    use crate::record::Edit;
    use crate::testing::{Section, WORD, checkpoint, named, traces};
    use crate::write::revision;

    fn organisation(section: &Section) -> OrganisationId {
        let draft = OrganisationDraft { name: "Union locale".into(), ..OrganisationDraft::default() };
        section.transact(PartnerOperation::Create, |writer| partners::create(writer, draft)).unwrap().value
    }

    fn contact(section: &Section, organisation: OrganisationId, draft: ContactDraft) -> ContactId {
        section
            .transact(PartnerOperation::AddContact, |writer| partners::add_contact(writer, organisation, draft))
            .unwrap()
            .value
    }

    /// Changes the e-mail of a contact.
    fn edit(section: &Section, id: ContactId, email: Option<String>) {
        let revision = section.read(|reader| revision::of(reader, id.into())).unwrap();
        let changes = ContactChanges { email: email.into(), ..ContactChanges::default() };
        section
            .transact(PartnerOperation::EditContact, |writer| {
                partners::edit_contact(writer, &Edit { id, revision, changes })
            })
            .unwrap();
    }

    fn remove(section: &Section, id: ContactId) {
        section.transact(PartnerOperation::RemoveContact, |writer| partners::remove_contact(writer, id)).unwrap();
    }

    #[test]
    fn a_contact_who_was_removed_is_erased_from_what_undo_needs() {
        let section = Section::new();
        let organisation = organisation(&section);
        let id = contact(&section, organisation, ContactDraft { name: Some(WORD.into()), ..ContactDraft::default() });
        drafts::save(&section.writer(), &format!("partners.edit_contact:{}", id.0), Some(WORD)).unwrap();
        remove(&section, id);
        assert_eq!(drafts::read(&section.writer(), &format!("partners.edit_contact:{}", id.0)).unwrap(), None);

        erase(&section.workspace, id).unwrap();
        assert_eq!(traces(&section.workspace), 0);
        // The organisation is no contact, nor is anybody who never was there.
        for nobody in [ContactId(organisation.0), ContactId::new()] {
            assert_eq!(erase(&section.workspace, nobody).unwrap_err().code, Code::NotFound);
        }
    }

    #[test]
    fn a_contact_who_went_with_their_organisation_is_erased_and_so_is_the_step_back() {
        let section = Section::new();
        let organisation = organisation(&section);
        let id = contact(&section, organisation, ContactDraft { name: Some(WORD.into()), ..ContactDraft::default() });
        section.transact(PartnerOperation::Remove, |writer| partners::remove(writer, organisation)).unwrap();
        erase(&section.workspace, id).unwrap();
        checkpoint(&section.workspace);
        assert_eq!(traces(&section.workspace), 0);
    }

    #[test]
    fn a_person_is_erased_from_the_edits_of_a_contact_who_was_removed_before() {
        let section = Section::new();
        let organisation = organisation(&section);
        let person = section.person(named("Zoé", "Delcourt")).value;
        let draft = ContactDraft { person_id: Some(person), ..ContactDraft::default() };
        let id = contact(&section, organisation, draft);
        // Between them another step, so that each is its own: the contact alone is named by them.
        edit(&section, id, Some(format!("{WORD}@exemple.fr")));
        section.person(named("Bruno", "Petit"));
        edit(&section, id, None);
        remove(&section, id);
        erase(&section.workspace, person).unwrap();
        assert_eq!(traces(&section.workspace), 0);
    }

    #[test]
    fn no_page_of_the_file_holds_a_trace_of_a_contact() {
        let section = Section::new();
        let organisation = organisation(&section);
        let text = || Some(WORD.to_owned());
        let draft = ContactDraft { name: text(), office: text(), note: text(), ..ContactDraft::default() };
        let id = contact(&section, organisation, draft);
        edit(&section, id, Some(format!("{WORD}@exemple.fr")));
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
