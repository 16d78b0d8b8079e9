//! A dated field action of a campaign.

use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::{CampaignColour, VoteDay};
use crate::fields::{line, optional_line, paragraph};
use crate::ids::{ActionId, CampaignId, GoalId, StageId};
use crate::people::PersonName;
use crate::problem::{Code, Problem, Result};
use crate::time;

/// What is done on the ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Tractage.
    #[default]
    Leafleting,
    /// Porte-à-porte.
    DoorToDoor,
    /// Marché.
    MarketStall,
    /// Phoning.
    PhoneBank,
    /// Collage.
    Postering,
    /// Pétition.
    Petition,
    /// Interpellation of elected officials.
    CallToOfficials,
    /// Réunion publique.
    PublicMeeting,
    /// Écoute.
    Listening,
    /// Action numérique.
    OnlineAction,
    /// Anything else.
    Other,
}

/// What became of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// It shall be.
    Planned,
    /// It was.
    Done,
    /// It will not be.
    Cancelled,
}

/// What somebody said when asked to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum VolunteerAnswer {
    /// Nothing yet.
    Asked,
    /// They come.
    Yes,
    /// They do not.
    No,
    /// They were there.
    Came,
}

/// An action in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionRow {
    /// The record.
    pub id: ActionId,
    /// The campaign it is of.
    pub campaign_id: CampaignId,
    /// The name of the campaign.
    pub campaign_title: String,
    /// The colour of the campaign.
    pub colour: CampaignColour,
    /// What is done.
    pub kind: ActionKind,
    /// Its name.
    pub title: String,
    /// What clocks in `zone` show when it begins.
    pub starts: NaiveDateTime,
    /// And when it ends.
    pub ends: Option<NaiveDateTime>,
    /// The zone.
    pub zone: String,
    /// Where.
    pub place: Option<String>,
    /// What became of it.
    pub state: ActionState,
    /// How many people it takes.
    pub needed: u32,
    /// How many said yes, or came.
    pub found: u32,
    /// How many have not answered yet.
    pub asked: u32,
    /// How many are still missing; none once it is over or cancelled.
    pub missing: u32,
    /// Whether it is over, its results not typed yet.
    pub awaits_results: bool,
    /// The vote on whose eve or day it falls, though campaigning of this kind is forbidden then.
    pub on_eve_of: Option<VoteDay>,
}

/// An action with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionSheet {
    /// The action.
    pub action: ActionRow,
    /// What to bring, whom to call.
    pub note: Option<String>,
    /// Who was asked, and what they said.
    pub volunteers: Vec<Volunteer>,
    /// The stages of its campaign's goals, and what it brought to each.
    pub feeds: Vec<Feed>,
}

/// Somebody who was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Volunteer {
    /// Who.
    pub person: PersonName,
    /// What they said.
    pub answer: VolunteerAnswer,
}

/// A stage that an action feeds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Feed {
    /// The stage.
    pub stage_id: StageId,
    /// Its goal.
    pub goal_id: GoalId,
    /// The goal's name.
    pub goal_title: Option<String>,
    /// The stage's name.
    pub label: Option<String>,
    /// What is counted.
    pub unit: String,
    /// Whether it is the current stage of its goal.
    pub current: bool,
    /// What the action brought, once it was typed.
    pub value: Option<i64>,
}

/// What a form gives of an action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionDraft {
    /// What is done.
    #[serde(default)]
    pub kind: ActionKind,
    /// Its name.
    #[serde(default)]
    pub title: String,
    /// When it begins, as clocks there show it.
    #[serde(default)]
    pub starts: Option<NaiveDateTime>,
    /// When it ends.
    #[serde(default)]
    pub ends: Option<NaiveDateTime>,
    /// The zone of these clocks; the section's when none is named.
    #[serde(default)]
    pub zone: Option<String>,
    /// Where.
    #[serde(default)]
    pub place: Option<String>,
    /// How many people it takes.
    #[serde(default)]
    pub needed: u32,
    /// What to bring, whom to call.
    #[serde(default)]
    pub note: Option<String>,
}

/// The most people an action can take.
const NEEDED_MOST: u32 = 10_000;

impl ActionDraft {
    /// The draft without stray spaces and its beginning, or the field that stands in its way.
    pub(crate) fn check(self) -> Result<(Self, NaiveDateTime)> {
        let title = line(&self.title, "title")?;
        let starts = self.starts.ok_or_else(|| Problem::at(Code::Required, "starts"))?;
        if self.ends.is_some_and(|ends| ends < starts) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends"));
        }
        if self.needed > NEEDED_MOST {
            return Err(Problem::at(Code::OutOfRange, "needed").with("least", 0).with("most", NEEDED_MOST));
        }
        if let Some(zone) = &self.zone {
            time::zone(zone)?;
        }
        let place = optional_line(self.place.as_deref(), "place")?;
        let note = paragraph(self.note.as_deref(), "note")?;
        Ok((Self { title, place, note, ..self }, starts))
    }
}

impl ActionRow {
    /// Its first and last day.
    pub(crate) fn days(&self) -> (NaiveDate, NaiveDate) {
        (self.starts.date(), self.ends.unwrap_or(self.starts).date())
    }
}
