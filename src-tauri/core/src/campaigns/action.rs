//! A dated field action of a campaign.

use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::{CampaignColour, VoteDay};
use crate::enumeration::enumeration;
use crate::ids::{ActionId, CampaignId, GoalId, StageId};
use crate::people::PersonName;
use crate::problem::{Code, Problem, Result};
use crate::record::{Record as _, record};
use crate::time;
use crate::write::revision::Revision;

enumeration! {
    /// What is done on the ground.
    #[derive(Default)]
    pub enum ActionKind {
        /// Tractage.
        #[default]
        Leafleting = "leafleting",
        /// Porte-à-porte.
        DoorToDoor = "door_to_door",
        /// Marché.
        MarketStall = "market_stall",
        /// Phoning.
        PhoneBank = "phone_bank",
        /// Collage.
        Postering = "postering",
        /// Pétition.
        Petition = "petition",
        /// Interpellation of elected officials.
        CallToOfficials = "call_to_officials",
        /// Réunion publique.
        PublicMeeting = "public_meeting",
        /// Écoute.
        Listening = "listening",
        /// Action numérique.
        OnlineAction = "online_action",
        /// Anything else.
        Other = "other",
    }
}

enumeration! {
    /// What became of an action.
    pub enum ActionState {
        /// It shall be.
        Planned = "planned",
        /// It was.
        Done = "done",
        /// It will not be.
        Cancelled = "cancelled",
    }
}

enumeration! {
    /// What somebody said when asked to come.
    pub enum VolunteerAnswer {
        /// Nothing yet.
        Asked = "asked",
        /// They come.
        Yes = "yes",
        /// They do not.
        No = "no",
        /// They were there.
        Came = "came",
    }
}

record! {
    /// What a form gives of an action. Times are those of the clocks in `zone`.
    #[derive(Default)]
    #[serde(default)]
    pub struct ActionDraft, changes ActionChanges, table "action", together [starts, ends] {
        /// What is done.
        kind: ActionKind,
        /// Its name.
        title: String = line,
        /// When it begins; must be given.
        starts: Option<NaiveDateTime> = wall("starts_at"),
        /// When it ends.
        ends: Option<NaiveDateTime> = wall("ends_at"),
        /// The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new action that of the section, of another the
        /// one that it has.
        zone: String = blank_line,
        /// Where.
        place: Option<String> = line,
        /// How many people it takes.
        needed: u32,
        /// What to bring, whom to call.
        note: Option<String> = paragraph,
    }
}

record! {
    /// What became of an action.
    pub struct ActionStateDraft, changes ActionStateChanges, table "action" {
        /// What became of it.
        state: ActionState,
    }
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
    /// To be named by an edit.
    pub revision: Revision,
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
    /// The revision of what the action brought, to be named when it is typed anew; `null` before it was typed.
    pub revision: Option<Revision>,
    /// What the action brought, once it was typed.
    pub value: Option<i64>,
}

/// The most people an action can take.
const MAX_NEEDED: u32 = 10_000;

impl ActionDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        let draft = self.tidy()?;
        let starts = draft.starts.ok_or_else(|| Problem::at(Code::Required, "starts"))?;
        if draft.ends.is_some_and(|ends| ends < starts) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends"));
        }
        if draft.needed > MAX_NEEDED {
            return Err(Problem::at(Code::OutOfRange, "needed").with("least", 0).with("most", MAX_NEEDED));
        }
        if !draft.zone.is_empty() {
            time::zone(&draft.zone)?;
        }
        Ok(draft)
    }

    /// The draft in `zone` where it names none.
    pub(super) fn or_zone(self, zone: &str) -> Self {
        if self.zone.is_empty() { Self { zone: zone.to_owned(), ..self } } else { self }
    }
}

impl ActionRow {
    /// Its first and last day.
    pub(crate) fn days(&self) -> (NaiveDate, NaiveDate) {
        (self.starts.date(), self.ends.unwrap_or(self.starts).date())
    }
}
