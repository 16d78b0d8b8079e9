//! The three chantiers of the example, side by side.

mod listening;
mod membership;
mod petition;

use chrono::{NaiveDate, NaiveDateTime};
use ruche_core::campaigns::{
    self as core, ActionDraft, ActionKind, Answer, CampaignDraft, CampaignOperation, CountDraft, GoalDraft,
    NewCampaign, ResultDraft, Results, StageDraft, TeamMemberDraft, VolunteerAnswer,
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

/// A campaign as it is declared here.
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
    actions: Vec<FieldAction>,
}

/// A goal: its name, and its stages with the number to reach.
struct Goal {
    title: &'static str,
    stages: &'static [(&'static str, i64)],
}

/// A stage, by the places of its goal and its own.
type Stage = (usize, usize);

/// A field action. One that has results is over.
struct FieldAction {
    kind: ActionKind,
    title: &'static str,
    starts: NaiveDateTime,
    ends: NaiveDateTime,
    place: &'static str,
    needed: u32,
    volunteers: &'static [(&'static str, VolunteerAnswer)],
    results: &'static [(Stage, i64)],
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
        let draft = CampaignDraft {
            title: self.title.to_owned(),
            summary: Some(self.summary.to_owned()),
            starts_on: Some(self.starts_on),
            ends_on: Some(self.ends_on),
            lead_id: Some(people.named(self.lead)?),
            ..CampaignDraft::default()
        };
        let new = NewCampaign { draft, target: None, unit: None };
        let id = workspace.transact(CampaignOperation::Create, |writer| core::create(writer, new))?.value;
        for (name, role) in self.team {
            let person = people.named(name)?;
            let draft = TeamMemberDraft { role: Some((*role).to_owned()) };
            workspace.transact(CampaignOperation::Team, |writer| core::join_team(writer, id, person, draft))?;
        }
        for goal in self.goals {
            workspace.transact(CampaignOperation::AddGoal, |writer| core::add_goal(writer, id, goal.draft()))?;
        }
        let stages = stages(workspace, id, self.starts_on)?;
        for (day, stage, value, note) in self.counted {
            let draft = CountDraft { value, counted_on: Some(day), note: Some(note.to_owned()) };
            let stage = at(&stages, stage)?;
            workspace.transact(CampaignOperation::AddCount, |writer| core::add_count(writer, stage, draft))?;
        }
        for action in self.actions {
            action.make(workspace, people, id, &stages)?;
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

impl FieldAction {
    fn make(self, workspace: &Workspace, people: &People, campaign: CampaignId, stages: &[Vec<StageId>]) -> Result<()> {
        let draft = ActionDraft {
            kind: self.kind,
            title: self.title.to_owned(),
            starts: Some(self.starts),
            ends: Some(self.ends),
            place: Some(self.place.to_owned()),
            needed: self.needed,
            ..ActionDraft::default()
        };
        let id = workspace.transact(CampaignOperation::Plan, |writer| core::plan(writer, campaign, draft))?.value.id;
        for (name, answer) in self.volunteers {
            let answer = Answer { id, person_id: people.named(name)?, answer: Some(*answer) };
            workspace.transact(CampaignOperation::Answer, |writer| core::answer(writer, &answer))?;
        }
        if !self.results.is_empty() {
            let result = |(stage, value): &(Stage, i64)| {
                Ok(ResultDraft { stage_id: at(stages, *stage)?, revision: None, value: Some(*value) })
            };
            let values = self.results.iter().map(result).collect::<Result<_>>()?;
            let results = Results { id, counted_on: None, values };
            workspace.transact(CampaignOperation::Results, |writer| core::results(writer, &results))?;
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
