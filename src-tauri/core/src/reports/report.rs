//! A report as Ruche keeps one.

use chrono::{DateTime, NaiveDate, Utc};
use ruche_document::Document;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{EventId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::reports::{Obstacle, Photo};
use crate::text::filled;

/// Whether the section has published a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReportStatus {
    /// Being written.
    #[default]
    Draft,
    /// Declared ready for its readers.
    Published,
}

/// The language that a report is written in, whatever that of the interface is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum ReportLanguage {
    /// French.
    #[default]
    #[serde(rename = "fr")]
    French,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// As what a report leaves the section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// One web page with everything inside.
    Html,
    /// A text for a blog, with its photos in a folder beside it.
    Markdown,
    /// Pages on paper.
    Pdf,
}

/// What stands above a report.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Particulars {
    /// The title.
    pub title: String,
    /// A line under it.
    pub subtitle: Option<String>,
    /// The day that it tells.
    pub held_on: Option<NaiveDate>,
    /// The last day, when there were several.
    pub held_until: Option<NaiveDate>,
    /// Where it was held.
    pub place: Option<String>,
    /// Who wrote the report, as its readers are to know them.
    pub author: Option<String>,
    /// The language it is written in.
    pub language: ReportLanguage,
}

/// The longest title and line under it, in characters.
const MOST: usize = 300;

impl Particulars {
    /// The particulars without stray spaces, or the field that stands in their way.
    pub fn check(mut self) -> Result<Self> {
        self.title = filled(&self.title).ok_or_else(|| Problem::at(Code::Required, "title"))?.to_owned();
        let tidy = |text: &Option<String>| text.as_deref().and_then(filled).map(str::to_owned);
        self.subtitle = tidy(&self.subtitle);
        self.place = tidy(&self.place);
        self.author = tidy(&self.author);
        for (field, text) in [
            ("title", Some(&self.title)),
            ("subtitle", self.subtitle.as_ref()),
            ("place", self.place.as_ref()),
            ("author", self.author.as_ref()),
        ] {
            if text.is_some_and(|text| text.chars().count() > MOST) {
                return Err(Problem::at(Code::TooLong, field).with("most", MOST));
            }
        }
        if self.held_until.is_some_and(|last| self.held_on.is_none_or(|first| last < first)) {
            return Err(Problem::at(Code::EndsBeforeStart, "held_until"));
        }
        Ok(self)
    }
}

/// A report, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The record's id.
    pub id: ReportId,
    /// The event that it tells, if the agenda has it.
    pub event_id: Option<EventId>,
    /// What stands above it.
    pub particulars: Particulars,
    /// The text.
    pub body: Document,
    /// Whether it is published.
    pub status: ReportStatus,
    /// Since when.
    pub published_on: Option<NaiveDate>,
    /// How often the text was written: another number means another text.
    pub revision: i64,
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
    /// The day that it tells.
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
    /// Of which state of the text.
    pub revision: i64,
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
}
