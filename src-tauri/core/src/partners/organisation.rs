//! A partner organisation as Ruche keeps one, and what makes a draft of one acceptable.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::partners::{Contact, Exchange, OpenPromise, OrganisationCampaign, OrganisationId, details};
use crate::problem::Result;
use crate::record::{Record as _, record};
use crate::text;
use crate::write::revision::Revision;

enumeration! {
    /// What kind of organisation it is.
    #[derive(Default)]
    pub enum OrganisationKind {
        /// Parti de gauche.
        Party = "party",
        /// Parti frère, en Europe ou ailleurs.
        SisterParty = "sister_party",
        /// Syndicat.
        Union = "union",
        /// Association.
        #[default]
        Association = "association",
        /// Mairie.
        TownHall = "town_hall",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// What a form gives of a partner organisation.
    #[derive(Default)]
    #[serde(default)]
    pub struct OrganisationDraft, changes OrganisationChanges, table "organisation" {
        /// What kind of organisation it is.
        kind: OrganisationKind,
        /// Its name.
        name: String = line,
        /// Its e-mail.
        email: Option<String> = line,
        /// Its telephone.
        phone: Option<String> = line,
        /// Its website, as typed.
        website: Option<String> = line,
        /// Where it is, with its line breaks.
        address: Option<String> = paragraph,
        /// Remarks.
        note: Option<String> = paragraph,
    }
}

/// A partner organisation with all that is known of it, as seen on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Organisation {
    /// The record.
    pub id: OrganisationId,
    /// To be named by an edit.
    pub revision: Revision,
    /// What a form shows of it.
    #[serde(flatten)]
    pub draft: OrganisationDraft,
    /// Whether the record is set aside.
    pub archived: bool,
    /// The day of the last exchange with it.
    pub last_exchange_on: Option<NaiveDate>,
    /// Whether there was no exchange with it for six months, counted from its record where there was none at all.
    pub silent: bool,
    /// Its contacts: those of today by name, then the former ones.
    pub contacts: Vec<Contact>,
    /// The promises of either side whose task is open, of all exchanges: those with the nearest last day first.
    pub open_promises: Vec<OpenPromise>,
    /// The exchanges with it, the latest first, at most 200.
    pub exchanges: Vec<Exchange>,
    /// How many exchanges there are in all.
    pub exchanges_total: u32,
    /// The campaigns that it is part of.
    pub campaigns: Vec<OrganisationCampaign>,
}

/// The organisation that is named, as other records show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OrganisationName {
    /// The record.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
}

impl OrganisationDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        let draft = self.tidy()?;
        details::check(draft.email.as_deref(), draft.phone.as_deref())?;
        Ok(draft)
    }

    /// The normal form of the name, by which organisations are sorted.
    pub(super) fn name_key(&self) -> String {
        text::fold(&self.name)
    }
}
