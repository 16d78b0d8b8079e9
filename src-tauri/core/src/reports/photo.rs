//! A photo with the description and the agreement that it needs.

use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::PhotoId;
use crate::problem::Result;
use crate::record::{Record as _, record};
use crate::write::revision::Revision;

enumeration! {
    /// Whether those who can be recognised agree to be shown.
    #[derive(Default)]
    pub enum PhotoConsent {
        /// A crowd or a public event: the right to one's image does not ask for it (civil code, article 9, as the courts read it).
        NotNeeded = "not_needed",
        /// All who can be recognised have agreed, a guardian for those under age.
        Granted = "granted",
        /// To be asked.
        #[default]
        Pending = "pending",
        /// Somebody prefers not to be shown.
        Refused = "refused",
    }
}

record! {
    /// The description of a photo, and whether it may be shown.
    #[derive(Default)]
    #[serde(default)]
    pub struct PhotoDescription, changes PhotoChanges, table "photo" {
        /// What stands under it.
        caption: Option<String> = text(1_000),
        /// What it shows, for those who do not see it.
        alt: Option<String> = text(1_000),
        /// Who took it.
        credit: Option<String> = text(1_000),
        /// To whom it belongs, e.g. "Photos : propriété du parti".
        ownership: Option<String> = text(1_000),
        /// Whether those who can be recognised agree.
        consent: PhotoConsent,
    }
}

impl PhotoDescription {
    /// The description without stray spaces, or the field that stands in their way.
    pub fn check(self) -> Result<Self> {
        self.tidy()
    }
}

/// A photo of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Photo {
    /// The record.
    pub id: PhotoId,
    /// To be named by an edit of its description.
    pub revision: Revision,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// When it was taken, by the clock of the camera.
    pub taken_on: Option<NaiveDateTime>,
    /// What goes with it.
    pub description: PhotoDescription,
}

/// What several photos have in common: a day's photos mostly have one photographer and one owner.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CommonDescription {
    /// Who took them; each keeps its own when empty.
    pub credit: Option<String>,
    /// To whom they belong; each keeps its own when empty.
    pub ownership: Option<String>,
    /// Whether those who can be recognised agree; each keeps its own when empty.
    pub consent: Option<PhotoConsent>,
}

impl CommonDescription {
    /// The description without stray spaces, or the field that stands in their way.
    pub(super) fn check(self) -> Result<Self> {
        let description =
            PhotoDescription { credit: self.credit, ownership: self.ownership, ..PhotoDescription::default() }
                .check()?;
        Ok(Self { credit: description.credit, ownership: description.ownership, consent: self.consent })
    }

    /// The description of a photo that has these in common with others.
    pub(super) fn applied_to(self, description: PhotoDescription) -> PhotoDescription {
        PhotoDescription {
            credit: self.credit.or(description.credit),
            ownership: self.ownership.or(description.ownership),
            consent: self.consent.unwrap_or(description.consent),
            ..description
        }
    }
}

/// A picture that has been re-encoded: nothing but its pixels.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub mime: &'static str,
    /// A small JPEG of it.
    pub thumbnail: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// When it was taken, by the clock of the camera.
    pub taken_on: Option<NaiveDateTime>,
}
