//! What tests of campaigns add to a section.

use crate::campaigns::{ActionDraft, ActionKind, CampaignDraft, CampaignOperation, NewCampaign, create, plan};
use crate::ids::{ActionId, CampaignId};
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
}
