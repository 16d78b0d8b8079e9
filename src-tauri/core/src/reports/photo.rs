//! A photo with the words and the agreement that it needs.

use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PhotoId;
use crate::problem::{Code, Problem, Result};
use crate::text::filled;

/// Whether those who can be recognised agree to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PhotoConsent {
    /// A crowd or a public event: the right to one's image does not ask for it (civil code, article 9, as the courts read it).
    NotNeeded,
    /// All who can be recognised have agreed, a guardian for those under age.
    Granted,
    /// To be asked.
    #[default]
    Pending,
    /// Somebody prefers not to be shown.
    Refused,
}

/// A photo of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Photo {
    /// The record's id.
    pub id: PhotoId,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// When it was taken, by the clock of the camera.
    pub taken_on: Option<NaiveDateTime>,
    /// What goes with it.
    pub words: PhotoWords,
}

/// The words of a photo, and whether it may be shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PhotoWords {
    /// What is told under it.
    pub caption: Option<String>,
    /// What it shows, for those who do not see it.
    pub alt: Option<String>,
    /// Who took it.
    pub credit: Option<String>,
    /// To whom it belongs, e.g. "Photos : propriété du parti".
    pub ownership: Option<String>,
    /// Whether those who can be recognised agree.
    pub consent: PhotoConsent,
}

/// The longest of a photo's texts, in characters.
const MOST: usize = 1_000;

impl PhotoWords {
    /// The words without stray spaces, or the field that stands in their way.
    pub fn check(mut self) -> Result<Self> {
        for (field, text) in [
            ("caption", &mut self.caption),
            ("alt", &mut self.alt),
            ("credit", &mut self.credit),
            ("ownership", &mut self.ownership),
        ] {
            *text = text.as_deref().and_then(filled).map(str::to_owned);
            if text.as_ref().is_some_and(|text| text.chars().count() > MOST) {
                return Err(Problem::at(Code::TooLong, field).with("most", MOST));
            }
        }
        Ok(self)
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
