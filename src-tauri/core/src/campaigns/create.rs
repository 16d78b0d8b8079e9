//! A new campaign, from one short form.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::{campaign as sql, goal};
use crate::campaigns::{CampaignColour, CampaignDraft, GoalDraft, StageDraft};
use crate::ids::CampaignId;
use crate::problem::{Code, Problem, Result};
use crate::text::filled;
use crate::write::Writer;

/// What the short form gives: the campaign, and the first thing to reach.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NewCampaign {
    /// The campaign.
    #[serde(flatten)]
    pub draft: CampaignDraft,
    /// How many to reach, with `unit`; neither when there is no goal yet.
    pub target: Option<i64>,
    /// Of what: "signatures".
    pub unit: Option<String>,
}

impl NewCampaign {
    /// The campaign and its first goal, or the field that stands in their way.
    fn check(self) -> Result<(CampaignDraft, Option<GoalDraft>)> {
        let Self { draft, target, unit } = self;
        let draft = draft.check()?;
        let unit = unit.filter(|unit| filled(unit).is_some());
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
pub fn create(writer: &Writer<'_>, new: NewCampaign) -> Result<CampaignId> {
    let (mut draft, goal) = new.check()?;
    if draft.colour.is_none() {
        draft.colour = Some(free_colour(writer)?);
    }
    let id = CampaignId::new();
    sql::insert(writer, id, &draft)?;
    if let Some(goal) = &goal {
        goal::insert(writer, id, goal)?;
    }
    Ok(id)
}

/// The colour that the fewest campaigns in sight have.
fn free_colour(connection: &Connection) -> Result<CampaignColour> {
    let present = sql::colours(connection)?;
    let uses = |colour: CampaignColour| present.iter().filter(|other| **other == colour).count();
    Ok(CampaignColour::ALL.iter().copied().min_by_key(|colour| uses(*colour)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::read;
    use crate::campaigns::testing::Section;

    #[test]
    fn the_short_form_is_flat() {
        let form = serde_json::json!({ "title": "ISF", "colour": "plum", "target": 185, "unit": "parlementaires" });
        let new: NewCampaign = serde_json::from_value(form).unwrap();
        assert_eq!((new.draft.title.as_str(), new.draft.colour), ("ISF", Some(CampaignColour::Plum)));
        assert_eq!((new.target, new.unit.as_deref()), (Some(185), Some("parlementaires")));
    }

    #[test]
    fn every_campaign_gets_a_colour_that_is_not_in_use_as_long_as_there_is_one() {
        let section = Section::new();
        let colours: Vec<CampaignColour> = (0..9)
            .map(|number| {
                let id = section.campaign(&format!("Chantier {number}"));
                section.workspace.read(|reader| read::campaign(reader, id)).unwrap().colour()
            })
            .collect();
        assert_eq!(colours[..8], *CampaignColour::ALL);
        assert_eq!(colours[8], CampaignColour::ALL[0]);
    }
}
