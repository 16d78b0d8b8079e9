//! The SQL of the campaigns that organisations are part of.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _};

use crate::ids::{CampaignId, LineId};
use crate::partners::{CampaignPartner, OrganisationCampaign, OrganisationId};
use crate::problem::Result;
use crate::record::expect_changed;
use crate::write::Writer;

/// Notes what an organisation does in a campaign, `since` a day where it was no part of it.
pub(crate) fn put(
    writer: &Writer<'_>,
    (organisation, campaign): (OrganisationId, CampaignId),
    role: Option<&str>,
    since: NaiveDate,
) -> Result<LineId> {
    let known = writer
        .prepare_cached(
            "SELECT id FROM organisation_campaign WHERE organisation_id = ?1 AND campaign_id = ?2 ORDER BY id LIMIT 1",
        )?
        .query_row((organisation, campaign), |row| row.get(0))
        .optional()?;
    if let Some(known) = known {
        writer.execute("UPDATE organisation_campaign SET role = ?2 WHERE id = ?1", (known, role))?;
        return Ok(known);
    }
    let id = LineId::new();
    writer
        .prepare_cached(
            "INSERT INTO organisation_campaign (id, organisation_id, campaign_id, role, since) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((id, organisation, campaign, role, since))?;
    Ok(id)
}

/// Takes an organisation off a campaign.
pub(crate) fn delete(writer: &Writer<'_>, id: LineId) -> Result<()> {
    expect_changed(writer.execute("DELETE FROM organisation_campaign WHERE id = ?1", [id])?)
}

/// Takes an organisation off all campaigns.
pub(crate) fn delete_of_organisation(writer: &Writer<'_>, organisation: OrganisationId) -> Result<()> {
    writer.execute("DELETE FROM organisation_campaign WHERE organisation_id = ?1", [organisation])?;
    Ok(())
}

/// The campaigns of an organisation, the latest link first.
pub(crate) fn of_organisation(
    connection: &Connection,
    organisation: OrganisationId,
) -> Result<Vec<OrganisationCampaign>> {
    let campaigns = connection
        .prepare_cached(
            "SELECT organisation_campaign.id, campaign_id, title, role, since
             FROM organisation_campaign JOIN campaign ON campaign.id = campaign_id
             WHERE organisation_id = ?1 ORDER BY since DESC, organisation_campaign.id DESC",
        )?
        .query_map([organisation], |row| {
            Ok(OrganisationCampaign {
                id: row.get(0)?,
                campaign_id: row.get(1)?,
                title: row.get(2)?,
                role: row.get(3)?,
                since: row.get(4)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(campaigns)
}

/// The organisations of a campaign that are not set aside, by name.
pub(crate) fn of_campaign(connection: &Connection, campaign: CampaignId) -> Result<Vec<CampaignPartner>> {
    let partners = connection
        .prepare_cached(
            "SELECT organisation_campaign.id, organisation_id, name, kind, role, since
             FROM organisation_campaign JOIN organisation ON organisation.id = organisation_id
             WHERE campaign_id = ?1 AND archived_at IS NULL ORDER BY name_key, organisation_campaign.id",
        )?
        .query_map([campaign], |row| {
            Ok(CampaignPartner {
                id: row.get(0)?,
                organisation_id: row.get(1)?,
                name: row.get(2)?,
                kind: row.get(3)?,
                role: row.get(4)?,
                since: row.get(5)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(partners)
}
