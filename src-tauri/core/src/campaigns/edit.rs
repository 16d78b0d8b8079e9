//! Changes to a campaign.

use crate::campaigns::sql::campaign as sql;
use crate::campaigns::{CAMPAIGN, CampaignChanges, CampaignDraft, CampaignState};
use crate::ids::CampaignId;
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::write::Writer;

/// Edits a campaign.
pub fn edit(writer: &Writer<'_>, edit: &Edit<CampaignId, CampaignChanges>) -> Result<CampaignId> {
    let present = sql::draft(writer, edit.id)?;
    let check = |draft: CampaignDraft| {
        let draft = draft.check()?;
        Ok(CampaignDraft { colour: draft.colour.or(present.colour), ..draft })
    };
    let wanted = merge(writer, edit, &present, &[CAMPAIGN], check)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
}

/// Moves a campaign on, or back.
pub fn set_state(writer: &Writer<'_>, id: CampaignId, state: CampaignState) -> Result<CampaignId> {
    sql::set_state(writer, id, state)?;
    Ok(id)
}
