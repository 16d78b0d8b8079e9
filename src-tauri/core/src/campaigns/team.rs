//! The team of a campaign.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::campaign as sql;
use crate::ids::{CampaignId, PersonId};
use crate::people::PersonName;
use crate::problem::Result;
use crate::record::text::optional_line;
use crate::write::Writer;

/// Somebody of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TeamMember {
    /// Who.
    pub person: PersonName,
    /// As what: "réseaux sociaux", "matériel".
    pub role: Option<String>,
}

/// Takes a person into the team, or gives them another role there.
pub fn set_role(writer: &Writer<'_>, id: CampaignId, person: PersonId, role: Option<&str>) -> Result<CampaignId> {
    let role = optional_line(role, "role")?;
    sql::put_member(writer, id, person, role.as_deref())?;
    Ok(id)
}

/// Takes a person out of the team.
pub fn leave_team(writer: &Writer<'_>, id: CampaignId, person: PersonId) -> Result<CampaignId> {
    sql::remove_member(writer, id, person)?;
    Ok(id)
}
