//! Changes to a campaign.

use crate::campaigns::sql::campaign as sql;
use crate::campaigns::{CAMPAIGN, CampaignChanges, CampaignDraft, CampaignStateChanges};
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
pub fn set_state(writer: &Writer<'_>, moved: &Edit<CampaignId, CampaignStateChanges>) -> Result<CampaignId> {
    let changes = CampaignChanges { state: moved.changes.state, ..CampaignChanges::default() };
    edit(writer, &Edit { id: moved.id, revision: moved.revision, changes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{Campaign, CampaignColour, CampaignOperation, read};
    use crate::ids::PersonId;
    use crate::problem::{Code, Problem};
    use crate::write::revision::Revision;

    fn campaign(section: &Section, id: CampaignId) -> Campaign {
        section.workspace.read(|reader| read::campaign(reader, id)).unwrap()
    }

    fn edit_from(section: &Section, id: CampaignId, revision: Revision, changes: CampaignChanges) -> Result<()> {
        let edit = Edit { id, revision, changes };
        section.workspace.transact(CampaignOperation::Edit, |writer| super::edit(writer, &edit))?;
        Ok(())
    }

    #[test]
    fn edits_of_different_fields_from_one_base_both_stay() {
        let section = Section::new();
        let id = section.campaign("Rétablissons l’ISF");
        let base = campaign(&section, id);
        let changes = CampaignChanges { title: "ISF".to_owned().into(), ..CampaignChanges::default() };
        edit_from(&section, id, base.revision, changes).unwrap();
        let changes = CampaignChanges { summary: Some("Écrire".to_owned()).into(), ..CampaignChanges::default() };
        edit_from(&section, id, base.revision, changes).unwrap();
        let wanted = CampaignDraft { title: "ISF".into(), summary: Some("Écrire".into()), ..base.draft.clone() };
        assert_eq!(campaign(&section, id).draft, wanted);

        let changes = CampaignChanges { title: "Référendum".to_owned().into(), ..CampaignChanges::default() };
        let refused = edit_from(&section, id, base.revision, changes).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("title")));
        assert_eq!(campaign(&section, id).draft, wanted);
    }

    #[test]
    fn a_colour_that_is_not_named_stays() {
        let section = Section::new();
        let id = section.campaign("Rétablissons l’ISF");
        let change = |colour: Option<CampaignColour>| {
            let changes = CampaignChanges { colour: colour.into(), ..CampaignChanges::default() };
            edit_from(&section, id, campaign(&section, id).revision, changes).unwrap();
            campaign(&section, id).draft.colour
        };
        assert_eq!(change(Some(CampaignColour::Teal)), Some(CampaignColour::Teal));
        assert_eq!(change(None), Some(CampaignColour::Teal));
    }

    #[test]
    fn who_leads_must_be_there() {
        let section = Section::new();
        let id = section.campaign("Rétablissons l’ISF");
        let changes = CampaignChanges { lead_id: Some(PersonId::new()).into(), ..CampaignChanges::default() };
        let refused = edit_from(&section, id, campaign(&section, id).revision, changes).unwrap_err();
        assert_eq!(refused, Problem::at(Code::NotFound, "lead_id"));
    }
}
