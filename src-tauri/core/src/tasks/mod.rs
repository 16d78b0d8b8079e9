//! Tasks: what somebody has to do until a day, for a campaign, after an event, or decided in a report.

mod create;
mod done;
mod edit;
mod find;
mod forget;
mod list;
mod remove;
pub(crate) mod sql;
mod task;

pub use create::{CREATE, add, create};
pub use done::{DONE, REOPEN, set_done};
pub use edit::{EDIT, edit};
pub use find::{TaskHit, find};
pub(crate) use forget::forget_person;
pub use list::{AssignedTasks, Tally, TasksPage, TasksQuery, TasksState, due, late, list, open_by_assignee, tally};
pub use remove::{REMOVE, remove};
pub(crate) use sql::{FILL_SEARCH, title};
pub use task::{Task, TaskDraft};
