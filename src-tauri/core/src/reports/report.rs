//! A report as Ruche keeps one.

use chrono::{DateTime, NaiveDate, Utc};
use ruche_document::Document;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::{EventId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::record::{Record as _, record};
use crate::reports::{Obstacle, Photo};
use crate::write::revision::Revision;

enumeration! {
    /// Whether the section has published a report.
    #[derive(Default)]
    pub enum ReportStatus {
        /// Being written.
        #[default]
        Draft = "draft",
        /// Declared ready for its readers.
        Published = "published",
    }
}

enumeration! {
    /// The language that a report is written in, whatever that of the interface is.
    #[derive(Default)]
    pub enum ReportLanguage {
        /// French.
        #[default]
        French = "fr",
        /// English.
        English = "en",
    }
}

enumeration! {
    /// As what a report leaves the section.
    pub enum ReportFormat {
        /// One web page with everything inside.
        Html = "html",
        /// A text for a blog, with its photos in a folder beside it.
        Markdown = "markdown",
        /// Pages on paper.
        Pdf = "pdf",
    }
}

record! {
    /// What stands above a report.
    #[derive(Default)]
    #[serde(default)]
    pub struct Particulars, changes ParticularsChanges, table "report", together [held_on, held_until] {
        /// The title.
        title: String = text(300),
        /// A line under it.
        subtitle: Option<String> = text(300),
        /// The day that it is about.
        held_on: Option<NaiveDate>,
        /// The last day, when there were several.
        held_until: Option<NaiveDate>,
        /// Where it was held.
        place: Option<String> = text(300),
        /// Who wrote the report, as its readers are to know them.
        author: Option<String> = text(300),
        /// The language it is written in.
        language: ReportLanguage,
    }
}

impl Particulars {
    /// The particulars without stray spaces, or the field that stands in their way.
    pub fn check(self) -> Result<Self> {
        let particulars = self.tidy()?;
        let Self { held_on, held_until, .. } = particulars;
        if held_until.is_some_and(|last| held_on.is_none_or(|first| last < first)) {
            return Err(Problem::at(Code::EndsBeforeStart, "held_until"));
        }
        Ok(particulars)
    }
}

/// A report, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The record.
    pub id: ReportId,
    /// To be named by an edit of its particulars.
    pub revision: Revision,
    /// The event that it is about, if the agenda has it.
    pub event_id: Option<EventId>,
    /// What stands above it.
    pub particulars: Particulars,
    /// The text.
    pub body: Document,
    /// The revision of the text, to be named when it is written: the last operation that touched it.
    pub text_revision: Revision,
    /// Whether it is published.
    pub status: ReportStatus,
    /// Since when.
    pub published_on: Option<NaiveDate>,
    /// When it was last changed, in UTC.
    pub changed_at: DateTime<Utc>,
    /// Its photos, those not placed in the text included, in the order in which they came.
    pub photos: Vec<Photo>,
    /// What stands in the way of publishing.
    pub obstacles: Vec<Obstacle>,
    /// Where it went, newest first.
    pub publications: Vec<Publication>,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReportRow {
    /// The record.
    pub id: ReportId,
    /// Its title.
    pub title: String,
    /// A line under it.
    pub subtitle: Option<String>,
    /// The day that it is about.
    pub held_on: Option<NaiveDate>,
    /// Where it was held.
    pub place: Option<String>,
    /// Whether it is published.
    pub status: ReportStatus,
    /// Since when.
    pub published_on: Option<NaiveDate>,
    /// When it was last changed, in UTC.
    pub changed_at: DateTime<Utc>,
    /// How many photos it has.
    pub photos: u32,
    /// Words around what was searched for, if something was.
    pub excerpt: Option<String>,
}

/// One time that a report left the section as a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Publication {
    /// As what.
    pub format: ReportFormat,
    /// How often the text had been written by then.
    pub text_version: i64,
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
}
