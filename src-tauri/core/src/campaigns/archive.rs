//! Setting a campaign aside, and bringing it back.

use crate::campaigns::sql::campaign as sql;
use crate::ids::CampaignId;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A campaign was set aside.
pub const ARCHIVE: Kind = Kind::new("campaigns.archive");
/// A campaign was brought back.
pub const RESTORE: Kind = Kind::new("campaigns.restore");

/// Sets a campaign aside (`archived`) or brings it back. Nothing of it is lost.
pub fn archive(workspace: &Workspace, id: CampaignId, archived: bool) -> Result<Change<CampaignId>> {
    workspace.transact(if archived { ARCHIVE } else { RESTORE }, |writer| {
        sql::set_archived(writer, id, archived)?;
        Ok(id)
    })
}
