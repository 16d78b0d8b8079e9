//! Partner organisations: parties, unions, associations, town halls; to whom the section talks there, what was said and promised.

mod archive;
mod campaigns;
mod contact;
mod contacts;
mod create;
mod details;
mod edit;
mod erase;
mod exchange;
mod exchanges;
mod export;
mod find;
mod ids;
mod link;
mod organisation;
mod promises;
mod query;
mod read;
mod remove;
mod silence;
mod sql;
mod week;

pub use archive::archive;
pub use campaigns::{edit_link, link_campaign, of_campaign, unlink_campaign};
pub use contact::{Contact, ContactChanges, ContactChoice, ContactDraft};
pub use contacts::{add_contact, choices, edit_contact, remove_contact};
pub use create::create;
pub use edit::edit;
pub(crate) use erase::contacts_of;
pub use exchange::{
    Exchange, ExchangeChanges, ExchangeDraft, ExchangeKind, ExchangePerson, OpenPromise, Promise, PromiseState,
};
pub use exchanges::{add_exchange, edit_exchange, remove_exchange};
pub use export::{ExportLine, export};
pub use find::{OrganisationHit, find};
pub use ids::{ContactId, ExchangeId, OrganisationId};
pub use link::{CampaignLinkChanges, CampaignLinkDraft, CampaignPartner, OrganisationCampaign};
pub use organisation::{Organisation, OrganisationChanges, OrganisationDraft, OrganisationKind, OrganisationName};
pub use query::{OrganisationRow, OrganisationsPage, OrganisationsQuery, OrganisationsSort};
pub use read::{get, list, named};
pub use remove::remove;
pub use week::{PartnersWeek, SilentOrganisation, week};

use crate::domain::{Domain, part};
use crate::record::Record as _;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::{Migration, migration};
use crate::write::{Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: PartnerOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[ORGANISATION, CONTACT, EXCHANGE, EXCHANGE_PERSON, PROMISE, ORGANISATION_CAMPAIGN],
    search_indexes: &[SearchIndex {
        name: "organisation_search",
        vocabulary: "organisation_word",
        fill: sql::search::FILL,
    }],
    not_searched: &[
        "contact.email",
        "contact.note",
        "contact.phone",
        "exchange.place",
        "exchange.summary",
        "organisation.note",
        "organisation.website",
        "organisation_campaign.role",
        "promise.text",
    ],
    normal_forms: sql::NORMAL_FORMS,
    title: sql::title,
    find: Some(part!(Vec<OrganisationHit>, find)),
    week: Some(part!(PartnersWeek, week)),
    forget: erase::forget,
    ..Domain::named("partners")
};

const MIGRATIONS: &[Migration] = &[migration!(
    18,
    "partners",
    "migrations/0018_partners.sql",
    "2975f9721f4bccfa3c0943ceaf7ae270e2548e2e4ee35454dd6cabbce4e2febc"
)];

const ORGANISATION: Table = Table::of_records("organisation", OrganisationDraft::COLUMNS);
const CONTACT: Table = Table::of_records("contact", ContactDraft::COLUMNS).owned_by(&["organisation_id"]);
const EXCHANGE: Table = Table::of_records("exchange", ExchangeDraft::COLUMNS).owned_by(&["organisation_id"]);
const EXCHANGE_PERSON: Table =
    Table::part("exchange_person", "exchange_id", &["people"]).owned_by(&["organisation_id"]);
const PROMISE: Table = Table::part("promise", "exchange_id", &["promises"]).owned_by(&["organisation_id"]);
const ORGANISATION_CAMPAIGN: Table = Table::of_records("organisation_campaign", CampaignLinkDraft::COLUMNS)
    .owned_by(&["organisation_id", "campaign_id"]);

kinds! {
    /// What is done to partner organisations.
    pub enum PartnerOperation {
        /// An organisation was added.
        Create = "partners.create",
        /// An organisation was edited. Edits of one within two minutes are one step of undo.
        Edit = "partners.edit" (coalesce 120),
        /// An organisation was set aside.
        Archive = "partners.archive",
        /// An organisation was brought back.
        Restore = "partners.restore",
        /// An organisation was removed, with its contacts and what was said with it.
        Remove = "partners.remove",
        /// A contact was added.
        AddContact = "partners.add_contact",
        /// A contact was edited. Edits of one within two minutes are one step of undo.
        EditContact = "partners.edit_contact" (coalesce 120),
        /// A contact was removed.
        RemoveContact = "partners.remove_contact",
        /// A contact was erased.
        EraseContact = "partners.erase_contact" (irreversible),
        /// An exchange was noted, with its promises.
        AddExchange = "partners.add_exchange",
        /// An exchange was edited. Edits of one within two minutes are one step of undo.
        EditExchange = "partners.edit_exchange" (coalesce 120),
        /// An exchange was removed.
        RemoveExchange = "partners.remove_exchange",
        /// An organisation became part of a campaign.
        LinkCampaign = "partners.link_campaign",
        /// What an organisation does in a campaign was edited. Edits of one link within two minutes are one step of undo.
        EditLink = "partners.edit_link" (coalesce 120),
        /// An organisation was taken off a campaign.
        UnlinkCampaign = "partners.unlink_campaign",
    }
}
