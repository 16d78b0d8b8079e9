//! The section's workspace: people, dues, campaigns, events and reports over one encrypted file.
//!
//! The core knows nothing of windows, networks or paper. It gives a [`Workspace`], through which every read and every
//! change of a section goes, and one module a domain with its use cases.

pub mod campaigns;
pub mod domain;
pub mod domains;
pub mod dues;
mod enumeration;
pub mod erasure;
pub mod events;
pub mod history;
pub mod home;
pub mod ids;
mod normal_forms;
pub mod partners;
pub mod people;
pub mod problem;
pub mod record;
pub mod reports;
pub mod search;
pub mod section;
pub mod store;
pub mod tasks;
#[cfg(test)]
mod testing;
pub mod text;
pub mod time;
mod workspace;
pub mod write;

pub use rusqlite::Connection;
pub use secrecy;

pub use domains::MIGRATIONS;
pub use problem::{Code, Problem, Result};
pub use workspace::{Opening, Workspace};
pub use write::Change;

/// Every domain. Those that others refer to come first: where an order is seen (the title of a record is asked of one after the other),
/// it is this one.
pub const DOMAINS: &[&domain::Domain] = &[
    &section::DOMAIN,
    &people::DOMAIN,
    &dues::DOMAIN,
    &tasks::DOMAIN,
    &campaigns::DOMAIN,
    &partners::DOMAIN,
    &events::DOMAIN,
    &reports::DOMAIN,
];
