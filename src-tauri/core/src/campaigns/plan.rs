//! Planning an action, changing it, calling it off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::action as sql;
use crate::campaigns::{
    ACTION, ACTION_STATE, ActionChanges, ActionDraft, ActionStateChanges, ActionStateDraft, VoteDay,
};
use crate::ids::{ActionId, CampaignId};
use crate::problem::Result;
use crate::record::{self, Edit, Record as _, merge};
use crate::section;
use crate::write::Writer;

/// An action that was planned or changed, and what should be looked at again. A warning never stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Planned {
    /// The action.
    pub id: ActionId,
    /// The vote on whose eve or day it falls, though campaigning of this kind is forbidden then.
    pub on_eve_of: Option<VoteDay>,
}

/// Plans an action. Without a zone it is meant in that of the section.
pub fn plan(writer: &Writer<'_>, campaign: CampaignId, draft: ActionDraft) -> Result<Planned> {
    let draft = draft.check()?.or_zone(section::zone(writer)?.name());
    let id = ActionId::new();
    sql::insert(writer, id, campaign, &draft)?;
    planned(writer, id)
}

/// Edits an action.
pub fn edit_action(writer: &Writer<'_>, edit: &Edit<ActionId, ActionChanges>) -> Result<Planned> {
    let present = sql::draft(writer, edit.id)?;
    let check = |draft: ActionDraft| Ok(draft.check()?.or_zone(&present.zone));
    let wanted = merge(writer, edit, &present, &[ACTION], check)?;
    sql::update(writer, edit.id, &present, &wanted)?;
    planned(writer, edit.id)
}

/// Says that an action was done or called off, or plans it again.
pub fn set_action_state(writer: &Writer<'_>, edit: &Edit<ActionId, ActionStateChanges>) -> Result<ActionId> {
    let present = sql::state(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[ACTION_STATE], ActionStateDraft::tidy)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
}

fn planned(writer: &Writer<'_>, id: ActionId) -> Result<Planned> {
    let (action, _) = sql::get(writer, id)?;
    Ok(Planned { id, on_eve_of: action.on_eve_of })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{ActionKind, CampaignOperation, action, set_vote_days};
    use crate::problem::{Code, Problem};

    #[test]
    fn an_edit_changes_what_it_names_and_warns_of_the_eve_of_a_vote() {
        let section = Section::new();
        let campaign = section.campaign("Rétablissons l’ISF");
        let id = section.action(campaign, "Marché", "2019-05-25T09:00:00");
        let votes = vec![VoteDay { on: "2019-05-26".parse().unwrap(), title: "Européennes".into() }];
        section
            .workspace
            .transact(CampaignOperation::VoteDays, |writer| set_vote_days(writer, &[], votes.clone()))
            .unwrap();
        let sheet = || section.workspace.read(|reader| action(reader, id)).unwrap();
        let edit = |changes: ActionChanges| {
            let edit = Edit { id, revision: sheet().revision, changes };
            let change = section.workspace.transact(CampaignOperation::EditAction, |writer| edit_action(writer, &edit));
            change.map(|change| change.value)
        };
        let before = sheet().action;
        assert_eq!((before.zone.as_str(), &before.on_eve_of), ("Europe/Paris", &None));

        let changes = ActionChanges {
            kind: ActionKind::Leafleting.into(),
            zone: String::new().into(),
            note: Some("Prendre la table".to_owned()).into(),
            ..ActionChanges::default()
        };
        assert_eq!(edit(changes).unwrap(), Planned { id, on_eve_of: Some(votes[0].clone()) });
        let after = sheet();
        assert_eq!(after.note.as_deref(), Some("Prendre la table"));
        assert_eq!(
            (after.action.starts, &after.action.zone, &after.action.place),
            (before.starts, &before.zone, &before.place)
        );

        // The same clocks elsewhere are another moment.
        let changes = ActionChanges { zone: "Indian/Reunion".to_owned().into(), ..ActionChanges::default() };
        edit(changes).unwrap();
        let moved = sheet().action;
        assert_eq!((moved.starts, moved.zone.as_str()), (before.starts, "Indian/Reunion"));

        let refused = edit(ActionChanges { starts: None.into(), ..ActionChanges::default() }).unwrap_err();
        assert_eq!(refused, Problem::at(Code::Required, "starts"));
    }
}
