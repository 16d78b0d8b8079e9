//! Commands on tasks.

use ruche_core::ids::TaskId;
use ruche_core::record::Edit;
use ruche_core::section;
use ruche_core::tasks::{self, TaskChanges, TaskDraft, TaskOperation, TasksPage, TasksQuery};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;

commands! {
    sampled by sample_requests;
    /// The tasks that a query asks for, through a window.
    query "tasks.list" ["tasks", "people", "section"] (TasksQuery) -> TasksPage = |reader, query| {
        tasks::list(reader, &query, section::today(reader)?)
    };
    /// Adds a task.
    change "tasks.create" [TaskOperation::Create] (TaskDraft) -> TaskId = |writer, draft| tasks::create(writer, draft);
    /// Edits a task.
    change "tasks.edit" [TaskOperation::Edit] (Edit<TaskId, TaskChanges>) -> TaskId = |writer, edit| tasks::edit(writer, &edit);
    /// Ticks a task off, or opens it again.
    change "tasks.done" [|request| if request.done { TaskOperation::Done } else { TaskOperation::Reopen }] (TickTask) -> TaskId =
        |writer, request| tasks::set_done(writer, request.id, request.done);
    /// Removes a task.
    change "tasks.remove" [TaskOperation::Remove] (OneTask) -> TaskId = |writer, request| tasks::remove(writer, request.id);
}

/// Which task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneTask {
    /// The task.
    pub id: TaskId,
}

/// A task to tick off, or to open again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TickTask {
    /// The task.
    pub id: TaskId,
    /// Done, or open again.
    pub done: bool,
}

#[cfg(test)]
fn sample_requests(_: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    vec![("tasks.list", json!({ "state": "all", "limit": 5 })), ("tasks.list", json!({ "state": "done", "limit": 5 }))]
}
