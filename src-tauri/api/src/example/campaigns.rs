//! The three chantiers of the example, side by side.

mod listening;
mod membership;
mod petition;

use chrono::{NaiveDate, NaiveDateTime};
use ruche_core::campaigns::{
    self as core, ActionDraft, ActionKind, Answer, CountDraft, GoalDraft, NewCampaign, ResultDraft, Results,
    StageDraft, VolunteerAnswer,
};
use ruche_core::ids::{CampaignId, StageId};
use ruche_core::{Code, Problem, Result, Workspace};

use crate::example::calendar::Calendar;
use crate::example::people::People;

/// The campaigns that were made.
pub(super) struct Campaigns {
    pub petition: CampaignId,
    pub listening: CampaignId,
    pub membership: CampaignId,
}

/// A campaign as it is told here.
struct Chantier {
    title: &'static str,
    summary: &'static str,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    lead: &'static str,
    /// Who, and as what.
    team: &'static [(&'static str, &'static str)],
    goals: &'static [Goal],
    /// What was counted by hand: the day, the stage, how many more, from where.
    counted: Vec<(NaiveDate, Stage, i64, &'static str)>,
    deeds: Vec<Deed>,
}

/// A goal: its name, and its stages with the number to reach.
struct Goal {
    title: &'static str,
    stages: &'static [(&'static str, i64)],
}

/// A stage, by the places of its goal and its own.
type Stage = (usize, usize);

/// A field action. One that brought something is over.
struct Deed {
    kind: ActionKind,
    title: &'static str,
    starts: NaiveDateTime,
    ends: NaiveDateTime,
    place: &'static str,
    needed: u32,
    volunteers: &'static [(&'static str, VolunteerAnswer)],
    brought: &'static [(Stage, i64)],
}

/// Makes the three.
pub(super) fn make(workspace: &Workspace, calendar: Calendar, people: &People) -> Result<Campaigns> {
    Ok(Campaigns {
        petition: petition::chantier(calendar).make(workspace, people)?,
        listening: listening::chantier(calendar).make(workspace, people)?,
        membership: membership::chantier(calendar).make(workspace, people)?,
    })
}

impl Chantier {
    fn make(self, workspace: &Workspace, people: &People) -> Result<CampaignId> {
        let new = NewCampaign {
            title: self.title.to_owned(),
            summary: Some(self.summary.to_owned()),
            starts_on: Some(self.starts_on),
            ends_on: Some(self.ends_on),
            lead_id: Some(people.named(self.lead)?),
            ..NewCampaign::default()
        };
        let id = core::create(workspace, new)?.value;
        for (name, role) in self.team {
            core::set_role(workspace, id, people.named(name)?, Some(role))?;
        }
        for goal in self.goals {
            core::add_goal(workspace, id, goal.draft())?;
        }
        let stages = stages(workspace, id, self.starts_on)?;
        for (day, stage, value, note) in self.counted {
            let draft = CountDraft { value, counted_on: Some(day), note: Some(note.to_owned()) };
            core::add_count(workspace, at(&stages, stage)?, draft)?;
        }
        for deed in self.deeds {
            deed.make(workspace, people, id, &stages)?;
        }
        Ok(id)
    }
}

impl Goal {
    fn draft(&self) -> GoalDraft {
        let stage = |(unit, target): &(&str, i64)| StageDraft {
            unit: (*unit).to_owned(),
            target: *target,
            ..StageDraft::default()
        };
        GoalDraft { title: Some(self.title.to_owned()), stages: self.stages.iter().map(stage).collect() }
    }
}

impl Deed {
    fn make(self, workspace: &Workspace, people: &People, campaign: CampaignId, stages: &[Vec<StageId>]) -> Result<()> {
        let draft = ActionDraft {
            kind: self.kind,
            title: self.title.to_owned(),
            starts: Some(self.starts),
            ends: Some(self.ends),
            zone: None,
            place: Some(self.place.to_owned()),
            needed: self.needed,
            note: None,
        };
        let id = core::plan(workspace, campaign, draft)?.value.id;
        for (name, answer) in self.volunteers {
            core::answer(workspace, &Answer { id, person_id: people.named(name)?, answer: Some(*answer) })?;
        }
        if !self.brought.is_empty() {
            let result =
                |(stage, value): &(Stage, i64)| Ok(ResultDraft { stage_id: at(stages, *stage)?, value: Some(*value) });
            let values = self.brought.iter().map(result).collect::<Result<_>>()?;
            core::results(workspace, &Results { id, counted_on: None, values })?;
        }
        Ok(())
    }
}

/// The stages of each goal of a campaign.
fn stages(workspace: &Workspace, id: CampaignId, day: NaiveDate) -> Result<Vec<Vec<StageId>>> {
    let goals = workspace.read(|reader| core::read(reader, id, day))?.goals;
    Ok(goals.iter().map(|goal| goal.stages.iter().map(|stage| stage.id).collect()).collect())
}

fn at(stages: &[Vec<StageId>], (goal, stage): Stage) -> Result<StageId> {
    stages.get(goal).and_then(|stages| stages.get(stage)).copied().ok_or_else(|| Problem::new(Code::NotFound))
}
