//! How far the goals of a campaign are.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::Campaign;
use crate::campaigns::pace::{Pace, Run};
use crate::campaigns::sql::{count, goal as sql};
use crate::ids::{GoalId, StageId};
use crate::problem::Result;
use crate::write::revision::{self, Revision};

/// A goal and how far it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GoalCounter {
    /// The goal.
    pub id: GoalId,
    /// To be named by an edit.
    pub revision: Revision,
    /// Its name, where the units do not say enough.
    pub title: Option<String>,
    /// Its stages, in order; at least one.
    pub stages: Vec<StageCounter>,
    /// The place of the current stage: the first that is not reached, or the last one when all are.
    pub current: usize,
    /// Where the present pace of the current stage leads; `null` when nothing is running or nothing was counted.
    pub pace: Option<Pace>,
}

/// A stage and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StageCounter {
    /// The stage.
    pub id: StageId,
    /// Its name.
    pub label: Option<String>,
    /// What is counted.
    pub unit: String,
    /// How many are to be reached.
    pub target: i64,
    /// How many were counted.
    pub value: i64,
    /// Whether that is enough.
    pub reached: bool,
}

/// The goals of a campaign as they stand on `day`.
pub(crate) fn counters(connection: &Connection, campaign: &Campaign, day: NaiveDate) -> Result<Vec<GoalCounter>> {
    let mut goals = Vec::new();
    for (id, title) in sql::goals_of(connection, campaign.id)? {
        let stages = sql::stages_of(connection, id)?;
        let current = current(&stages);
        let pace = match stages.get(current) {
            Some(stage) if !stage.reached => pace_of(connection, campaign, &stages, current, day)?,
            _ => None,
        };
        let revision = revision::of(connection, id.into())?;
        goals.push(GoalCounter { id, revision, title, stages, current, pace });
    }
    Ok(goals)
}

/// The first stage that is not reached, or the last one.
fn current(stages: &[StageCounter]) -> usize {
    stages.iter().position(|stage| !stage.reached).unwrap_or(stages.len().saturating_sub(1))
}

/// The pace of the current stage. A stage runs from the day on which the one before it was reached; the first one from the
/// campaign's first day, or from the first entry where that is earlier or none is set.
fn pace_of(
    connection: &Connection,
    campaign: &Campaign,
    stages: &[StageCounter],
    current: usize,
    day: NaiveDate,
) -> Result<Option<Pace>> {
    let Some(stage) = stages.get(current) else {
        return Ok(None);
    };
    let Some(first) = count::first_day(connection, stage.id)? else {
        return Ok(None);
    };
    let opened = match current.checked_sub(1).and_then(|before| stages.get(before)) {
        Some(before) => count::day_reached(connection, before.id, before.target)?,
        None => campaign.draft.starts_on,
    };
    let since = opened.map_or(first, |opened| opened.min(first));
    Ok(Run { value: stage.value, target: stage.target, since, day, until: campaign.draft.ends_on }.pace())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{CampaignOperation, CountDraft, GoalDraft, StageDraft, add_count, add_goal, read};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        #[test]
        fn a_stage_holds_what_its_entries_add_up_to_and_the_first_unreached_is_current(
            entries in prop::collection::vec((0usize..3, 0i64..60), 0..12),
        ) {
            let section = Section::new();
            let campaign = section.campaign("Rétablissons l’ISF");
            let stage = |target| StageDraft { unit: "voix".into(), target, ..StageDraft::default() };
            let draft = GoalDraft { title: None, stages: vec![stage(50), stage(60), stage(70)] };
            let goal = section
                .workspace
                .transact(CampaignOperation::AddGoal, |writer| add_goal(writer, campaign, draft))
                .unwrap()
                .value;
            let day: NaiveDate = "2019-02-28".parse().unwrap();
            let now = || {
                let sheet = section.workspace.read(|reader| read(reader, campaign, day)).unwrap();
                sheet.goals.into_iter().find(|known| known.id == goal).unwrap()
            };
            let ids: Vec<StageId> = now().stages.iter().map(|stage| stage.id).collect();
            let mut sums = [0; 3];
            for (place, value) in entries {
                let draft = CountDraft { value, counted_on: Some(day), note: None };
                section
                    .workspace
                    .transact(CampaignOperation::AddCount, |writer| add_count(writer, ids[place], draft))
                    .unwrap();
                sums[place] += value;
            }
            let counter = now();
            for (stage, sum) in counter.stages.iter().zip(sums) {
                prop_assert_eq!((stage.value, stage.reached), (sum, sum >= stage.target));
            }
            let first = counter.stages.iter().position(|stage| !stage.reached).unwrap_or(2);
            prop_assert_eq!(counter.current, first);
        }
    }
}
