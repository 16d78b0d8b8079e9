//! Reports ("comptes rendus"): what was said and decided, with its photos, from the first draft to the published page.

pub mod begin;
mod compose;
pub mod export;
pub mod find;
pub mod follow_up;
pub mod list;
pub mod obstacle;
mod photo;
pub mod photos;
pub mod publish;
pub mod remove;
pub mod rename;
mod report;
pub(crate) mod sql;
mod sweep;
pub mod write;

pub use obstacle::{Obstacle, PhotoLack};
pub use photo::{Photo, PhotoConsent, PhotoWords, Picture};
pub use report::{Particulars, Publication, Report, ReportFormat, ReportLanguage, ReportRow, ReportStatus};
pub(crate) use sql::{FILL_SEARCH, title};
pub(crate) use sweep::sweep;
