//! What campaigns need from the section this week, for the home page.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::{action, campaign};
use crate::campaigns::{ActionRow, ActionState, ActionsQuery, Campaign, CampaignState, GoalCounter, counter, read};
use crate::ids::CampaignId;
use crate::problem::Result;
use crate::tasks::{self, Task};

/// How many days of actions are looked ahead.
const DAYS_AHEAD: u64 = 14;
/// The most actions and tasks that are named.
const MAX_NAMED: u32 = 50;

/// What campaigns need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CampaignsWeek {
    /// The planned actions of the coming 14 days, each with how many people it misses.
    pub actions: Vec<ActionRow>,
    /// Open tasks after their last day, the oldest first.
    pub late_tasks: Vec<LateTask>,
    /// Running campaigns with their counters.
    pub running: Vec<RunningCampaign>,
}

/// A task that is late.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LateTask {
    /// The task.
    pub task: Task,
    /// The name of the campaign it is for.
    pub campaign_title: Option<String>,
}

/// A running campaign and how far it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RunningCampaign {
    /// The campaign.
    pub campaign: Campaign,
    /// Its goals.
    pub goals: Vec<GoalCounter>,
}

/// What campaigns need from the section in the days from `day`.
pub fn week(connection: &Connection, day: NaiveDate) -> Result<CampaignsWeek> {
    let coming = ActionsQuery {
        state: Some(ActionState::Planned),
        from: Some(day),
        until: day.checked_add_days(Days::new(DAYS_AHEAD - 1)),
        limit: MAX_NAMED,
        ..ActionsQuery::default()
    };
    let mut late_tasks = Vec::new();
    for task in tasks::late(connection, day, MAX_NAMED)? {
        // What is left open of a campaign that is set aside or over troubles nobody any more.
        match task.draft.campaign_id.map(|id| still_open(connection, id)).transpose()? {
            Some(None) => {}
            title => late_tasks.push(LateTask { task, campaign_title: title.flatten() }),
        }
    }
    let mut running = Vec::new();
    for campaign in read::at_work(connection)? {
        if campaign.draft.state == CampaignState::Running {
            running.push(RunningCampaign { goals: counter::counters(connection, &campaign, day)?, campaign });
        }
    }
    Ok(CampaignsWeek { actions: action::list(connection, &coming)?, late_tasks, running })
}

fn still_open(connection: &Connection, id: CampaignId) -> Result<Option<String>> {
    let campaign = campaign::get(connection, id)?;
    Ok((!campaign.archived && campaign.draft.state != CampaignState::Finished).then_some(campaign.draft.title))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{CampaignOperation, CampaignStateChanges, set_state};
    use crate::record::Edit;
    use crate::tasks::{TaskDraft, TaskOperation, create};

    #[test]
    fn the_week_holds_coming_actions_late_tasks_and_running_campaigns() {
        let section = Section::new();
        let running = section.campaign("Rétablissons l’ISF");
        let over = section.campaign("Grand débat");
        let day: NaiveDate = "2900-03-01".parse().unwrap();
        let next = section.action(running, "Marché", "2900-03-14T23:00:00");
        section.action(running, "Trop loin", "2900-03-15T00:00:00");
        for (title, campaign) in [("Imprimer", running), ("Ranger", over)] {
            let draft = TaskDraft {
                title: title.into(),
                due_on: day.pred_opt(),
                campaign_id: Some(campaign),
                ..TaskDraft::default()
            };
            section.workspace.transact(TaskOperation::Create, |writer| create(writer, draft)).unwrap();
        }
        let revision = section.workspace.read(|reader| campaign::get(reader, over)).unwrap().revision;
        let changes = CampaignStateChanges { state: CampaignState::Finished.into() };
        let moved = Edit { id: over, revision, changes };
        section.workspace.transact(CampaignOperation::State, |writer| set_state(writer, &moved)).unwrap();

        let week = section.workspace.read(|reader| week(reader, day)).unwrap();
        assert_eq!(week.actions.iter().map(|action| (action.id, action.missing)).collect::<Vec<_>>(), [(next, 3)]);
        assert_eq!(week.late_tasks.len(), 1);
        assert_eq!(week.late_tasks[0].campaign_title.as_deref(), Some("Rétablissons l’ISF"));
        assert_eq!(week.running.iter().map(|one| one.campaign.id).collect::<Vec<_>>(), [running]);
    }
}
