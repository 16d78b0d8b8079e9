//! The follow-up of a decision, as a task.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::{PersonId, ReportId, TaskId};
use crate::problem::{Code, Problem, Result};
use crate::reports::sql;
use crate::tasks::{self, TaskDraft};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A decision became a task.
pub const FOLLOW_UP: Kind = Kind::new("reports.follow_up");

/// What a decision asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FollowUp {
    /// The report.
    pub report: ReportId,
    /// The decision of its text.
    pub decision: Uuid,
    /// What is to be done.
    pub title: String,
    /// Who does it.
    #[serde(default)]
    pub assignee_id: Option<PersonId>,
    /// The last day for it.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
}

/// Makes a task of a decision, which then knows it: its block shows whether it is done.
pub fn follow_up(workspace: &Workspace, follow_up: FollowUp) -> Result<Change<TaskId>> {
    workspace.transact(FOLLOW_UP, |writer| {
        let mut body = sql::get(writer, follow_up.report)?.body;
        let decision = body.decision_mut(follow_up.decision).ok_or_else(|| Problem::new(Code::NotFound))?;
        let task = tasks::add(
            writer,
            TaskDraft {
                title: follow_up.title,
                due_on: follow_up.due_on,
                assignee_id: follow_up.assignee_id,
                report_id: Some(follow_up.report),
                ..TaskDraft::default()
            },
        )?;
        decision.attrs.task_id = Some(task.0);
        sql::write(writer, follow_up.report, &body)?;
        Ok(task)
    })
}
