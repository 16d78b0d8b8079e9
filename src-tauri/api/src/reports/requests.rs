//! What the commands on reports are asked.

use std::path::PathBuf;

use ruche_core::ids::{EventId, PhotoId, ReportId};
use ruche_core::reports::{CommonDescription, Particulars, ReportFormat};
use ruche_core::write::revision::Revision;
use ruche_document::Document;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Which report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OneReport {
    /// The record.
    pub report: ReportId,
}

/// Words to find reports by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FindReports {
    /// As typed so far.
    pub typed: String,
}

/// How many reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SomeReports {
    /// At most 100.
    pub limit: u32,
}

/// A report to begin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BeginReport {
    /// What stands above it.
    pub particulars: Particulars,
    /// Its text; an empty page when there is none.
    #[serde(default)]
    #[schemars(with = "Option<Document>")]
    pub body: Option<Value>,
}

/// An event whose report is to be begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BeginFromEvent {
    /// The event.
    pub event: EventId,
}

/// The text of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WriteReport {
    /// The record.
    pub report: ReportId,
    /// The revision of the text that this one was begun from.
    pub text_revision: Revision,
    /// The text, as the editor writes it.
    #[schemars(with = "Document")]
    pub body: Value,
}

/// Where a report shall go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExportReport {
    /// The record.
    pub report: ReportId,
    /// As what.
    pub format: ReportFormat,
    /// The file. A Markdown text has its photos in a folder beside it.
    pub path: PathBuf,
}

/// Which photo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OnePhoto {
    /// The record.
    pub photo: PhotoId,
}

/// Photos and what they have in common.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DescribePhotos {
    /// The records.
    pub photos: Vec<PhotoId>,
    /// What is to be said of each.
    pub common: CommonDescription,
}
