//! What the section is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::SectionId as Id;
use crate::problem::Result;
use crate::record::{Record as _, record};
use crate::section::today;
use crate::write::revision::Revision;

pub use crate::ids::SectionId;

/// The zone of a section unless it says otherwise.
pub(crate) const DEFAULT_ZONE: &str = "Europe/Paris";

record! {
    /// What a form gives of the section.
    #[serde(default)]
    pub struct SectionDraft, changes SectionChanges, table "section" {
        /// Its name.
        name: String = line,
        /// The zone in which it is, by its IANA name: its clocks say what "today" is.
        zone: String,
        /// Where it meets and writes from.
        city: Option<String> = line,
        /// Its blog or site, printed under reports.
        site: Option<String> = line,
        /// Whether it is the fictional example.
        example: bool,
    }
}

/// The section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Section {
    /// The record.
    pub id: Id,
    /// To be named by an edit.
    pub revision: Revision,
    /// Its particulars.
    #[serde(flatten)]
    pub draft: SectionDraft,
}

impl Default for SectionDraft {
    fn default() -> Self {
        Self { name: String::new(), zone: DEFAULT_ZONE.to_owned(), city: None, site: None, example: false }
    }
}

impl SectionDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        today::zone_named(&self.zone)?;
        self.tidy()
    }
}
