//! Campaigns and their actions by a few letters, for the search box.

use chrono::NaiveDateTime;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::CampaignColour;
use crate::campaigns::sql::{action, campaign};
use crate::domain::Search;
use crate::ids::{ActionId, CampaignId};
use crate::problem::Result;
use crate::store::full_text::first_matches;

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CampaignHit {
    /// A campaign, or an action of one.
    pub kind: CampaignHitKind,
    /// The campaign.
    pub id: CampaignId,
    /// Its name.
    pub title: String,
    /// Its colour.
    pub colour: CampaignColour,
}

/// A campaign, or an action of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CampaignHitKind {
    /// The campaign itself.
    Campaign,
    /// One of its actions.
    Action {
        /// The action.
        action_id: ActionId,
        /// Its name.
        action_title: String,
        /// Where it is.
        place: Option<String>,
        /// When it begins.
        starts: NaiveDateTime,
    },
}

/// The first campaigns and actions whose words begin like those typed: campaigns before actions, whole words before beginnings, actions
/// of these days before those of long ago. What is set aside is not found.
pub fn find(connection: &Connection, Search { typed, limit }: Search<'_>) -> Result<Vec<CampaignHit>> {
    let mut hits = first_matches(typed, limit, |words| campaign::found(connection, words, limit))?;
    let left = limit - hits.len();
    hits.extend(first_matches(typed, left, |words| action::found(connection, words, left))?);
    Ok(hits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{CampaignOperation, archive};
    use crate::time;

    #[test]
    fn campaigns_come_before_actions_and_what_is_set_aside_is_not_found() {
        let section = Section::new();
        let campaign = section.campaign("Le marché couvert");
        let other = section.campaign("Cantines bio");
        let action = section.action(other, "Tractage", "2019-03-09T09:00:00");
        let find = |typed, limit| section.workspace.read(|reader| find(reader, Search { typed, limit })).unwrap();
        let found = |typed| find(typed, 5);

        let hits = found("MARCHE");
        assert_eq!(hits[0].kind, CampaignHitKind::Campaign);
        assert_eq!((hits[0].id, hits[1].id), (campaign, other));
        assert!(matches!(hits[1].kind, CampaignHitKind::Action { action_id, .. } if action_id == action));
        assert_eq!(found("canti bio").len(), 1);

        section.action(other, "Tractage", "2900-03-09T09:00:00");
        let today = time::now().date_naive();
        let near = section.action(other, "Tractage", &format!("{today}T09:00:00"));
        let hits = find("tractage", 1);
        assert!(matches!(hits[0].kind, CampaignHitKind::Action { action_id, .. } if action_id == near));

        section.workspace.transact(CampaignOperation::Archive, |writer| archive(writer, other, true)).unwrap();
        assert_eq!(found("marche").len(), 1);
        assert!(found("canti").is_empty());
    }
}
