//! With whom the section of the example talks.

mod exchanges;
mod organisations;

use std::collections::BTreeMap;

use ruche_core::partners::{
    self as core, CampaignLinkDraft, ContactDraft, ContactId, OrganisationDraft, OrganisationId, OrganisationKind,
    PartnerOperation,
};
use ruche_core::{Code, Problem, Result, Workspace};

use crate::example::campaigns::Campaigns;
use crate::example::people::People;
pub(super) use exchanges::talk;
use organisations::{ORGANISATIONS, Organisation};

/// The organisations and contacts that were put into the section, by their names.
pub(super) struct Partners {
    organisations: BTreeMap<&'static str, OrganisationId>,
    contacts: BTreeMap<&'static str, (ContactId, OrganisationId)>,
}

impl Partners {
    /// The organisation of this name, if it is one of the section's partners.
    pub fn organisation(&self, name: &str) -> Option<OrganisationId> {
        self.organisations.get(name).copied()
    }

    /// The contact of this name and their organisation, if they are one.
    pub fn contact(&self, name: &str) -> Option<(ContactId, OrganisationId)> {
        self.contacts.get(name).copied()
    }

    /// The same of an organisation that must be there.
    fn expect_organisation(&self, name: &str) -> Result<OrganisationId> {
        self.organisation(name).ok_or_else(|| Problem::new(Code::NotFound).with("example", name))
    }
}

/// Adds the organisations with their contacts, and what they do in campaigns.
pub(super) fn make(workspace: &Workspace, people: &People, campaigns: &Campaigns) -> Result<Partners> {
    let mut partners = Partners { organisations: BTreeMap::new(), contacts: BTreeMap::new() };
    for (number, organisation) in (1..).zip(ORGANISATIONS) {
        let draft = organisation.draft(number);
        let id = workspace.transact(PartnerOperation::Create, |writer| core::create(writer, draft))?.value;
        partners.organisations.insert(organisation.name, id);
        for (place, contact) in (1..).zip(organisation.contacts) {
            let draft = contact.draft(number * 10 + place, people);
            let contact_id =
                workspace.transact(PartnerOperation::AddContact, |writer| core::add_contact(writer, id, draft))?.value;
            partners.contacts.insert(contact.name, (contact_id, id));
        }
        if let Some(role) = organisation.listening {
            let draft = CampaignLinkDraft { role: Some(role.to_owned()) };
            workspace.transact(PartnerOperation::LinkCampaign, |writer| {
                core::link_campaign(writer, id, campaigns.listening, draft)
            })?;
        }
    }
    Ok(partners)
}

impl Organisation {
    fn draft(&self, number: u32) -> OrganisationDraft {
        OrganisationDraft {
            kind: self.kind,
            name: self.name.to_owned(),
            email: Some(format!("{}@exemple.fr", self.mailbox)),
            // No telephone abroad is kept for fiction.
            phone: (self.kind != OrganisationKind::SisterParty).then(|| landline(number * 10)),
            website: Some(format!("https://{}.exemple.fr", self.mailbox)),
            address: Some(self.address.to_owned()),
            note: self.note.map(str::to_owned),
        }
    }
}

impl organisations::Contact {
    /// A member of the section is recognised by the name.
    fn draft(&self, number: u32, people: &People) -> ContactDraft {
        let person_id = people.named(self.name).ok();
        ContactDraft {
            person_id,
            name: Some(self.name.to_owned()),
            office: Some(self.office.to_owned()),
            email: self.mailbox.map(|mailbox| format!("{mailbox}@exemple.fr")),
            phone: (person_id.is_none() && self.until.is_none() && self.mailbox.is_some()).then(|| landline(number)),
            until: self.until,
            ..ContactDraft::default()
        }
    }
}

/// A number that is kept for fiction (01 99 00), of another part of them than those of members.
fn landline(number: u32) -> String {
    let digits = 9_000 + number;
    format!("01 99 00 {:02} {:02}", digits / 100, digits % 100)
}
