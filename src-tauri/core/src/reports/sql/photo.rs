//! Photos in their table, and the bytes that they need.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::ids::{PhotoId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::reports::{Photo, PhotoWords, Picture};
use crate::store::blobs::Hash;
use crate::write::Writer;

/// Adds a photo whose bytes are kept under `hashes`: the picture's, and the small one's.
pub(crate) fn insert_photo(
    writer: &Writer<'_>,
    id: PhotoId,
    report: ReportId,
    picture: &Picture,
    hashes: [Hash; 2],
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO photo (id, report_id, picture, thumbnail, width, height, taken_on, consent)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'pending')",
        )?
        .execute((
            id,
            report,
            hashes[0],
            hashes[1],
            picture.width,
            picture.height,
            picture.taken_on.map(|moment| moment.format(WALL).to_string()),
        ))?;
    for hash in hashes {
        writer.execute("INSERT OR IGNORE INTO photo_bytes (photo_id, hash) VALUES (?1, ?2)", (id, hash))?;
    }
    Ok(())
}

/// Replaces the words of a photo.
pub(crate) fn describe_photo(writer: &Writer<'_>, id: PhotoId, words: &PhotoWords) -> Result<()> {
    let changed = writer
        .prepare_cached(
            "UPDATE photo SET caption = ?2, alt = ?3, credit = ?4, ownership = ?5, consent = ?6 WHERE id = ?1",
        )?
        .execute((id, &words.caption, &words.alt, &words.credit, &words.ownership, words.consent))?;
    if changed == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}

/// Removes a photo; its bytes are dropped by the sweep.
pub(crate) fn delete_photo(writer: &Writer<'_>, id: PhotoId) -> Result<()> {
    writer.execute("DELETE FROM photo WHERE id = ?1", [id])?;
    Ok(())
}

/// A photo, if it is there.
pub(crate) fn photo(connection: &Connection, id: PhotoId) -> Result<Option<Photo>> {
    Ok(connection.prepare_cached("SELECT * FROM photo WHERE id = ?1")?.query_row([id], row).optional()?)
}

/// The report that a photo is of.
pub(crate) fn report_of_photo(connection: &Connection, id: PhotoId) -> Result<ReportId> {
    connection
        .prepare_cached("SELECT report_id FROM photo WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Where the bytes of a photo are: the small picture's, or the picture's.
pub(crate) fn photo_hash(connection: &Connection, id: PhotoId, small: bool) -> Result<Hash> {
    connection
        .prepare_cached("SELECT iif(?2, thumbnail, picture) FROM photo WHERE id = ?1")?
        .query_row((id, small), |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Forgets which bytes were needed by photos that are gone and to which no way back leads; gives the hashes that nothing
/// needs any more.
pub(crate) fn forget_bytes(connection: &Connection) -> Result<Vec<Hash>> {
    let mut forgotten: Vec<Hash> = connection
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
    for hash in forgotten.drain(..) {
        if !needed.exists([hash])? {
            unneeded.push(hash);
        }
    }
    Ok(unneeded)
}

/// How the clock of a camera stands in a column.
const WALL: &str = "%Y-%m-%dT%H:%M:%S";

pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<Photo> {
    let taken_on: Option<String> = row.get("taken_on")?;
    Ok(Photo {
        id: row.get("id")?,
        width: row.get("width")?,
        height: row.get("height")?,
        taken_on: taken_on.and_then(|text| NaiveDateTime::parse_from_str(&text, WALL).ok()),
        words: PhotoWords {
            caption: row.get("caption")?,
            alt: row.get("alt")?,
            credit: row.get("credit")?,
            ownership: row.get("ownership")?,
            consent: row.get("consent")?,
        },
    })
}
