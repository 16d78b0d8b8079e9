//! Campaigns and their actions by a few letters, for the search box.

use chrono::NaiveDateTime;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::CampaignColour;
use crate::campaigns::sql::{action, campaign};
use crate::ids::{ActionId, CampaignId};
use crate::problem::Result;
use crate::text;

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

/// The first `limit` campaigns and actions whose words begin like those of `typed`: campaigns before actions, whole words before
/// beginnings, actions of these days before those of long ago. What is set aside is not found.
pub fn find(connection: &Connection, typed: &str, limit: usize) -> Result<Vec<CampaignHit>> {
    let searches: Vec<String> = [text::whole_words(typed), text::match_words(typed)].into_iter().flatten().collect();
    let mut hits: Vec<CampaignHit> = Vec::new();
    let mut keep = |found: Vec<CampaignHit>| {
        for hit in found {
            if hits.len() < limit && !hits.contains(&hit) {
                hits.push(hit);
            }
        }
    };
    for words in &searches {
        keep(campaign::found(connection, words, limit)?);
    }
    for words in &searches {
        keep(action::found(connection, words, limit)?);
    }
    Ok(hits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::archive;
    use crate::campaigns::testing::Section;
    use crate::time;

    #[test]
    fn campaigns_come_before_actions_and_what_is_set_aside_is_not_found() {
        let section = Section::new();
        let campaign = section.campaign("Le marché couvert");
        let other = section.campaign("Cantines bio");
        let action = section.action(other, "Tractage", "2019-03-09T09:00:00");
        let found = |typed: &str| section.workspace.read(|reader| find(reader, typed, 5)).unwrap();

        let hits = found("MARCHE");
        assert_eq!(hits[0].kind, CampaignHitKind::Campaign);
        assert_eq!((hits[0].id, hits[1].id), (campaign, other));
        assert!(matches!(hits[1].kind, CampaignHitKind::Action { action_id, .. } if action_id == action));
        assert_eq!(found("canti bio").len(), 1);

        section.action(other, "Tractage", "2900-03-09T09:00:00");
        let today = time::now().date_naive();
        let near = section.action(other, "Tractage", &format!("{today}T09:00:00"));
        let hits = section.workspace.read(|reader| find(reader, "tractage", 1)).unwrap();
        assert!(matches!(hits[0].kind, CampaignHitKind::Action { action_id, .. } if action_id == near));

        archive(&section.workspace, other, true).unwrap();
        assert_eq!(found("marche").len(), 1);
        assert!(found("canti").is_empty());
    }
}
