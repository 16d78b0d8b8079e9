//! What a file is by its first bytes, whatever its name says.

use super::sheet::{Workbook, workbook_kind};
use super::source::Source;
use super::{FileKind, TableError};

/// The families of file we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileFamily {
    Text,
    Workbook(Workbook),
}

/// The family of a file; an error if we do not read it.
pub(super) fn sniff(source: &Source) -> Result<FileFamily, TableError> {
    let head = source.head(1024)?;
    if head.is_empty() {
        return Err(TableError::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return workbook_kind(source).map(FileFamily::Workbook);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(compound_file(source)?);
    }
    match other_kind(&head) {
        Some(kind) => Err(TableError::NotATable(kind)),
        None => Ok(FileFamily::Text),
    }
}

/// The container of Office before 2007, in which later ones put a workbook that they encrypt.
fn compound_file(source: &Source) -> Result<TableError, TableError> {
    // The directory of such a file lies anywhere in it; its names are UTF-16.
    let names = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let bytes = source.head(16 * 1024 * 1024)?;
    let contains = |name: &str| {
        let name = names(name);
        bytes.windows(name.len()).any(|window| window == name)
    };
    Ok(if contains("EncryptedPackage") {
        TableError::ProtectedWorkbook
    } else if contains("WordDocument") {
        TableError::NotATable(FileKind::TextDocument)
    } else {
        TableError::OldWorkbook
    })
}

fn other_kind(head: &[u8]) -> Option<FileKind> {
    let is_heif = head.get(4..8) == Some(b"ftyp");
    let is_webp = head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP");
    let pictures: [&[u8]; 5] = [b"\xFF\xD8\xFF", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*"];
    let archives: [&[u8]; 3] = [b"\x1F\x8B", b"7z\xBC\xAF\x27\x1C", b"Rar!\x1A"];
    let starts = |signatures: &[&[u8]]| signatures.iter().any(|signature| head.starts_with(signature));
    if head.starts_with(b"%PDF-") {
        Some(FileKind::Pdf)
    } else if is_heif || is_webp || starts(&pictures) {
        Some(FileKind::Picture)
    } else if starts(&archives) {
        Some(FileKind::Archive)
    } else {
        other_text_kind(&String::from_utf8_lossy(head))
    }
}

fn other_text_kind(head: &str) -> Option<FileKind> {
    let start = head.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']).to_ascii_lowercase();
    let begins = |signatures: &[&str]| signatures.iter().any(|signature| start.starts_with(signature));
    if begins(&["<!doctype", "<html", "<table", "<meta", "<head", "<body", "<?xml"]) {
        Some(FileKind::WebPage)
    } else if begins(&["{\\rtf"]) {
        Some(FileKind::TextDocument)
    } else if begins(&["begin:vcard"]) {
        Some(FileKind::AddressCards)
    } else {
        None
    }
}
