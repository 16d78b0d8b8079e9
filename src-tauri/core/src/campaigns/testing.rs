//! What tests of campaigns add to a section.

use crate::campaigns::{
    ActionDraft, ActionKind, ActionState, ActionStateChanges, CampaignDraft, CampaignOperation, NewCampaign, action,
    create, plan, set_action_state,
};
use crate::ids::{ActionId, CampaignId};
use crate::record::Edit;
pub(crate) use crate::testing::Section;

impl Section {
    /// A running campaign with 100 signatures to reach.
    pub fn campaign(&self, title: &str) -> CampaignId {
        let new = NewCampaign {
            draft: CampaignDraft { title: title.into(), ..CampaignDraft::default() },
            target: Some(100),
            unit: Some("signatures".into()),
        };
        self.workspace.transact(CampaignOperation::Create, |writer| create(writer, new)).unwrap().value
    }

    /// An action of two hours for three people.
    pub fn action(&self, campaign: CampaignId, title: &str, starts: &str) -> ActionId {
        let draft = ActionDraft {
            kind: ActionKind::MarketStall,
            title: title.into(),
            starts: Some(starts.parse().unwrap()),
            place: Some("Place du marché".into()),
            needed: 3,
            ..ActionDraft::default()
        };
        self.workspace.transact(CampaignOperation::Plan, |writer| plan(writer, campaign, draft)).unwrap().value.id
    }

    /// Calls an action off.
    pub fn call_off(&self, id: ActionId) {
        let revision = self.workspace.read(|reader| action(reader, id)).unwrap().revision;
        let edit = Edit { id, revision, changes: ActionStateChanges { state: ActionState::Cancelled.into() } };
        self.workspace.transact(CampaignOperation::ActionState, |writer| set_action_state(writer, &edit)).unwrap();
    }
}
