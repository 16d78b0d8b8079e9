//! The teams of campaigns.

use rusqlite::{Connection, OptionalExtension as _};

use crate::campaigns::{TeamMember, TeamMemberDraft};
use crate::ids::{CampaignId, LineId, PersonId};
use crate::people;
use crate::problem::Result;
use crate::record::{self, expect_changed};
use crate::write::{Writer, revision};

/// The place of somebody in a team, where they have one.
pub(crate) fn member(connection: &Connection, id: CampaignId, person: PersonId) -> Result<Option<LineId>> {
    let member = connection
        .prepare_cached("SELECT id FROM campaign_member WHERE campaign_id = ?1 AND person_id = ?2 ORDER BY id LIMIT 1")?
        .query_row((id, person), |row| row.get(0))
        .optional()?;
    Ok(member)
}

/// Takes somebody into a team. The draft has been checked.
pub(crate) fn insert(
    writer: &Writer<'_>,
    campaign: CampaignId,
    person: PersonId,
    draft: &TeamMemberDraft,
) -> Result<LineId> {
    let id = LineId::new();
    record::insert(writer, &id, draft, &[("campaign_id", &campaign), ("person_id", &person)])?;
    Ok(id)
}

/// What is written of somebody in a team.
pub(crate) fn draft(connection: &Connection, id: LineId) -> Result<TeamMemberDraft> {
    record::find(connection, &id)
}

/// Takes somebody out of a team.
pub(crate) fn delete(writer: &Writer<'_>, id: CampaignId, person: PersonId) -> Result<()> {
    let deleted = writer
        .prepare_cached("DELETE FROM campaign_member WHERE campaign_id = ?1 AND person_id = ?2")?
        .execute((id, person))?;
    expect_changed(deleted)
}

/// A team, in the order in which people came.
pub(crate) fn team(connection: &Connection, id: CampaignId) -> Result<Vec<TeamMember>> {
    let mut team = Vec::new();
    let mut statement = connection
        .prepare_cached("SELECT id, person_id, role FROM campaign_member WHERE campaign_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = people::name::named(connection, row.get(1)?)? {
            let id: LineId = row.get(0)?;
            let revision = revision::of(connection, id.into())?;
            team.push(TeamMember { id, revision, person, role: row.get(2)? });
        }
    }
    Ok(team)
}

/// Takes somebody out of every team.
pub(crate) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM campaign_member WHERE person_id = ?1", [person])?;
    Ok(())
}
