//! Campaigns and their teams.

use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use super::there;
use crate::campaigns::{
    Campaign, CampaignColour, CampaignDraft, CampaignHit, CampaignHitKind, CampaignState, TeamMember,
};
use crate::ids::{CampaignId, LineId, PersonId};
use crate::people;
use crate::problem::{Code, Problem, Result};
use crate::store::columns::{date, day};
use crate::time;
use crate::write::Writer;

/// Adds a campaign. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, id: CampaignId, draft: &CampaignDraft, colour: CampaignColour) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO campaign (id, title, summary, state, starts_on, ends_on, colour, lead_id, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute((
            id,
            &draft.title,
            &draft.summary,
            draft.state,
            draft.starts_on.map(day),
            draft.ends_on.map(day),
            colour,
            draft.lead_id,
            time::to_sql(time::now()),
        ))?;
    Ok(())
}

/// Replaces what a form shows of a campaign; a colour that is not named stays.
pub(crate) fn update(writer: &Writer<'_>, id: CampaignId, draft: &CampaignDraft) -> Result<()> {
    there(
        writer
            .prepare_cached(
                "UPDATE campaign SET title = ?2, summary = ?3, state = ?4, starts_on = ?5, ends_on = ?6,
                   colour = coalesce(?7, colour), lead_id = ?8
                 WHERE id = ?1",
            )?
            .execute((
                id,
                &draft.title,
                &draft.summary,
                draft.state,
                draft.starts_on.map(day),
                draft.ends_on.map(day),
                draft.colour,
                draft.lead_id,
            ))?,
    )
}

/// Moves a campaign on.
pub(crate) fn set_state(writer: &Writer<'_>, id: CampaignId, state: CampaignState) -> Result<()> {
    there(writer.prepare_cached("UPDATE campaign SET state = ?2 WHERE id = ?1")?.execute((id, state))?)
}

/// Sets a campaign aside, keeping the moment at which it first was, or brings it back.
pub(crate) fn set_archived(writer: &Writer<'_>, id: CampaignId, archived: bool) -> Result<()> {
    let at = archived.then(|| time::to_sql(time::now()));
    there(
        writer
            .prepare_cached(
                "UPDATE campaign SET archived_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(archived_at, ?2) END
                 WHERE id = ?1",
            )?
            .execute((id, at))?,
    )
}

/// Refuses when the campaign is not there.
pub(crate) fn expect(connection: &Connection, id: CampaignId) -> Result<()> {
    let there = connection.prepare_cached("SELECT 1 FROM campaign WHERE id = ?1")?.exists([id])?;
    if there { Ok(()) } else { Err(Problem::new(Code::NotFound)) }
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

/// The title of the campaign, or of the action, that has this record; none when neither does.
pub(crate) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached("SELECT title FROM campaign WHERE id = ?1 UNION ALL SELECT title FROM action WHERE id = ?1")?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
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
    let lead: Option<PersonId> = row.get("lead_id")?;
    Ok(Campaign {
        id: row.get("id")?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        state: row.get("state")?,
        starts_on: date(row, "starts_on")?,
        ends_on: date(row, "ends_on")?,
        colour: row.get("colour")?,
        lead: lead.map(|lead| people::name::named(connection, lead)).transpose()?.flatten(),
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

/// Takes somebody into a team, or changes their role.
pub(crate) fn put_member(writer: &Writer<'_>, id: CampaignId, person: PersonId, role: Option<&str>) -> Result<()> {
    let changed = writer
        .prepare_cached("UPDATE campaign_member SET role = ?3 WHERE campaign_id = ?1 AND person_id = ?2")?
        .execute((id, person, role))?;
    if changed == 0 {
        writer
            .prepare_cached("INSERT INTO campaign_member (id, campaign_id, person_id, role) VALUES (?1, ?2, ?3, ?4)")?
            .execute((LineId::new(), id, person, role))?;
    }
    Ok(())
}

/// Takes somebody out of a team.
pub(crate) fn remove_member(writer: &Writer<'_>, id: CampaignId, person: PersonId) -> Result<()> {
    there(
        writer
            .prepare_cached("DELETE FROM campaign_member WHERE campaign_id = ?1 AND person_id = ?2")?
            .execute((id, person))?,
    )
}

/// A team, in the order in which people came.
pub(crate) fn team(connection: &Connection, id: CampaignId) -> Result<Vec<TeamMember>> {
    let mut team = Vec::new();
    let mut statement =
        connection.prepare_cached("SELECT person_id, role FROM campaign_member WHERE campaign_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = people::name::named(connection, row.get(0)?)? {
            team.push(TeamMember { person, role: row.get(1)? });
        }
    }
    Ok(team)
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

/// Takes somebody out of every team, and leaves the campaigns they lead to nobody.
pub(crate) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM campaign_member WHERE person_id = ?1", [person])?;
    writer.execute("UPDATE campaign SET lead_id = NULL WHERE lead_id = ?1", [person])?;
    Ok(())
}
