//! The SQL of the campaigns that organisations are part of.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, Row, ToSql};

use crate::ids::{CampaignId, LineId};
use crate::partners::{CampaignLinkDraft, CampaignPartner, OrganisationCampaign, OrganisationId};
use crate::problem::Result;
use crate::record::{self, expect_changed};
use crate::write::Writer;
use crate::write::revision::{self, Revision};

/// The link of an organisation and a campaign, where there is one.
pub(crate) fn link(
    connection: &Connection,
    organisation: OrganisationId,
    campaign: CampaignId,
) -> Result<Option<LineId>> {
    let link = connection
        .prepare_cached(
            "SELECT id FROM organisation_campaign WHERE organisation_id = ?1 AND campaign_id = ?2 ORDER BY id LIMIT 1",
        )?
        .query_row((organisation, campaign), |row| row.get(0))
        .optional()?;
    Ok(link)
}

/// Notes that an organisation is part of a campaign since a day. The draft has been checked.
pub(crate) fn insert(
    writer: &Writer<'_>,
    (organisation, campaign): (OrganisationId, CampaignId),
    draft: &CampaignLinkDraft,
    since: NaiveDate,
) -> Result<LineId> {
    let id = LineId::new();
    record::insert(
        writer,
        &id,
        draft,
        &[("organisation_id", &organisation), ("campaign_id", &campaign), ("since", &since)],
    )?;
    Ok(id)
}

/// What is written of a link.
pub(crate) fn draft(connection: &Connection, id: LineId) -> Result<CampaignLinkDraft> {
    record::find(connection, &id)
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
    let sql = "SELECT organisation_campaign.id, campaign_id, title, role, since
         FROM organisation_campaign JOIN campaign ON campaign.id = campaign_id
         WHERE organisation_id = ?1 ORDER BY since DESC, organisation_campaign.id DESC";
    links(connection, sql, &organisation, |row, id, revision| {
        Ok(OrganisationCampaign {
            id,
            revision,
            campaign_id: row.get("campaign_id")?,
            title: row.get("title")?,
            role: row.get("role")?,
            since: row.get("since")?,
        })
    })
}

/// The organisations of a campaign that are not set aside, by name.
pub(crate) fn of_campaign(connection: &Connection, campaign: CampaignId) -> Result<Vec<CampaignPartner>> {
    let sql = "SELECT organisation_campaign.id, organisation_id, name, kind, role, since
         FROM organisation_campaign JOIN organisation ON organisation.id = organisation_id
         WHERE campaign_id = ?1 AND archived_at IS NULL ORDER BY name_key, organisation_campaign.id";
    links(connection, sql, &campaign, |row, id, revision| {
        Ok(CampaignPartner {
            id,
            revision,
            organisation_id: row.get("organisation_id")?,
            name: row.get("name")?,
            kind: row.get("kind")?,
            role: row.get("role")?,
            since: row.get("since")?,
        })
    })
}

/// The links that `sql` selects for the record `of`, as `read` makes each of its row, its id and its revision.
fn links<T>(
    connection: &Connection,
    sql: &str,
    of: &dyn ToSql,
    read: impl Fn(&Row<'_>, LineId, Revision) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut links = Vec::new();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([of])?;
    while let Some(row) = rows.next()? {
        let id: LineId = row.get("id")?;
        links.push(read(row, id, revision::of(connection, id.into())?)?);
    }
    Ok(links)
}
