//! Reports on their way out.

use std::path::Path;

use ruche_core::ids::ReportId;
use ruche_core::reports::export::{self, Edition};
use ruche_core::reports::{Photo, ReportFormat, ReportLanguage, ReportOperation, ReportStatus};
use ruche_core::store::blobs::Blob;
use ruche_core::{Code, Connection, Problem, Result, section};
use ruche_exchange::pictures::resize;
use ruche_publish::{Language, PhotoFormat, Publication, PublishedPhoto, Status};

use crate::application::Application;
use crate::command::{Context, Nothing};
use crate::files;
use crate::reports::batches;
use crate::reports::requests::ExportReport;

/// Pixels on the longer side of a published photo: sharp on paper and on a wide screen.
const PUBLISHED_SIDE: u32 = 1600;
/// Pixels on the longer side of a photo in the preview.
const PREVIEW_SIDE: u32 = 800;

/// The report as a web page, for a look before it goes.
pub(super) fn preview(connection: &Connection, id: ReportId) -> Result<String> {
    let preview = export::preview(connection, id)?;
    let photos = published_photos(connection, &preview.photos, PREVIEW_SIDE, |_| Ok(()))?;
    Ok(ruche_publish::html(&publication(&preview, section::read(connection)?.draft.name, photos)))
}

/// Writes the report as a file, and records that it left.
pub(super) fn export(application: &Application, request: ExportReport, context: &Context<'_>) -> Result<Nothing> {
    application.check_chosen(&request.path)?;
    let workspace = application.workspace()?;
    // The photos, then the page, then the file.
    let steps = |edition: &Edition| edition.photos.len() as u64 + 2;
    let (edition, publication) = workspace.read(|reader| {
        let edition = export::edition(reader, request.report)?;
        let progress = |done| context.progress(done, steps(&edition));
        let photos = published_photos(reader, &edition.photos, PUBLISHED_SIDE, progress)?;
        let publication = publication(&edition, section::read(reader)?.draft.name, photos);
        Ok((edition, publication))
    })?;
    let steps = steps(&edition);
    context.progress(steps - 2, steps)?;
    let bytes = match request.format {
        ReportFormat::Html => ruche_publish::html(&publication).into_bytes(),
        ReportFormat::Pdf => {
            ruche_publish::pdf(&publication).map_err(|error| Problem::internal("typesetting", &error))?
        }
        ReportFormat::Markdown => {
            let markdown = ruche_publish::markdown(&publication);
            let folder = request.path.parent().unwrap_or(Path::new(""));
            for (name, bytes) in &markdown.files {
                files::write_whole(&folder.join(name), bytes)?;
            }
            markdown.text.into_bytes()
        }
    };
    context.progress(steps - 1, steps)?;
    files::write_whole(&request.path, &bytes)?;
    workspace.transact(ReportOperation::Export, |writer| export::record(writer, &edition, request.format, &bytes))?;
    context.progress(steps, steps)?;
    Ok(Nothing {})
}

fn publication(edition: &Edition, section_name: String, photos: Vec<PublishedPhoto>) -> Publication {
    let report = &edition.report;
    let particulars = report.particulars.clone();
    Publication {
        title: particulars.title,
        subtitle: particulars.subtitle,
        section_name,
        held_on: particulars.held_on,
        held_until: particulars.held_until,
        place: particulars.place,
        author: particulars.author,
        body: report.body.clone(),
        photos,
        language: match particulars.language {
            ReportLanguage::French => Language::French,
            ReportLanguage::English => Language::English,
        },
        status: match report.status {
            ReportStatus::Draft => Status::Draft,
            ReportStatus::Published => Status::Published,
        },
        published_on: report.published_on,
    }
}

fn published_photos(
    connection: &Connection,
    photos: &[Photo],
    side: u32,
    before: impl FnMut(u64) -> Result<()>,
) -> Result<Vec<PublishedPhoto>> {
    // Read one after the other, as one connection does; made smaller beside each other.
    let originals = photos.iter().map(|photo| Ok((photo, export::picture(connection, photo)?)));
    batches::each(originals, before, |original: Result<_>| {
        let (photo, blob) = original?;
        published_photo(photo, &blob, side)
    })?
    .into_iter()
    .collect()
}

fn published_photo(photo: &Photo, original: &Blob, side: u32) -> Result<PublishedPhoto> {
    let picture = resize(&original.bytes, side).map_err(|_| Problem::new(Code::PictureUnreadable))?;
    let description = photo.description.clone();
    Ok(PublishedPhoto {
        id: photo.id.0,
        format: PhotoFormat::from_mime(picture.mime)
            .ok_or_else(|| Problem::internal("photo of an unknown format", &picture.mime))?,
        bytes: picture.bytes,
        width: picture.width,
        height: picture.height,
        caption: description.caption.unwrap_or_default(),
        alt: description.alt.unwrap_or_default(),
        credit: description.credit,
        ownership: description.ownership,
        taken_on: photo.taken_on.map(|moment| moment.date()),
    })
}
