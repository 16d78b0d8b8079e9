//! Tasks: what somebody has to do until a day, for a campaign, after an event, or decided in a report.

mod create;
mod done;
mod edit;
mod find;
mod list;
mod query;
mod remove;
mod sql;
mod task;

pub use create::create;
pub use done::set_done;
pub use edit::edit;
pub use find::{TaskHit, find};
pub use list::{TasksWeek, due, late, list, open_by_assignee, tally, week};
pub use query::{AssignedTasks, Tally, TasksPage, TasksQuery, TasksState};
pub use remove::remove;
pub(crate) use sql::{detach_organisation, detach_report};
pub use task::{Task, TaskChanges, TaskDraft};

use crate::domain::{Domain, part};
use crate::ids::PersonId;
use crate::record::Record as _;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::{Migration, migration};
use crate::write::{Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: TaskOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[TASK],
    search_indexes: &[SearchIndex { name: "task_search", vocabulary: "task_word", fill: sql::FILL_SEARCH }],
    not_searched: &["task.note"],
    title: sql::title,
    find: Some(part!(Vec<TaskHit>, find)),
    week: Some(part!(TasksWeek, week)),
    forget: |writer, record| sql::forget_assignee(writer, PersonId(record)),
    ..Domain::named("tasks")
};

const MIGRATIONS: &[Migration] = &[
    migration!(
        5,
        "tasks",
        "migrations/0005_tasks.sql",
        "0c4165d7fa7258128e302216dda21c21b4bb0dfd9d6cb94e66a1713dec27c0e6"
    ),
    migration!(
        15,
        "tasks name what is there",
        "migrations/0015_tasks.sql",
        "21cf9b3a4ca951ba8165058e3d5f2978320be02fe16ca896ab4695a6821984f6"
    ),
    migration!(
        20,
        "partners of tasks",
        "migrations/0020_tasks.sql",
        "b8806a4610585bb553d66d3dc7cba80d6bcb975da15c2ba1425ad885aee3acbd"
    ),
];

const TASK: Table = Table::of_records("task", TaskDraft::COLUMNS);

kinds! {
    /// What is done to tasks.
    pub enum TaskOperation {
        /// A task was added.
        Create = "tasks.create",
        /// A task was edited. Edits of one task within two minutes are one step of undo.
        Edit = "tasks.edit" (coalesce 120),
        /// A task was ticked off.
        Done = "tasks.done",
        /// A task was opened again.
        Reopen = "tasks.reopen",
        /// A task was removed.
        Remove = "tasks.remove",
    }
}
