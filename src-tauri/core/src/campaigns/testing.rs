//! A section with a campaign, for the tests of this domain.

use tempfile::TempDir;

use crate::campaigns::{ActionDraft, ActionKind, NewCampaign, create, plan};
use crate::ids::{ActionId, CampaignId, DeviceId};
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
        let workspace = Workspace::create(&path, DeviceId::new(), "Odile Marchal", |_| Ok(key), |_| {}).unwrap();
        Self { workspace, _folder: folder }
    }

    /// A running campaign with 100 signatures to reach.
    pub fn campaign(&self, title: &str) -> CampaignId {
        let new = NewCampaign {
            title: title.into(),
            target: Some(100),
            unit: Some("signatures".into()),
            ..NewCampaign::default()
        };
        create(&self.workspace, new).unwrap().value
    }

    /// An action of two hours for three people.
    pub fn action(&self, campaign: CampaignId, title: &str, starts: &str) -> ActionId {
        let draft = ActionDraft {
            kind: ActionKind::MarketStall,
            title: title.into(),
            starts: Some(starts.parse().unwrap()),
            ends: None,
            zone: None,
            place: Some("Place du marché".into()),
            needed: 3,
            note: None,
        };
        plan(&self.workspace, campaign, draft).unwrap().value.id
    }
}
