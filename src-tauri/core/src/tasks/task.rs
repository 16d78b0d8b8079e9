//! A task.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{CampaignId, EventId, OrganisationId, PersonId, ReportId, TaskId};
use crate::people::PersonName;
use crate::problem::Result;
use crate::record::{Record as _, record};
use crate::write::revision::Revision;

record! {
    /// What a form gives of a task.
    #[derive(Default)]
    #[serde(default)]
    pub struct TaskDraft, changes TaskChanges, table "task" {
        /// What is to be done.
        title: String = line,
        /// How, with whom, where.
        note: Option<String> = paragraph,
        /// The last day for it.
        due_on: Option<NaiveDate>,
        /// Who does it.
        assignee_id: Option<PersonId>,
        /// The campaign it is for.
        campaign_id: Option<CampaignId>,
        /// The event it is for.
        event_id: Option<EventId>,
        /// The report in which it was decided.
        report_id: Option<ReportId>,
        /// The partner organisation to whom or by whom it was promised.
        organisation_id: Option<OrganisationId>,
    }
}

/// A task, as seen on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Task {
    /// The record.
    pub id: TaskId,
    /// To be named by an edit.
    pub revision: Revision,
    /// What a form shows of it.
    #[serde(flatten)]
    pub draft: TaskDraft,
    /// Who does it, by name.
    pub assignee: Option<PersonName>,
    /// Whether it is done.
    pub done: bool,
    /// Open after its last day.
    pub late: bool,
}

impl TaskDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        self.tidy()
    }
}
