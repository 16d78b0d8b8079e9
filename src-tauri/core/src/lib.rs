//! The section's workspace: people, dues, campaigns, events and reports over one encrypted file.
//!
//! The core knows nothing of windows, networks or paper. It gives a [`Workspace`], through which every read and every
//! change of a section goes, and one module a domain with its use cases.

pub mod campaigns;
pub mod dues;
pub mod erasure;
pub mod events;
mod fields;
pub mod history;
pub mod home;
pub mod ids;
pub mod people;
pub mod problem;
pub mod reports;
pub mod search;
pub mod store;
pub mod tasks;
pub mod text;
pub mod time;
mod workspace;
pub mod write;

pub use secrecy;

pub use problem::{Code, Problem, Result};
pub use workspace::{Change, MIGRATIONS, Opening, Workspace};
