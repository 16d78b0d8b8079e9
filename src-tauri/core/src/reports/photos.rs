//! Photos of a report: added, described, removed.

use rusqlite::Connection;

use crate::ids::{PhotoId, ReportId};
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::reports::{CommonDescription, PHOTO, PhotoChanges, PhotoDescription, Picture, sql};
use crate::store::blobs::{self, Blob};
use crate::write::Writer;

/// Pixels on the longer side of a small picture.
pub const THUMBNAIL_SIDE: u32 = 480;

/// Adds pictures to a report. They are to be described before anything is published.
pub fn add(writer: &Writer<'_>, report: ReportId, pictures: &[Picture]) -> Result<Vec<PhotoId>> {
    let mut ids = Vec::with_capacity(pictures.len());
    for picture in pictures {
        let id = PhotoId::new();
        let picture_hash = blobs::put(writer, picture.mime, &picture.bytes)?;
        let thumbnail_hash = blobs::put(writer, "image/jpeg", &picture.thumbnail)?;
        sql::insert_photo(writer, id, report, picture, [picture_hash, thumbnail_hash])?;
        ids.push(id);
    }
    Ok(ids)
}

/// Edits the description of a photo, and whether it may be shown.
pub fn describe(writer: &Writer<'_>, edit: &Edit<PhotoId, PhotoChanges>) -> Result<PhotoId> {
    let present = sql::photo_description(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[PHOTO], PhotoDescription::check)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
}

/// Says of several photos at once what they have in common; gives how many changed.
pub fn describe_all(writer: &Writer<'_>, ids: &[PhotoId], common: CommonDescription) -> Result<usize> {
    let common = common.check()?;
    let mut changed = 0;
    for id in ids {
        let present = sql::photo_description(writer, *id)?;
        let wanted = common.clone().applied_to(present.clone());
        changed += usize::from(record::update(writer, id, &present, &wanted, &[])?);
    }
    Ok(changed)
}

/// Removes a photo, and takes it out of the text of its report.
pub fn remove(writer: &Writer<'_>, id: PhotoId) -> Result<ReportId> {
    let report = sql::report_of_photo(writer, id)?;
    let body = sql::body(writer, report)?;
    if body.photos().contains(&id.0) {
        sql::write(writer, report, &body.without_photo(id.0))?;
    }
    sql::delete_photo(writer, id)?;
    Ok(report)
}

/// The bytes of a photo: a small picture when `side` pixels are enough, else the picture as kept.
pub fn bytes(connection: &Connection, id: PhotoId, side: u32) -> Result<Blob> {
    blobs::get(connection, &sql::photo_hash(connection, id, side <= THUMBNAIL_SIDE)?)
}

#[cfg(test)]
mod tests {
    use ruche_document::{Block, Document, Photo, PhotoAttributes};

    use super::*;
    use crate::history;
    use crate::problem::Code;
    use crate::reports::testing::Section;
    use crate::reports::{PhotoConsent, ReportOperation, photo_bytes, write};

    fn add_photo(section: &Section, report: ReportId, bytes: &[u8]) -> PhotoId {
        let picture = Picture {
            bytes: bytes.to_vec(),
            mime: "image/jpeg",
            thumbnail: [bytes, b"small"].concat(),
            width: 4,
            height: 3,
            taken_on: "2019-02-02T10:30:00".parse().ok(),
        };
        let added = section.workspace.transact(ReportOperation::AddPhotos, |writer| add(writer, report, &[picture]));
        added.unwrap().value[0]
    }

    fn describe_photo(section: &Section, edit: &Edit<PhotoId, PhotoChanges>) -> Result<PhotoId> {
        Ok(section.workspace.transact(ReportOperation::DescribePhotos, |writer| describe(writer, edit))?.value)
    }

    #[test]
    fn an_edit_of_a_photo_names_what_it_was_begun_from_and_is_told_in_the_history_of_its_report() {
        let section = Section::new();
        let report = section.report("Réunion");
        let id = add_photo(&section, report, b"picture");
        let photo = section.get(report).photos.remove(0);
        assert_eq!(photo.taken_on.unwrap().to_string(), "2019-02-02 10:30:00");
        let credited = |credit: &str| Edit {
            id,
            revision: photo.revision,
            changes: PhotoChanges { credit: Some(credit.to_owned()).into(), ..PhotoChanges::default() },
        };
        describe_photo(&section, &credited("Fatima")).unwrap();
        let refused = describe_photo(&section, &credited("Odile")).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("credit")));

        let common =
            CommonDescription { credit: Some(" ".into()), consent: Some(PhotoConsent::Granted), ownership: None };
        let described = section
            .workspace
            .transact(ReportOperation::DescribePhotos, |writer| describe_all(writer, &[id], common.clone()));
        assert_eq!(described.unwrap().value, 1);
        let description = section.get(report).photos.remove(0).description;
        assert_eq!((description.credit.as_deref(), description.consent), (Some("Fatima"), PhotoConsent::Granted));
        let again = section
            .workspace
            .transact(ReportOperation::DescribePhotos, |writer| describe_all(writer, &[id], common))
            .unwrap();
        assert_eq!((again.value, again.committed), (0, None));

        let entries = section.workspace.read(|reader| history::of_record(reader, report.0, 10)).unwrap();
        let changes: Vec<_> =
            entries.iter().map(|entry| (entry.changes[0].table.as_str(), entry.changes[0].fields.join(","))).collect();
        let expected = [("photo", "consent"), ("photo", "credit"), ("photo", ""), ("report", "")];
        assert_eq!(changes, expected.map(|(table, fields)| (table, fields.to_owned())));
    }

    #[test]
    fn a_photo_of_no_report_is_refused() {
        let section = Section::new();
        let picture =
            Picture { bytes: vec![1], mime: "image/jpeg", thumbnail: vec![2], width: 1, height: 1, taken_on: None };
        let added =
            section.workspace.transact(ReportOperation::AddPhotos, |writer| add(writer, ReportId::new(), &[picture]));
        assert_eq!(added.unwrap_err().code, Code::NotFound);
    }

    #[test]
    fn a_removed_photo_leaves_the_text_which_is_then_another() {
        let section = Section::new();
        let report = section.report("Réunion");
        let id = add_photo(&section, report, b"picture");
        let text_revision = section.get(report).text_revision;
        let body = Document { content: vec![Block::Photo(Photo { attrs: PhotoAttributes { photo_id: id.0 } })] };
        let written =
            section.workspace.transact(ReportOperation::Write, |writer| write(writer, report, text_revision, &body));
        section.workspace.transact(ReportOperation::RemovePhoto, |writer| remove(writer, id)).unwrap();
        assert!(section.get(report).body.photos().is_empty());
        let stale = section.write(report, written.unwrap().value, "Nous étions douze.").unwrap_err();
        assert_eq!(stale.code, Code::Conflict);
    }

    #[test]
    fn bytes_are_dropped_when_neither_a_photo_nor_undo_needs_them() {
        let section = Section::new();
        let report = section.report("Réunion");
        let (kept, removed) = (add_photo(&section, report, b"kept"), add_photo(&section, report, b"removed"));
        section.workspace.transact(ReportOperation::RemovePhoto, |writer| remove(writer, removed)).unwrap();
        let blobs = || -> i64 {
            let writer = section.workspace.writer();
            photo_bytes::clean_up(&writer).unwrap();
            writer.query_row("SELECT count(*) FROM blob", [], |row| row.get(0)).unwrap()
        };
        assert_eq!(blobs(), 4);
        section.workspace.writer().execute("DELETE FROM undo", []).unwrap();
        assert_eq!(blobs(), 2);
        let bytes = section.workspace.read(|reader| bytes(reader, kept, 2000)).unwrap().bytes;
        assert_eq!(bytes, b"kept");
    }
}
