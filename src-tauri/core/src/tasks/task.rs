//! A task.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fields::{line, paragraph};
use crate::ids::{CampaignId, EventId, PersonId, ReportId, TaskId};
use crate::people::PersonName;
use crate::problem::Result;

/// A task, as seen on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Task {
    /// The record.
    pub id: TaskId,
    /// What is to be done.
    pub title: String,
    /// How, with whom, where.
    pub note: Option<String>,
    /// The last day for it.
    pub due_on: Option<NaiveDate>,
    /// Who does it.
    pub assignee: Option<PersonName>,
    /// The campaign it is for.
    pub campaign_id: Option<CampaignId>,
    /// The event it is for.
    pub event_id: Option<EventId>,
    /// The report in which it was decided.
    pub report_id: Option<ReportId>,
    /// Whether it is done.
    pub done: bool,
    /// Open after its last day.
    pub late: bool,
}

/// What a form gives of a task.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TaskDraft {
    /// What is to be done.
    pub title: String,
    /// How, with whom, where.
    pub note: Option<String>,
    /// The last day for it.
    pub due_on: Option<NaiveDate>,
    /// Who does it.
    pub assignee_id: Option<PersonId>,
    /// The campaign it is for.
    pub campaign_id: Option<CampaignId>,
    /// The event it is for.
    pub event_id: Option<EventId>,
    /// The report in which it was decided.
    pub report_id: Option<ReportId>,
}

impl TaskDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        Ok(Self { title: line(&self.title, "title")?, note: paragraph(self.note.as_deref(), "note")?, ..self })
    }
}
