//! Reports on their way out.

use std::path::Path;

use ruche_core::ids::ReportId;
use ruche_core::reports::export::{self, Edition};
use ruche_core::reports::{Photo, ReportFormat, ReportLanguage, ReportStatus};
use ruche_core::{Code, Problem, Result, Workspace};
use ruche_exchange::pictures::resize;
use ruche_publish::{Language, PhotoFormat, Publication, PublishedPhoto, Status};

use crate::application::Application;
use crate::command::{Context, Nothing};
use crate::files;
use crate::reports::batches;
use crate::reports::requests::ExportReport;
use crate::section::{self, Section};

/// Pixels on the longer side of a published photo: sharp on paper and on a wide screen.
const PUBLISHED_SIDE: u32 = 1600;
/// Pixels on the longer side of a photo in the preview.
const PREVIEW_SIDE: u32 = 800;

/// The report as a web page, for a look before it goes.
pub(super) fn preview(workspace: &Workspace, id: ReportId) -> Result<String> {
    let proof = export::proof(workspace, id)?;
    let photos = published_photos(workspace, &proof.photos, PREVIEW_SIDE, |_| Ok(()))?;
    Ok(ruche_publish::html(&publication(&proof, section::read(workspace)?, photos)))
}

/// Writes the report as a file, and records that it left.
pub(super) fn export(application: &Application, request: ExportReport, context: &Context<'_>) -> Result<Nothing> {
    application.check_chosen(&request.path)?;
    let workspace = application.workspace()?;
    let edition = export::edition(&workspace, request.report)?;
    // The photos, then the page, then the file.
    let steps = edition.photos.len() as u64 + 2;
    let photos = published_photos(&workspace, &edition.photos, PUBLISHED_SIDE, |done| context.progress(done, steps))?;
    context.progress(steps - 2, steps)?;
    let publication = publication(&edition, section::read(&workspace)?, photos);
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
    export::record(&workspace, &edition, request.format, &bytes)?;
    context.progress(steps, steps)?;
    Ok(Nothing {})
}

fn publication(edition: &Edition, section: Section, photos: Vec<PublishedPhoto>) -> Publication {
    let report = &edition.report;
    let particulars = report.particulars.clone();
    Publication {
        title: particulars.title,
        subtitle: particulars.subtitle,
        section_name: section.name,
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
    workspace: &Workspace,
    photos: &[Photo],
    side: u32,
    before: impl FnMut(u64) -> Result<()>,
) -> Result<Vec<PublishedPhoto>> {
    batches::each(photos, before, |photo| published_photo(workspace, photo, side))?.into_iter().collect()
}

fn published_photo(workspace: &Workspace, photo: &Photo, side: u32) -> Result<PublishedPhoto> {
    let kept = export::picture(workspace, photo)?;
    let picture = resize(&kept.bytes, side).map_err(|_| Problem::new(Code::PictureUnreadable))?;
    let words = photo.words.clone();
    Ok(PublishedPhoto {
        id: photo.id.0,
        format: PhotoFormat::from_mime(picture.mime)
            .ok_or_else(|| Problem::internal("photo of an unknown format", &picture.mime))?,
        bytes: picture.bytes,
        width: picture.width,
        height: picture.height,
        caption: words.caption.unwrap_or_default(),
        alt: words.alt.unwrap_or_default(),
        credit: words.credit,
        ownership: words.ownership,
        taken_on: photo.taken_on.map(|moment| moment.date()),
    })
}
