//! What stands in the way of publishing: photos that may not be shown, or not without a word.
//!
//! Who is recognisable must have agreed (right to one's image), the photographer is credited (code of intellectual
//! property, L121-1), and those who do not see need a description.

use ruche_document::Document;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PhotoId;
use crate::problem::{Code, Problem, Result};
use crate::reports::{PhotoConsent, PhotoDescription, sql};

/// A photo of the text that cannot be published as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Obstacle {
    /// The photo.
    pub photo_id: PhotoId,
    /// What it lacks.
    pub lacks: Vec<PhotoLack>,
}

/// What a photo lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PhotoLack {
    /// The photo itself: it was removed since.
    Picture,
    /// The agreement of those who can be recognised: not asked yet.
    Consent,
    /// The agreement: it was refused, and the photo must leave the text.
    ConsentRefused,
    /// What it shows, for those who do not see it.
    AlternativeText,
    /// Who took it.
    Credit,
}

/// The obstacles among the photos that `body` shows, in their order.
pub(super) fn obstacles(connection: &Connection, body: &Document) -> Result<Vec<Obstacle>> {
    let mut obstacles = Vec::new();
    for id in body.photos().into_iter().map(PhotoId) {
        let lacks = match sql::photo(connection, id)? {
            Some(photo) => lacks(&photo.description),
            None => vec![PhotoLack::Picture],
        };
        if !lacks.is_empty() {
            obstacles.push(Obstacle { photo_id: id, lacks });
        }
    }
    Ok(obstacles)
}

fn lacks(description: &PhotoDescription) -> Vec<PhotoLack> {
    let consent = match description.consent {
        PhotoConsent::NotNeeded | PhotoConsent::Granted => None,
        PhotoConsent::Pending => Some(PhotoLack::Consent),
        PhotoConsent::Refused => Some(PhotoLack::ConsentRefused),
    };
    let alternative = description.alt.is_none().then_some(PhotoLack::AlternativeText);
    let credit = description.credit.is_none().then_some(PhotoLack::Credit);
    [consent, alternative, credit].into_iter().flatten().collect()
}

/// Refuses when there are obstacles, naming the photo of the first.
pub(super) fn refuse(obstacles: &[Obstacle]) -> Result<()> {
    let Some(first) = obstacles.first() else { return Ok(()) };
    let code = match first.lacks.first() {
        Some(PhotoLack::Consent | PhotoLack::ConsentRefused) => Code::ConsentMissing,
        _ => Code::PhotoIncomplete,
    };
    Err(Problem::at(code, "photos").with("photo", first.photo_id.0).with("count", obstacles.len()))
}
