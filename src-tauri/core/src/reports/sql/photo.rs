//! Photos in their table, and the bytes that they need.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, ToSql};

use crate::ids::{PhotoId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _};
use crate::reports::{Photo, PhotoDescription, Picture};
use crate::store::blobs::Hash;
use crate::write::{Writer, revision};

/// How the time by the clock of a camera stands in its column.
const WALL: &str = "%Y-%m-%dT%H:%M:%S";

/// Adds a photo whose bytes are kept under `hashes`: the picture's, and the small one's.
pub(in crate::reports) fn insert_photo(
    writer: &Writer<'_>,
    id: PhotoId,
    report: ReportId,
    picture: &Picture,
    hashes: [Hash; 2],
) -> Result<()> {
    record::insert(
        writer,
        &id,
        &PhotoDescription::default(),
        &[
            ("report_id", &report),
            ("picture", &hashes[0]),
            ("thumbnail", &hashes[1]),
            ("width", &picture.width),
            ("height", &picture.height),
            ("taken_on", &picture.taken_on.map(|wall| wall.format(WALL).to_string())),
        ],
    )?;
    for hash in hashes {
        writer
            .prepare_cached("INSERT OR IGNORE INTO photo_bytes (photo_id, hash) VALUES (?1, ?2)")?
            .execute((id, hash))?;
    }
    Ok(())
}

/// Removes a photo. Its bytes stay for undo; they are dropped when nothing needs them any more.
pub(in crate::reports) fn delete_photo(writer: &Writer<'_>, id: PhotoId) -> Result<()> {
    writer.execute("DELETE FROM photo WHERE id = ?1", [id])?;
    Ok(())
}

/// A photo, if it is there.
pub(in crate::reports) fn photo(connection: &Connection, id: PhotoId) -> Result<Option<Photo>> {
    Ok(select(connection, "SELECT * FROM photo WHERE id = ?1", &id)?.pop())
}

/// The photos of a report, in the order in which they came.
pub(super) fn photos(connection: &Connection, report: ReportId) -> Result<Vec<Photo>> {
    select(connection, "SELECT * FROM photo WHERE report_id = ?1 ORDER BY id", &report)
}

fn select(connection: &Connection, sql: &str, id: &dyn ToSql) -> Result<Vec<Photo>> {
    let mut photos = Vec::new();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let id: PhotoId = row.get("id")?;
        photos.push(Photo {
            id,
            revision: revision::of(connection, id.into())?,
            width: row.get("width")?,
            height: row.get("height")?,
            taken_on: row.get("taken_on")?,
            description: PhotoDescription::read(row, Tz::UTC)?,
        });
    }
    Ok(photos)
}

/// The description of a photo.
pub(in crate::reports) fn photo_description(connection: &Connection, id: PhotoId) -> Result<PhotoDescription> {
    record::find(connection, &id)
}

/// The report that a photo is of.
pub(in crate::reports) fn report_of_photo(connection: &Connection, id: PhotoId) -> Result<ReportId> {
    connection
        .prepare_cached("SELECT report_id FROM photo WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Where the bytes of a photo are: the small picture's, or the picture's.
pub(in crate::reports) fn photo_hash(connection: &Connection, id: PhotoId, small: bool) -> Result<Hash> {
    connection
        .prepare_cached("SELECT iif(?2, thumbnail, picture) FROM photo WHERE id = ?1")?
        .query_row((id, small), |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Deletes the references to bytes of photos that were removed and that undo cannot bring back; gives the hashes of those that nothing
/// needs any more.
pub(in crate::reports) fn delete_unneeded_hashes(connection: &Connection) -> Result<Vec<Hash>> {
    let deleted: Vec<Hash> = connection
        .prepare(
            "DELETE FROM photo_bytes
             WHERE photo_id NOT IN (SELECT id FROM photo)
               AND NOT EXISTS (
                 SELECT 1 FROM operation_touch JOIN undo ON undo.operation = operation_touch.operation
                 WHERE operation_touch.record = photo_bytes.photo_id)
             RETURNING hash",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut needed = connection.prepare("SELECT 1 FROM photo_bytes WHERE hash = ?1")?;
    let mut unneeded = Vec::new();
    for hash in deleted {
        if !needed.exists([hash])? {
            unneeded.push(hash);
        }
    }
    Ok(unneeded)
}
