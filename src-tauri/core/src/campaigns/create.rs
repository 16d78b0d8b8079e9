//! A new campaign, from one short form.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::{campaign as sql, goal};
use crate::campaigns::{CampaignColour, CampaignDraft, CampaignState, GoalDraft, StageDraft};
use crate::ids::{CampaignId, PersonId};
use crate::people;
use crate::problem::{Code, Problem, Result};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A campaign was begun.
pub const CREATE: Kind = Kind::new("campaigns.create");

/// What the short form gives: the campaign, and the first thing to reach.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NewCampaign {
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
    /// How many to reach, with `unit`; neither when there is no goal yet.
    pub target: Option<i64>,
    /// Of what: "signatures".
    pub unit: Option<String>,
}

impl NewCampaign {
    /// The campaign and its first goal, or the field that stands in their way.
    fn check(self) -> Result<(CampaignDraft, Option<GoalDraft>)> {
        let Self { title, summary, state, starts_on, ends_on, colour, lead_id, target, unit } = self;
        let draft = CampaignDraft { title, summary, state, starts_on, ends_on, colour, lead_id }.check()?;
        let unit = unit.filter(|unit| !unit.trim().is_empty());
        let goal = match (target, unit) {
            (None, None) => None,
            (None, Some(_)) => return Err(Problem::at(Code::Required, "target")),
            (Some(_), None) => return Err(Problem::at(Code::Required, "unit")),
            (Some(target), Some(unit)) => {
                let stage = StageDraft { unit, target, ..StageDraft::default() };
                let goal = GoalDraft { title: None, stages: vec![stage] };
                Some(goal.check().map_err(|problem| match problem.field.as_deref() {
                    Some("stages.0.target") => Problem { field: Some("target".to_owned()), ..problem },
                    Some("stages.0.unit") => Problem { field: Some("unit".to_owned()), ..problem },
                    _ => problem,
                })?)
            }
        };
        Ok((draft, goal))
    }
}

/// Begins a campaign.
pub fn create(workspace: &Workspace, new: NewCampaign) -> Result<Change<CampaignId>> {
    let (draft, goal) = new.check()?;
    workspace.transact(CREATE, |writer| {
        if let Some(lead) = draft.lead_id {
            people::name::expect(writer, lead, "lead_id")?;
        }
        let colour = match draft.colour {
            Some(colour) => colour,
            None => free_colour(writer)?,
        };
        let id = CampaignId::new();
        sql::insert(writer, id, &draft, colour)?;
        if let Some(goal) = &goal {
            goal::insert(writer, id, goal)?;
        }
        Ok(id)
    })
}

/// The colour that the fewest campaigns in sight have.
fn free_colour(connection: &Connection) -> Result<CampaignColour> {
    let present = sql::colours(connection)?;
    let uses = |colour: CampaignColour| present.iter().filter(|other| **other == colour).count();
    Ok(CampaignColour::ALL.into_iter().min_by_key(|colour| uses(*colour)).unwrap_or(CampaignColour::Amber))
}
