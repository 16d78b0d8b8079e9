//! A report as it leaves the section, and the record that it did.

use rusqlite::Connection;

use crate::ids::{PhotoId, ReportId};
use crate::problem::Result;
use crate::reports::{Photo, Report, ReportFormat, obstacle, sql};
use crate::store::blobs::{self, Blob};
use crate::write::Writer;

/// A report to be put on paper or on the web.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The report.
    pub report: Report,
    /// How often its text had been written.
    pub text_version: i64,
    /// The photos that its text shows, in order of appearance.
    pub photos: Vec<Photo>,
}

/// A report that may leave: refused, naming the photo, while one may not be shown.
pub fn edition(connection: &Connection, id: ReportId) -> Result<Edition> {
    let report = sql::get(connection, id)?;
    obstacle::refuse(&report.obstacles)?;
    collect(connection, report)
}

/// A report as it would look: without the photos that may not be shown.
pub fn preview(connection: &Connection, id: ReportId) -> Result<Edition> {
    let mut edition = collect(connection, sql::get(connection, id)?)?;
    let obstacles = &edition.report.obstacles;
    edition.photos.retain(|photo| obstacles.iter().all(|obstacle| obstacle.photo_id != photo.id));
    Ok(edition)
}

fn collect(connection: &Connection, report: Report) -> Result<Edition> {
    let mut photos = Vec::new();
    for id in report.body.photos() {
        photos.extend(sql::photo(connection, PhotoId(id))?);
    }
    Ok(Edition { text_version: sql::text_version(connection, report.id)?, report, photos })
}

/// The bytes of a photo as kept.
pub fn picture(connection: &Connection, photo: &Photo) -> Result<Blob> {
    blobs::get(connection, &sql::photo_hash(connection, photo.id, false)?)
}

/// Records that `bytes` left the section.
pub fn record(writer: &Writer<'_>, edition: &Edition, format: ReportFormat, bytes: &[u8]) -> Result<()> {
    sql::insert_publication(writer, edition.report.id, format, edition.text_version, &blobs::hash(bytes))
}
