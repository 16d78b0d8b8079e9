//! The team of a campaign.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::campaign as sql;
use crate::fields::optional_line;
use crate::ids::{CampaignId, PersonId};
use crate::people::{self, PersonName};
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// The team of a campaign changed.
pub const TEAM: Kind = Kind::new("campaigns.team");

/// Somebody of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TeamMember {
    /// Who.
    pub person: PersonName,
    /// As what: "réseaux sociaux", "matériel".
    pub role: Option<String>,
}

/// Takes a person into the team, or gives them another role there.
pub fn set_role(
    workspace: &Workspace,
    id: CampaignId,
    person: PersonId,
    role: Option<&str>,
) -> Result<Change<CampaignId>> {
    let role = optional_line(role, "role")?;
    workspace.transact(TEAM, |writer| {
        sql::expect(writer, id)?;
        people::name::expect(writer, person, "person_id")?;
        sql::put_member(writer, id, person, role.as_deref())?;
        Ok(id)
    })
}

/// Takes a person out of the team.
pub fn leave_team(workspace: &Workspace, id: CampaignId, person: PersonId) -> Result<Change<CampaignId>> {
    workspace.transact(TEAM, |writer| {
        sql::remove_member(writer, id, person)?;
        Ok(id)
    })
}
