//! Commands on tasks.

use ruche_core::Change;
use ruche_core::ids::TaskId;
use ruche_core::tasks::{self, TaskDraft, TasksPage, TasksQuery};
use ruche_core::time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;

commands! {
    /// The tasks that a query asks for, through a window.
    query "tasks.list" ["tasks", "people"] (TasksQuery) -> TasksPage = |workspace, query: TasksQuery| {
        workspace.read(|reader| tasks::list(reader, &query, time::today(reader)?))
    };
    /// Adds a task.
    change "tasks.create" (TaskDraft) -> Change<TaskId> = tasks::create;
    /// Replaces what a form shows of a task.
    change "tasks.edit" (EditTask) -> Change<TaskId> = |workspace, request: EditTask| {
        tasks::edit(workspace, request.id, request.draft)
    };
    /// Ticks a task off, or opens it again.
    change "tasks.done" (TickTask) -> Change<TaskId> = |workspace, request: TickTask| {
        tasks::set_done(workspace, request.id, request.done)
    };
    /// Removes a task.
    change "tasks.remove" (OneTask) -> Change<TaskId> = |workspace, request: OneTask| tasks::remove(workspace, request.id);
}

/// Which task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneTask {
    /// The task.
    pub id: TaskId,
}

/// A task and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditTask {
    /// The task.
    pub id: TaskId,
    /// What the form shows.
    pub draft: TaskDraft,
}

/// A task to tick off, or to open again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TickTask {
    /// The task.
    pub id: TaskId,
    /// Done, or open again.
    pub done: bool,
}
