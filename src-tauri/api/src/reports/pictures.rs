//! Pictures on their way in.

use std::fs;
use std::path::{Path, PathBuf};

use ruche_core::ids::{PhotoId, ReportId};
use ruche_core::reports::{Picture, ReportOperation, photos};
use ruche_core::{Change, Code, Problem, Result};
use ruche_exchange::pictures;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::application::Application;
use crate::command::Context;
use crate::reports::batches;

/// Pictures for a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddPhotos {
    /// The report.
    pub report: ReportId,
    /// The files that the person chose.
    pub paths: Vec<PathBuf>,
}

/// What became of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddedPhotos {
    /// The photos added, in the order of their files.
    pub added: Vec<PhotoId>,
    /// The files that could not be added.
    pub refused: Vec<RefusedPicture>,
}

/// A file that is no picture we can keep, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RefusedPicture {
    /// The name of the file, without its folder.
    pub name: String,
    /// Why.
    pub code: Code,
}

/// The most bytes of a file that may be a picture.
const MAX_BYTES: u64 = 80 * 1024 * 1024;
/// The most pictures at once: they are held in memory until all are ready.
const MAX_PICTURES: usize = 200;

/// Adds pictures. One that cannot be read does not stop the others; all that can are one change.
pub(super) fn add(application: &Application, request: AddPhotos, context: &Context<'_>) -> Result<Change<AddedPhotos>> {
    if request.paths.len() > MAX_PICTURES {
        return Err(Problem::at(Code::OutOfRange, "paths").with("least", 1).with("most", MAX_PICTURES));
    }
    for path in &request.paths {
        application.check_chosen(path)?;
    }
    let workspace = application.workspace()?;
    let total = request.paths.len() as u64;
    let (mut pictures, mut refused) = (Vec::new(), Vec::new());
    let read = batches::each(&request.paths, |done| context.progress(done, total), |path| read(path))?;
    for (path, result) in request.paths.iter().zip(read) {
        match result {
            Ok(picture) => pictures.push(picture),
            Err(problem) => refused.push(RefusedPicture { name: name(path), code: problem.code }),
        }
    }
    context.progress(total, total)?;
    let change =
        workspace.transact(ReportOperation::AddPhotos, |writer| photos::add(writer, request.report, &pictures))?;
    Ok(Change { value: AddedPhotos { added: change.value, refused }, committed: change.committed })
}

fn read(path: &Path) -> Result<Picture> {
    if fs::metadata(path)?.len() > MAX_BYTES {
        return Err(Problem::new(Code::PictureUnreadable));
    }
    take_in(&fs::read(path)?)
}

/// A picture as it is kept: re-encoded, with a small one of it.
pub(crate) fn take_in(bytes: &[u8]) -> Result<Picture> {
    let (picture, thumbnail) =
        pictures::take_in(bytes, photos::THUMBNAIL_SIDE).map_err(|_| Problem::new(Code::PictureUnreadable))?;
    Ok(Picture {
        bytes: picture.bytes,
        mime: picture.mime,
        thumbnail,
        width: picture.width,
        height: picture.height,
        taken_on: picture.taken_on,
    })
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
