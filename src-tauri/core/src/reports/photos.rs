//! Photos of a report: taken in, described, removed.

use crate::ids::{PhotoId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::reports::{PhotoConsent, PhotoWords, Picture, sql};
use crate::store::blobs::{self, Blob};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// Photos were added.
pub const ADD: Kind = Kind::new("photos.add");
/// Photos were described. Changes within two minutes are one step of undo.
pub const DESCRIBE: Kind = Kind::melting("photos.describe", 120);
/// A photo was removed, from the text also.
pub const REMOVE: Kind = Kind::new("photos.remove");

/// Pixels on the longer side of a small picture.
pub const THUMBNAIL_SIDE: u32 = 480;

/// Adds pictures to a report, all as one step. They are to be described before anything is published.
pub fn add(workspace: &Workspace, report: ReportId, pictures: &[Picture]) -> Result<Change<Vec<PhotoId>>> {
    workspace.transact(ADD, |writer| {
        sql::exists(writer, report)?;
        let mut ids = Vec::with_capacity(pictures.len());
        for picture in pictures {
            let id = PhotoId::new();
            let kept = blobs::put(writer, picture.mime, &picture.bytes)?;
            let small = blobs::put(writer, "image/jpeg", &picture.thumbnail)?;
            sql::insert_photo(writer, id, report, picture, [kept, small])?;
            ids.push(id);
        }
        Ok(ids)
    })
}

/// Replaces the words of a photo, and whether it may be shown.
pub fn describe(workspace: &Workspace, id: PhotoId, words: PhotoWords) -> Result<Change<PhotoId>> {
    let words = words.check()?;
    workspace.transact(DESCRIBE, |writer| {
        sql::describe_photo(writer, id, &words)?;
        Ok(id)
    })
}

/// What several photos have in common: a day's photos mostly have one photographer and one owner.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(default)]
pub struct CommonWords {
    /// Who took them; each keeps its own when empty.
    pub credit: Option<String>,
    /// To whom they belong; each keeps its own when empty.
    pub ownership: Option<String>,
    /// Whether those who can be recognised agree; each keeps its own when empty.
    pub consent: Option<PhotoConsent>,
}

/// Says of several photos at once what they have in common; gives how many changed.
pub fn describe_all(workspace: &Workspace, ids: &[PhotoId], common: CommonWords) -> Result<Change<usize>> {
    let checked = PhotoWords { credit: common.credit, ownership: common.ownership, ..PhotoWords::default() }.check()?;
    workspace.transact(DESCRIBE, |writer| {
        let mut changed = 0;
        for id in ids {
            let photo = sql::photo(writer, *id)?.ok_or_else(|| Problem::new(Code::NotFound))?;
            let mut words = photo.words.clone();
            words.credit = checked.credit.clone().or(words.credit);
            words.ownership = checked.ownership.clone().or(words.ownership);
            words.consent = common.consent.unwrap_or(words.consent);
            if words != photo.words {
                sql::describe_photo(writer, *id, &words)?;
                changed += 1;
            }
        }
        Ok(changed)
    })
}

/// Removes a photo, and takes it out of the text of its report.
pub fn remove(workspace: &Workspace, id: PhotoId) -> Result<Change<ReportId>> {
    workspace.transact(REMOVE, |writer| {
        let report = sql::report_of_photo(writer, id)?;
        let body = sql::get(writer, report)?.body;
        if body.photos().contains(&id.0) {
            sql::write(writer, report, &body.without_photo(id.0))?;
        }
        sql::delete_photo(writer, id)?;
        Ok(report)
    })
}

/// The bytes of a photo: a small picture when `side` pixels are enough, else the picture as kept.
pub fn bytes(workspace: &Workspace, id: PhotoId, side: u32) -> Result<Blob> {
    workspace.read(|reader| blobs::get(reader, &sql::photo_hash(reader, id, side <= THUMBNAIL_SIDE)?))
}
