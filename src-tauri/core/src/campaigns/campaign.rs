//! A campaign.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fields::{line, paragraph};
use crate::ids::{CampaignId, PersonId};
use crate::people::PersonName;
use crate::problem::{Code, Problem, Result};

/// How far a campaign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CampaignState {
    /// Somebody had it.
    Idea,
    /// It is being made ready.
    Preparing,
    /// It runs.
    #[default]
    Running,
    /// It is over.
    Finished,
}

/// The colour by which a campaign is known at a glance; each can be told from the others and read in both themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a colour is its name")]
pub enum CampaignColour {
    Amber,
    Rose,
    Green,
    Blue,
    Plum,
    Clay,
    Teal,
    Slate,
}

impl CampaignColour {
    /// All of them, in the order in which they are given out.
    pub const ALL: [Self; 8] =
        [Self::Amber, Self::Rose, Self::Blue, Self::Green, Self::Plum, Self::Clay, Self::Teal, Self::Slate];
}

/// A campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Campaign {
    /// The record.
    pub id: CampaignId,
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: Option<String>,
    /// How far it is.
    pub state: CampaignState,
    /// Its first day.
    pub starts_on: Option<NaiveDate>,
    /// Its last day.
    pub ends_on: Option<NaiveDate>,
    /// Its colour.
    pub colour: CampaignColour,
    /// Who leads it.
    pub lead: Option<PersonName>,
    /// Whether it is set aside.
    pub archived: bool,
}

/// What a form gives of a campaign.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CampaignDraft {
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: Option<String>,
    /// How far it is.
    pub state: CampaignState,
    /// Its first day.
    pub starts_on: Option<NaiveDate>,
    /// Its last day.
    pub ends_on: Option<NaiveDate>,
    /// Its colour; when none is named, one that is not in use yet.
    pub colour: Option<CampaignColour>,
    /// Who leads it.
    pub lead_id: Option<PersonId>,
}

impl CampaignDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        if self.ends_on.zip(self.starts_on).is_some_and(|(end, start)| end < start) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends_on"));
        }
        Ok(Self { title: line(&self.title, "title")?, summary: paragraph(self.summary.as_deref(), "summary")?, ..self })
    }
}
