//! The team of a campaign.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::CAMPAIGN_MEMBER;
use crate::campaigns::sql::team as sql;
use crate::ids::{CampaignId, LineId, PersonId};
use crate::people::PersonName;
use crate::problem::Result;
use crate::record::{self, Edit, Record as _, merge, record};
use crate::write::Writer;
use crate::write::revision::Revision;

record! {
    /// What is written of somebody in a team.
    pub struct TeamMemberDraft, changes TeamMemberChanges, table "campaign_member" {
        /// As what they are there: "réseaux sociaux", "matériel".
        role: Option<String> = line,
    }
}

/// Somebody of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TeamMember {
    /// Their place in the team.
    pub id: LineId,
    /// To be named by an edit of it.
    pub revision: Revision,
    /// Who.
    pub person: PersonName,
    /// As what.
    pub role: Option<String>,
}

/// Takes a person into the team. Somebody who is in it already stays as they are.
pub fn join_team(writer: &Writer<'_>, id: CampaignId, person: PersonId, draft: TeamMemberDraft) -> Result<LineId> {
    match sql::member(writer, id, person)? {
        Some(known) => Ok(known),
        None => sql::insert(writer, id, person, &draft.tidy()?),
    }
}

/// Edits what somebody does in a team.
pub fn edit_member(writer: &Writer<'_>, edit: &Edit<LineId, TeamMemberChanges>) -> Result<LineId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[CAMPAIGN_MEMBER], TeamMemberDraft::tidy)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
}

/// Takes a person out of the team.
pub fn leave_team(writer: &Writer<'_>, id: CampaignId, person: PersonId) -> Result<CampaignId> {
    sql::delete(writer, id, person)?;
    Ok(id)
}
