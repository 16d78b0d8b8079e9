//! Reports ("comptes rendus"): what was said and decided, with its photos, from the first draft to the published page.

mod begin;
mod compose;
pub mod export;
mod find;
mod follow_up;
mod list;
mod obstacle;
mod photo;
mod photo_bytes;
pub mod photos;
mod publish;
mod query;
mod remove;
mod rename;
mod report;
mod sql;
#[cfg(test)]
mod testing;
mod week;
mod write;

pub use begin::{begin, begin_from_event};
pub use find::{ReportHit, find};
pub use follow_up::{FollowUp, follow_up};
pub use list::{EventReport, get, has_report, list, of_events, unfinished};
pub use obstacle::{Obstacle, PhotoLack};
pub use photo::{CommonDescription, Photo, PhotoChanges, PhotoConsent, PhotoDescription, Picture};
pub use publish::{publish, unpublish};
pub use query::{ReportsPage, ReportsQuery};
pub use remove::remove;
pub use rename::rename;
pub use report::{
    Particulars, ParticularsChanges, Publication, Report, ReportFormat, ReportLanguage, ReportRow, ReportStatus,
};
pub use week::{ReportsWeek, week};
pub use write::{parse_body, write};

use crate::domain::{Domain, part};
use crate::record::Record as _;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::{Migration, migration};
use crate::write::{Bookkeeping, Column, Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: ReportOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[REPORT, PHOTO, PUBLICATION],
    search_indexes: &[SearchIndex { name: "report_search", vocabulary: "report_word", fill: sql::FILL_SEARCH }],
    not_searched: &["photo.alt", "photo.ownership", "publication.at", "publication.format", "report.author"],
    title: sql::title,
    find: Some(part!(Vec<ReportHit>, find)),
    week: Some(part!(ReportsWeek, week)),
    clean_up: photo_bytes::clean_up,
    ..Domain::named("reports")
};

const MIGRATIONS: &[Migration] = &[
    migration!(
        6,
        "reports",
        "migrations/0006_reports.sql",
        "f60f6250fb4116beb867c1dce5cd93d5a099650e2b2f74f82a1de4822cb67d23"
    ),
    migration!(
        16,
        "reports name an event that is there",
        "migrations/0016_reports.sql",
        "e5dba7b8f308b9d5bb49b8ec246610123579d6639077de22d6c3f15231e665eb"
    ),
    migration!(
        21,
        "versions of texts",
        "migrations/0021_reports.sql",
        "b278b0c6152631bcbb96c0cb0de773307012c2acfde697a7fadd385a683160dd"
    ),
];

const REPORT: Table = Table::of_records("report", &REPORT_COLUMNS)
    .with_bookkeeping(&[Bookkeeping::Note("text_version"), Bookkeeping::Note("changed_at")]);
const PHOTO: Table = Table::of_records("photo", PhotoDescription::COLUMNS).owned_by(&["report_id"]);
const PUBLICATION: Table = Table::part("publication", "report_id", &["publications"]);

/// The columns of a report that hold fields: its particulars, and those that have use cases of their own.
const REPORT_COLUMNS: [Column; Particulars::COLUMNS.len() + OTHER_COLUMNS.len()] = {
    let mut columns = [OTHER_COLUMNS[0]; Particulars::COLUMNS.len() + OTHER_COLUMNS.len()];
    let mut place = 0;
    while place < columns.len() {
        columns[place] = if place < OTHER_COLUMNS.len() {
            OTHER_COLUMNS[place]
        } else {
            Particulars::COLUMNS[place - OTHER_COLUMNS.len()]
        };
        place += 1;
    }
    columns
};

const OTHER_COLUMNS: &[Column] = &[
    Column { name: "event_id", field: "event_id", is_text: false },
    // Its words stand in a column of their own.
    Column { name: BODY, field: BODY, is_text: false },
    Column { name: "status", field: "status", is_text: false },
    Column { name: "published_on", field: "published_on", is_text: false },
];

/// The field, and the column, of a report's text.
const BODY: &str = "body";

kinds! {
    /// What is done to reports and their photos.
    pub enum ReportOperation {
        /// A report was begun.
        Begin = "reports.begin",
        /// The text was written. Ten minutes of it are one step of undo.
        Write = "reports.write" (coalesce 600),
        /// The particulars were edited. Edits within two minutes are one step of undo.
        Rename = "reports.rename" (coalesce 120),
        /// A report was declared published.
        Publish = "reports.publish",
        /// A report was made a draft again.
        Unpublish = "reports.unpublish",
        /// A decision became a task.
        FollowUp = "reports.follow_up",
        /// A report was removed, with its photos.
        Remove = "reports.remove",
        /// A report left the section as a file: that cannot be undone.
        Export = "reports.export" (irreversible),
        /// Photos were added.
        AddPhotos = "photos.add",
        /// Photos were described. Changes within two minutes are one step of undo.
        DescribePhotos = "photos.describe" (coalesce 120),
        /// A photo was removed, from the text also.
        RemovePhoto = "photos.remove",
    }
}
