//! Campaigns.

use chrono_tz::Tz;
use rusqlite::{Connection, Row};

use crate::campaigns::{Campaign, CampaignColour, CampaignDraft, CampaignHit, CampaignHitKind};
use crate::ids::{CampaignId, PersonId};
use crate::people;
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _, expect_changed};
use crate::time;
use crate::write::{Writer, revision};

/// Adds a campaign. The draft has been checked, and names its colour.
pub(crate) fn insert(writer: &Writer<'_>, id: CampaignId, draft: &CampaignDraft) -> Result<()> {
    record::insert(writer, &id, draft, &[("created_at", &time::to_sql(time::now()))])
}

/// Sets a campaign aside, keeping the moment at which it first was, or brings it back.
pub(crate) fn set_archived(writer: &Writer<'_>, id: CampaignId, archived: bool) -> Result<()> {
    let at = archived.then(|| time::to_sql(time::now()));
    let changed = writer
        .prepare_cached(
            "UPDATE campaign SET archived_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(archived_at, ?2) END
             WHERE id = ?1",
        )?
        .execute((id, at))?;
    expect_changed(changed)
}

/// The colours of the campaigns in sight.
pub(crate) fn colours(connection: &Connection) -> Result<Vec<CampaignColour>> {
    let colours = connection
        .prepare_cached("SELECT colour FROM campaign WHERE archived_at IS NULL")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(colours)
}

/// A campaign.
pub(crate) fn get(connection: &Connection, id: CampaignId) -> Result<Campaign> {
    let mut statement = connection.prepare_cached("SELECT * FROM campaign WHERE id = ?1")?;
    let mut rows = statement.query([id])?;
    match rows.next()? {
        Some(row) => campaign(connection, row),
        None => Err(Problem::new(Code::NotFound)),
    }
}

/// What a form shows of a campaign.
pub(crate) fn draft(connection: &Connection, id: CampaignId) -> Result<CampaignDraft> {
    record::find(connection, &id)
}

/// The campaigns that are set aside, or those that are not, in their order.
pub(crate) fn all(connection: &Connection, archived: bool) -> Result<Vec<Campaign>> {
    let mut campaigns = Vec::new();
    let mut statement = connection.prepare_cached(
        "SELECT * FROM campaign WHERE (archived_at IS NOT NULL) = ?1
         ORDER BY CASE state WHEN 'running' THEN 1 WHEN 'preparing' THEN 2 WHEN 'idea' THEN 3 ELSE 4 END, id",
    )?;
    let mut rows = statement.query([archived])?;
    while let Some(row) = rows.next()? {
        campaigns.push(campaign(connection, row)?);
    }
    Ok(campaigns)
}

fn campaign(connection: &Connection, row: &Row<'_>) -> Result<Campaign> {
    let id: CampaignId = row.get("id")?;
    let draft = CampaignDraft::read(row, Tz::UTC)?;
    let lead = match draft.lead_id {
        Some(lead) => people::name::named(connection, lead)?,
        None => None,
    };
    let archived = row.get::<_, Option<String>>("archived_at")?.is_some();
    Ok(Campaign { id, revision: revision::of(connection, id.into())?, draft, lead, archived })
}

/// The first campaigns that match.
pub(crate) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<CampaignHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT campaign.id, title, colour
             FROM (SELECT rowid FROM campaign_search WHERE campaign_search MATCH ?1 LIMIT ?2) AS found
             CROSS JOIN campaign ON campaign.rowid = found.rowid
             WHERE archived_at IS NULL",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            Ok(CampaignHit {
                kind: CampaignHitKind::Campaign,
                id: row.get(0)?,
                title: row.get(1)?,
                colour: row.get(2)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// Fills the search index.
pub(crate) const FILL_SEARCH: &str =
    "INSERT INTO campaign_search (rowid, words) SELECT rowid, search_words(title, summary) FROM campaign";

/// Leaves the campaigns that somebody leads to nobody.
pub(crate) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("UPDATE campaign SET lead_id = NULL WHERE lead_id = ?1", [person])?;
    Ok(())
}
