//! The follow-up of a decision, as a task.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::{PersonId, ReportId, TaskId};
use crate::problem::{Code, Problem, Result};
use crate::reports::sql;
use crate::tasks::{self, TaskDraft};
use crate::write::Writer;

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

/// Makes a task of a decision, whose block in the text then names the task.
pub fn follow_up(writer: &Writer<'_>, follow_up: FollowUp) -> Result<TaskId> {
    let mut body = sql::body(writer, follow_up.report)?;
    let decision = body.decision_mut(follow_up.decision).ok_or_else(|| Problem::new(Code::NotFound))?;
    let task = tasks::create(
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
}
