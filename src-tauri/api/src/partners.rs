//! Commands on partner organisations.

mod export;

use ruche_core::domain::Search;
use ruche_core::erasure::{self, Erasure};
use ruche_core::events::{self, PartnerEvent};
use ruche_core::ids::{CampaignId, LineId};
use ruche_core::partners::{
    self, CampaignLinkChanges, CampaignLinkDraft, CampaignPartner, ContactChanges, ContactChoice, ContactDraft,
    ContactId, ExchangeChanges, ExchangeDraft, ExchangeId, Organisation, OrganisationChanges, OrganisationDraft,
    OrganisationHit, OrganisationId, OrganisationsPage, OrganisationsQuery, PartnerOperation,
};
use ruche_core::record::Edit;
use ruche_core::reports::{self, EventReport};
use ruche_core::{Change, Connection, Result, section};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;
use export::ExportPartners;

/// The most organisations that are found by a few letters.
const MAX_FOUND: usize = 20;

commands! {
    sampled by sample_requests;
    /// The organisations that a query asks for, through a window.
    query "partners.list" ["partners", "tasks", "people", "section"] (OrganisationsQuery) -> OrganisationsPage = |reader, query| {
        partners::list(reader, &query, section::today(reader)?)
    };
    /// The first organisations whose name, contacts or address hold words beginning like those typed.
    query "partners.find" ["partners", "people"] (FindPartners) -> Vec<OrganisationHit> = |reader, request| {
        partners::find(reader, Search { typed: &request.typed, limit: MAX_FOUND })
    };
    /// One organisation, with its contacts, the exchanges with it and its campaigns.
    query "partners.get" ["partners", "people", "tasks", "campaigns", "section"] (OneOrganisation) -> Organisation =
        |reader, request| partners::get(reader, request.id, section::today(reader)?);
    /// The organisations that are part of a campaign.
    query "partners.of_campaign" ["partners"] (PartnersOfCampaign) -> Vec<CampaignPartner> = |reader, request| {
        partners::of_campaign(reader, request.campaign_id)
    };
    /// Contacts to choose from who have their office today; those added last first.
    query "partners.contacts" ["partners", "people", "section"] (ChooseContact) -> Vec<ContactChoice> = |reader, request| {
        partners::choices(reader, &request.typed, section::today(reader)?, request.limit)
    };
    /// The events in which an organisation has a part, and the reports of them.
    query "partners.events" ["events", "partners", "reports"] (EventsOfPartner) -> PartnerEvents = |reader, request| {
        events_of(reader, request.organisation_id)
    };
    /// Adds an organisation.
    change "partners.create" [PartnerOperation::Create] (OrganisationDraft) -> OrganisationId = |writer, draft| {
        partners::create(writer, draft)
    };
    /// Edits an organisation's own fields.
    change "partners.edit" [PartnerOperation::Edit] (Edit<OrganisationId, OrganisationChanges>) -> OrganisationId = |writer, edit| {
        partners::edit(writer, &edit)
    };
    /// Sets an organisation aside, or brings it back.
    change "partners.archive" [|request| if request.archived { PartnerOperation::Archive } else { PartnerOperation::Restore }]
        (ArchivePartner) -> OrganisationId = |writer, request| partners::archive(writer, request.id, request.archived);
    /// Removes an organisation with its contacts and the exchanges with it; tasks stay. Refused when an event names it.
    change "partners.remove" [PartnerOperation::Remove] (OneOrganisation) -> OrganisationId = |writer, request| {
        partners::remove(writer, request.id)
    };
    /// Adds a contact to an organisation.
    change "partners.add_contact" [PartnerOperation::AddContact] (AddContact) -> ContactId = |writer, request| {
        partners::add_contact(writer, request.organisation_id, request.draft)
    };
    /// Edits a contact.
    change "partners.edit_contact" [PartnerOperation::EditContact] (Edit<ContactId, ContactChanges>) -> ContactId = |writer, edit| {
        partners::edit_contact(writer, &edit)
    };
    /// Removes a contact. Refused when an exchange, a promise or a programme names them.
    change "partners.remove_contact" [PartnerOperation::RemoveContact] (OneContact) -> ContactId = |writer, request| {
        partners::remove_contact(writer, request.id)
    };
    /// Erases a contact everywhere, for good. Exchanges and promises stay without them; the record of a person of the file stays.
    program "partners.erase_contact" (OneContact) -> Change<Erasure> = |application, request| {
        erasure::erase(&*application.workspace()?, request.id)
    };
    /// Notes an exchange with an organisation; each promise becomes a task.
    change "partners.add_exchange" [PartnerOperation::AddExchange] (AddExchange) -> ExchangeId = |writer, request| {
        partners::add_exchange(writer, request.organisation_id, request.draft)
    };
    /// Edits an exchange. Lines of its people and promises that are named are kept, and open tasks follow their promises.
    change "partners.edit_exchange" [PartnerOperation::EditExchange] (Edit<ExchangeId, ExchangeChanges>) -> ExchangeId =
        |writer, edit| partners::edit_exchange(writer, &edit);
    /// Removes an exchange with its promises, and their tasks that are open.
    change "partners.remove_exchange" [PartnerOperation::RemoveExchange] (OneExchange) -> ExchangeId = |writer, request| {
        partners::remove_exchange(writer, request.id)
    };
    /// Notes that an organisation is part of a campaign, and what it does there; a link that is there already stays as it is.
    change "partners.link_campaign" [PartnerOperation::LinkCampaign] (LinkCampaign) -> LineId = |writer, request| {
        partners::link_campaign(
            writer, request.organisation_id, request.campaign_id, CampaignLinkDraft { role: request.role }
        )
    };
    /// Edits what an organisation does in a campaign.
    change "partners.edit_link" [PartnerOperation::EditLink] (Edit<LineId, CampaignLinkChanges>) -> LineId = |writer, edit| {
        partners::edit_link(writer, &edit)
    };
    /// Takes an organisation off a campaign.
    change "partners.unlink_campaign" [PartnerOperation::UnlinkCampaign] (OneLink) -> LineId = |writer, request| {
        partners::unlink_campaign(writer, request.id)
    };
    /// Writes the organisations and their contacts as a table (a workbook or CSV) into a file that the person chose; how many
    /// lines it has.
    program "partners.export" (ExportPartners) -> u32 = |application, request| {
        application.check_chosen(&request.path)?;
        export::write(&*application.workspace()?, &request)
    };
}

/// The events in which an organisation has a part, with the reports of them.
fn events_of(reader: &Connection, organisation: OrganisationId) -> Result<PartnerEvents> {
    let events = events::of_partner(reader, organisation)?;
    let ids: Vec<_> = events.iter().map(|event| event.id).collect();
    Ok(PartnerEvents { reports: reports::of_events(reader, &ids)?, events })
}

/// Words to find organisations by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FindPartners {
    /// As typed so far.
    pub typed: String,
}

/// Which organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneOrganisation {
    /// The record.
    pub id: OrganisationId,
}

/// Which campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartnersOfCampaign {
    /// The campaign.
    pub campaign_id: CampaignId,
}

/// Words to choose a contact by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChooseContact {
    /// Of a name, an office, an organisation, as typed so far; empty for those added last.
    #[serde(default)]
    pub typed: String,
    /// How many, at most 100.
    pub limit: u32,
}

/// Which organisation's events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EventsOfPartner {
    /// The organisation.
    pub organisation_id: OrganisationId,
}

/// The events in which an organisation has a part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartnerEvents {
    /// The events, the latest first; one for each part that it has in them.
    pub events: Vec<PartnerEvent>,
    /// The reports of these events, the latest first.
    pub reports: Vec<EventReport>,
}

/// An organisation to set aside or bring back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ArchivePartner {
    /// The record.
    pub id: OrganisationId,
    /// Aside, or back.
    pub archived: bool,
}

/// A contact to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddContact {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The contact.
    #[serde(flatten)]
    pub draft: ContactDraft,
}

/// Which contact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneContact {
    /// The record.
    pub id: ContactId,
}

/// An exchange to note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddExchange {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The exchange.
    #[serde(flatten)]
    pub draft: ExchangeDraft,
}

/// Which exchange.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneExchange {
    /// The record.
    pub id: ExchangeId,
}

/// A campaign that an organisation becomes part of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LinkCampaign {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// What the organisation does in it.
    #[serde(default)]
    pub role: Option<String>,
}

/// Which link of an organisation and a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneLink {
    /// The link.
    pub id: LineId,
}

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let organisation = example.first("partners.list", json!({ "limit": 1 }));
    let campaign = example.first("campaigns.list", json!({ "limit": 1 }));
    vec![
        ("partners.list", json!({ "limit": 5 })),
        ("partners.list", json!({ "search": "m", "silent": true, "limit": 5 })),
        ("partners.find", json!({ "typed": "m" })),
        ("partners.get", json!({ "id": organisation })),
        ("partners.of_campaign", json!({ "campaign_id": campaign })),
        ("partners.contacts", json!({ "typed": "", "limit": 5 })),
        ("partners.events", json!({ "organisation_id": organisation })),
    ]
}
