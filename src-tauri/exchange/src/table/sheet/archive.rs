//! The ZIP archive of a workbook, and the defence against archive bombs.

use std::io::{self, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::source::{ReadSeek, Source};
use super::super::{FileKind, TableError};

/// Bytes to which a workbook may unpack. A hundred thousand members take about a fifth of it.
const MAX_UNPACKED_BYTES: u64 = 512 * 1024 * 1024;

/// The workbooks we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Workbook {
    Xlsx,
    Ods,
}

/// Entries of an archive. A workbook has a few for each sheet, and one for each picture.
const MAX_ENTRIES: usize = 10_000;

pub(super) type Archive = ZipArchive<Box<dyn ReadSeek>>;

pub(super) fn open(source: &Source) -> Result<Archive, TableError> {
    let archive = ZipArchive::new(source.open()?.bytes)?;
    if archive.len() > MAX_ENTRIES { Err(TableError::TooLarge) } else { Ok(archive) }
}

/// Which workbook an archive is, or what it is instead.
pub(in super::super) fn workbook_kind(source: &Source) -> Result<Workbook, TableError> {
    let mut archive = open(source)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        return Ok(Workbook::Xlsx);
    }
    if has("xl/workbook.bin") {
        return Err(TableError::OldWorkbook);
    }
    if has("word/document.xml") {
        return Err(TableError::NotATable(FileKind::TextDocument));
    }
    match mimetype(&mut archive).as_str() {
        "application/vnd.oasis.opendocument.spreadsheet" if is_encrypted(&mut archive) => {
            Err(TableError::ProtectedWorkbook)
        }
        "application/vnd.oasis.opendocument.spreadsheet" => Ok(Workbook::Ods),
        "application/vnd.oasis.opendocument.text" => Err(TableError::NotATable(FileKind::TextDocument)),
        _ => Err(TableError::NotATable(FileKind::Archive)),
    }
}

/// Refuses an archive that unpacks to too much. Declared sizes may lie, so it is unpacked, to nowhere; once this has passed
/// they are known to be true.
pub(super) fn check_size(source: &Source) -> Result<(), TableError> {
    let mut archive = open(source)?;
    let mut left = MAX_UNPACKED_BYTES;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let declared = entry.size();
        if declared > left {
            return Err(TableError::TooLarge);
        }
        let unpacked = io::copy(&mut entry.take(left + 1), &mut io::sink()).map_err(|_| TableError::DamagedWorkbook)?;
        left = left.checked_sub(unpacked).ok_or(TableError::TooLarge)?;
        if unpacked != declared {
            return Err(TableError::DamagedWorkbook);
        }
    }
    Ok(())
}

fn mimetype(archive: &mut Archive) -> String {
    small_entry(archive, "mimetype").trim().to_owned()
}

fn is_encrypted(archive: &mut Archive) -> bool {
    small_entry(archive, "META-INF/manifest.xml").contains("manifest:encryption-data")
}

/// The beginning of an entry; nothing if it is absent or unreadable.
fn small_entry(archive: &mut Archive, name: &str) -> String {
    let mut text = Vec::new();
    if let Ok(entry) = archive.by_name(name) {
        // What can be read of a damaged entry is enough to know it by.
        let _ = entry.take(64 * 1024).read_to_end(&mut text);
    }
    String::from_utf8_lossy(&text).into_owned()
}

impl From<ZipError> for TableError {
    fn from(error: ZipError) -> Self {
        match error {
            // An archive shorter than its directory says is damaged; the disk has not failed.
            ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof && error.raw_os_error().is_some() => {
                error.into()
            }
            _ => Self::DamagedWorkbook,
        }
    }
}
