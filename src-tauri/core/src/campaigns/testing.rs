//! A section with a campaign, for the tests of this domain.

use tempfile::TempDir;

use crate::campaigns::{ActionDraft, ActionKind, CampaignDraft, CampaignOperation, NewCampaign, create, plan};
use crate::ids::{ActionId, CampaignId, DeviceId};
use crate::section::{self, SectionDraft, SectionOperation};
use crate::store::key::RawKey;
use crate::workspace::Workspace;

/// A section for the time of a test.
pub(crate) struct Section {
    /// Its workspace.
    pub workspace: Workspace,
    _folder: TempDir,
}

impl Section {
    /// A new one.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = RawKey::from_hex(&"5a".repeat(32)).unwrap();
        let path = folder.path().join("section.ruche");
        let draft = SectionDraft { name: "Section".into(), ..SectionDraft::default() };
        let workspace = Workspace::create(
            &path,
            DeviceId::new(),
            |_| Ok(key),
            SectionOperation::SetUp,
            |writer| section::create(writer, "Odile Marchal", draft),
            |_| {},
        )
        .unwrap();
        Self { workspace, _folder: folder }
    }

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
