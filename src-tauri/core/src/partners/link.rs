//! The link of a partner organisation and a campaign that it is part of.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{CampaignId, LineId};
use crate::partners::{OrganisationId, OrganisationKind};
use crate::record::record;
use crate::write::revision::Revision;

record! {
    /// What is written of a link.
    pub struct CampaignLinkDraft, changes CampaignLinkChanges, table "organisation_campaign" {
        /// What the organisation does in the campaign.
        role: Option<String> = line,
    }
}

/// A campaign that a partner organisation is part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OrganisationCampaign {
    /// The link of the two.
    pub id: LineId,
    /// To be named by an edit of the link.
    pub revision: Revision,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its title.
    pub title: String,
    /// What the organisation does in it.
    pub role: Option<String>,
    /// Since when.
    pub since: NaiveDate,
}

/// A partner organisation that is part of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CampaignPartner {
    /// The link of the two.
    pub id: LineId,
    /// To be named by an edit of the link.
    pub revision: Revision,
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// What it does in the campaign.
    pub role: Option<String>,
    /// Since when.
    pub since: NaiveDate,
}
