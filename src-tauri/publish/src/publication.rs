//! What is handed in to be published: plain data, with the photos' bytes.

use chrono::NaiveDate;
use ruche_document::Document;
use uuid::Uuid;

/// A report, complete, as it is to be put on paper or on the web.
#[derive(Debug, Clone, PartialEq)]
pub struct Publication {
    pub title: String,
    pub subtitle: Option<String>,
    pub section_name: String,
    /// The day of the event.
    pub held_on: Option<NaiveDate>,
    /// The last day, when there were several.
    pub held_until: Option<NaiveDate>,
    pub place: Option<String>,
    /// Who wrote the report, as the reader is to know them.
    pub author: Option<String>,
    pub body: Document,
    /// The photos of the body that may be published. One that is not here is shown as a line saying so.
    pub photos: Vec<PublishedPhoto>,
    pub language: Language,
    pub status: Status,
    pub published_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    French,
    English,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    Draft,
    Published,
}

/// A photo and the words that go with it.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedPhoto {
    pub id: Uuid,
    pub bytes: Vec<u8>,
    pub format: PhotoFormat,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    pub caption: String,
    /// What the photo shows, for those who do not see it; the caption serves when this is empty.
    pub alt: String,
    pub credit: Option<String>,
    pub ownership: Option<String>,
    pub taken_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhotoFormat {
    Jpeg,
    Png,
    Webp,
    Gif,
}

impl PhotoFormat {
    pub const ALL: [Self; 4] = [Self::Jpeg, Self::Png, Self::Webp, Self::Gif];

    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
        }
    }

    /// The format of that media type, if photos are kept in it.
    pub fn from_mime(mime: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.mime() == mime)
    }

    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Gif => "gif",
        }
    }
}
