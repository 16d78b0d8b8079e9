//! Campaigns that partner organisations are part of.

use rusqlite::Connection;

use crate::ids::{CampaignId, LineId};
use crate::partners::sql::campaign as sql;
use crate::partners::{CampaignLinkChanges, CampaignLinkDraft, CampaignPartner, ORGANISATION_CAMPAIGN, OrganisationId};
use crate::problem::Result;
use crate::record::{self, Edit, Record as _, merge};
use crate::section;
use crate::write::Writer;

/// Notes that an organisation is part of a campaign, and what it does there. A link that is there already stays as it is.
pub fn link_campaign(
    writer: &Writer<'_>,
    organisation: OrganisationId,
    campaign: CampaignId,
    draft: CampaignLinkDraft,
) -> Result<LineId> {
    match sql::link(writer, organisation, campaign)? {
        Some(known) => Ok(known),
        None => sql::insert(writer, (organisation, campaign), &draft.tidy()?, section::today(writer)?),
    }
}

/// Edits what an organisation does in a campaign.
pub fn edit_link(writer: &Writer<'_>, edit: &Edit<LineId, CampaignLinkChanges>) -> Result<LineId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[ORGANISATION_CAMPAIGN], CampaignLinkDraft::tidy)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
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
