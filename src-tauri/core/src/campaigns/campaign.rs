//! A campaign.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::{CampaignId, PersonId};
use crate::people::PersonName;
use crate::problem::{Code, Problem, Result};
use crate::record::{Changed, Record as _, record};
use crate::write::revision::Revision;

enumeration! {
    /// How far a campaign is.
    #[derive(Default)]
    pub enum CampaignState {
        /// Somebody had it.
        Idea = "idea",
        /// It is being made ready.
        Preparing = "preparing",
        /// It runs.
        #[default]
        Running = "running",
        /// It is over.
        Finished = "finished",
    }
}

enumeration! {
    /// The colour by which a campaign is recognised, in the order in which colours are given out; each differs from the others
    /// and read in both themes.
    #[derive(Default)]
    #[allow(missing_docs, reason = "a colour is its name")]
    pub enum CampaignColour {
        #[default]
        Amber = "amber",
        Rose = "rose",
        Blue = "blue",
        Green = "green",
        Plum = "plum",
        Clay = "clay",
        Teal = "teal",
        Slate = "slate",
    }
}

record! {
    /// What a form gives of a campaign.
    #[derive(Default)]
    #[serde(default)]
    pub struct CampaignDraft, changes CampaignChanges, table "campaign", together [starts_on, ends_on] {
        /// Its name.
        title: String = line,
        /// What it is about.
        summary: Option<String> = paragraph,
        /// How far it is.
        state: CampaignState,
        /// Its first day.
        starts_on: Option<NaiveDate>,
        /// Its last day.
        ends_on: Option<NaiveDate>,
        /// Its colour, which every campaign has. Where a form names none: of a new campaign one that is not in use yet, of another the
        /// one that it has.
        colour: Option<CampaignColour>,
        /// Who leads it.
        lead_id: Option<PersonId>,
    }
}

/// How far a campaign is, as an edit by itself changes it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CampaignStateChanges {
    /// How far it is.
    #[serde(skip_serializing_if = "Changed::is_absent")]
    pub state: Changed<CampaignState>,
}

/// A campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Campaign {
    /// The record.
    pub id: CampaignId,
    /// To be named by an edit.
    pub revision: Revision,
    /// What a form shows of it.
    #[serde(flatten)]
    pub draft: CampaignDraft,
    /// Who leads it, by name.
    pub lead: Option<PersonName>,
    /// Whether it is set aside.
    pub archived: bool,
}

impl Campaign {
    /// Its colour.
    pub(crate) fn colour(&self) -> CampaignColour {
        self.draft.colour.unwrap_or_default()
    }
}

impl CampaignDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        if self.ends_on.zip(self.starts_on).is_some_and(|(end, start)| end < start) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends_on"));
        }
        self.tidy()
    }
}
