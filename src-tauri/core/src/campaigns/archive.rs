//! Setting a campaign aside, and bringing it back.

use crate::campaigns::sql::campaign as sql;
use crate::ids::CampaignId;
use crate::problem::Result;
use crate::write::Writer;

/// Sets a campaign aside (`archived`) or brings it back. Nothing of it is lost.
pub fn archive(writer: &Writer<'_>, id: CampaignId, archived: bool) -> Result<CampaignId> {
    sql::set_archived(writer, id, archived)?;
    Ok(id)
}
