//! Changes to a campaign.

use crate::campaigns::sql::campaign as sql;
use crate::campaigns::{CampaignDraft, CampaignState};
use crate::ids::CampaignId;
use crate::people;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A campaign was edited. Edits of one campaign within two minutes are one step of undo.
pub const EDIT: Kind = Kind::melting("campaigns.edit", 120);
/// A campaign moved on: from idea to preparing, running, finished, or back.
pub const STATE: Kind = Kind::new("campaigns.state");

/// Replaces what the form shows of a campaign.
pub fn edit(workspace: &Workspace, id: CampaignId, draft: CampaignDraft) -> Result<Change<CampaignId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT, |writer| {
        if let Some(lead) = draft.lead_id {
            people::name::expect(writer, lead, "lead_id")?;
        }
        sql::update(writer, id, &draft)?;
        Ok(id)
    })
}

/// Moves a campaign on, or back.
pub fn set_state(workspace: &Workspace, id: CampaignId, state: CampaignState) -> Result<Change<CampaignId>> {
    workspace.transact(STATE, |writer| {
        sql::set_state(writer, id, state)?;
        Ok(id)
    })
}
