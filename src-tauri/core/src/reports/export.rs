//! A report as it leaves the section, and the record that it did.

use rusqlite::Connection;

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::{Photo, Report, ReportFormat, obstacle, sql};
use crate::store::blobs::{self, Blob};
use crate::workspace::Workspace;
use crate::write::Kind;

/// A report left the section as a file: there is no way back.
pub const EXPORT: Kind = Kind::irreversible("reports.export");

/// A report to be put on paper or on the web.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The report.
    pub report: Report,
    /// The photos that its text shows, in order of appearance.
    pub photos: Vec<Photo>,
}

/// A report that may leave: refused, naming the photo, while one may not be shown.
pub fn edition(workspace: &Workspace, id: ReportId) -> Result<Edition> {
    workspace.read(|reader| {
        let report = sql::get(reader, id)?;
        obstacle::check(reader, &report.body)?;
        collect(reader, report)
    })
}

/// A report as it would look: without the photos that may not be shown.
pub fn proof(workspace: &Workspace, id: ReportId) -> Result<Edition> {
    workspace.read(|reader| {
        let report = sql::get(reader, id)?;
        let obstacles = obstacle::obstacles(reader, &report.body)?;
        let mut proof = collect(reader, report)?;
        proof.photos.retain(|photo| obstacles.iter().all(|obstacle| obstacle.photo_id != photo.id));
        Ok(proof)
    })
}

fn collect(connection: &Connection, report: Report) -> Result<Edition> {
    let mut photos = Vec::new();
    for id in report.body.photos() {
        photos.extend(sql::photo(connection, crate::ids::PhotoId(id))?);
    }
    Ok(Edition { report, photos })
}

/// The bytes of a photo as kept.
pub fn picture(workspace: &Workspace, photo: &Photo) -> Result<Blob> {
    workspace.read(|reader| blobs::get(reader, &sql::photo_hash(reader, photo.id, false)?))
}

/// Records that `bytes` left the section.
pub fn record(workspace: &Workspace, edition: &Edition, format: ReportFormat, bytes: &[u8]) -> Result<()> {
    workspace.transact(EXPORT, |writer| {
        sql::insert_publication(writer, edition.report.id, format, edition.report.revision, &blobs::hash(bytes))
    })?;
    Ok(())
}
