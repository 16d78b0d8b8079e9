//! A contact: somebody of a partner organisation to whom the section talks, a person of the section's file or not.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::partners::{ContactId, OrganisationId, details};
use crate::people::PersonName;
use crate::problem::{Code, Problem, Result};
use crate::record::{Record as _, record};
use crate::text::fold;
use crate::write::revision::Revision;

record! {
    /// What a form gives of a contact.
    #[derive(Default)]
    #[serde(default)]
    pub struct ContactDraft, changes ContactChanges, table "contact", together [person_id, name] [since, until] {
        /// The person of the section's file, if they are one; then their name there counts.
        person_id: Option<PersonId>,
        /// The name of somebody who is not in the file.
        name: Option<String> = line,
        /// Their office: "secrétaire générale".
        office: Option<String> = line,
        /// Their e-mail there.
        email: Option<String> = line,
        /// Their telephone there.
        phone: Option<String> = line,
        /// Since when they have the office.
        since: Option<NaiveDate>,
        /// Their last day in the office.
        until: Option<NaiveDate>,
        /// Remarks.
        note: Option<String> = paragraph,
    }
}

/// A contact, as seen on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contact {
    /// The record.
    pub id: ContactId,
    /// To be named by an edit.
    pub revision: Revision,
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// What a form shows of them.
    #[serde(flatten)]
    pub draft: ContactDraft,
    /// The person of the section's file, by name.
    pub person: Option<PersonName>,
    /// Whether they have the office on that day.
    pub current: bool,
}

/// A contact to choose from: one who has their office today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ContactChoice {
    /// The contact.
    pub contact_id: ContactId,
    /// Their organisation.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub organisation: String,
    /// Their name.
    pub name: String,
    /// Their office.
    pub office: Option<String>,
    /// The person of the section's file, if they are one.
    pub person_id: Option<PersonId>,
}

impl ContactDraft {
    /// The draft without stray spaces, or the field that stands in its way. A person of the file bears the name of their record.
    pub fn check(self) -> Result<Self> {
        let mut draft = self.tidy()?;
        if draft.person_id.is_some() {
            draft.name = None;
        } else if draft.name.is_none() {
            return Err(Problem::at(Code::Required, "name"));
        }
        details::check(draft.email.as_deref(), draft.phone.as_deref())?;
        if draft.since.zip(draft.until).is_some_and(|(since, until)| until < since) {
            return Err(Problem::at(Code::EndsBeforeStart, "until"));
        }
        Ok(draft)
    }

    /// The normal form of the name of somebody who is not in the file.
    pub(super) fn name_key(&self) -> Option<String> {
        self.name.as_deref().map(fold)
    }

    /// Whether they have the office on `day`.
    pub(super) fn is_current(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}
