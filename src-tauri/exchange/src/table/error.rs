use std::io;

use thiserror::Error;

/// Why a file cannot be read as a table at all. Carries nothing of what the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TableError {
    /// The system would not let us read: absent, not allowed, a disk that fails.
    #[error("the file cannot be read: {0}")]
    Unreadable(io::ErrorKind),
    /// No file but a folder, a device or a pipe, from which reading may never end.
    #[error("this is no file")]
    NotAFile,
    /// No byte, or nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// A well-known kind of file that is no table, whatever its name says.
    #[error("the file is not a table but {0}")]
    NotATable(FileKind),
    /// Neither text nor a workbook that we know.
    #[error("the file is neither text nor a workbook")]
    Binary,
    /// A workbook of before 2007 (.xls) or in Excel's binary form (.xlsb): to be saved as .xlsx.
    #[error("the workbook is in an old or binary Excel format")]
    OldWorkbook,
    /// A workbook protected by a password.
    #[error("the workbook is protected by a password")]
    ProtectedWorkbook,
    /// A workbook cut short or garbled.
    #[error("the workbook is damaged")]
    DamagedWorkbook,
    /// The workbook unpacks to more than we accept: an archive bomb, or a size for which CSV is the right format.
    #[error("the workbook is too large")]
    TooLarge,
    /// More than [`MAX_COLUMNS`](super::MAX_COLUMNS) columns.
    #[error("the table has too many columns")]
    TooManyColumns,
    /// The layout names a sheet that the workbook does not have.
    #[error("the workbook has no such sheet")]
    NoSuchSheet,
    /// The layout speaks of another kind of file than this one: it was replaced since it was recognised.
    #[error("the file is not in the format expected")]
    OtherFormat,
}

/// Well-known kinds of file that are not tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FileKind {
    /// A PDF.
    #[error("a PDF document")]
    Pdf,
    /// A photograph or a scan.
    #[error("a picture")]
    Picture,
    /// Word, Writer or RTF.
    #[error("a text document")]
    TextDocument,
    /// A web page, also when it is named .xls, as some sites export.
    #[error("a web page")]
    WebPage,
    /// ZIP, 7z, RAR or gzip: to be unpacked first.
    #[error("an archive")]
    Archive,
    /// vCard: address book cards.
    #[error("address cards")]
    AddressCards,
}

impl From<io::Error> for TableError {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.kind())
    }
}
