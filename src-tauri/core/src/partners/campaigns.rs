//! Campaigns that partner organisations are part of.

use rusqlite::Connection;

use crate::ids::{CampaignId, LineId};
use crate::partners::sql::campaign as sql;
use crate::partners::{CampaignPartner, OrganisationId};
use crate::problem::Result;
use crate::record::text::optional_line;
use crate::section;
use crate::write::Writer;

/// Notes that an organisation is part of a campaign, and what it does there; of one that is part of it already, what it does.
pub fn link_campaign(
    writer: &Writer<'_>,
    organisation: OrganisationId,
    campaign: CampaignId,
    role: Option<&str>,
) -> Result<LineId> {
    let role = optional_line(role, "role")?;
    sql::put(writer, (organisation, campaign), role.as_deref(), section::today(writer)?)
}

/// Takes an organisation off a campaign.
pub fn unlink_campaign(writer: &Writer<'_>, link: LineId) -> Result<LineId> {
    sql::delete(writer, link)?;
    Ok(link)
}

/// The organisations that are part of a campaign and are not set aside, by name.
pub fn of_campaign(connection: &Connection, campaign: CampaignId) -> Result<Vec<CampaignPartner>> {
    sql::of_campaign(connection, campaign)
}
