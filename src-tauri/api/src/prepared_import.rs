//! The preview of an import, kept from when it was made until it is carried out. It reads its file again as often as needed.

use std::path::PathBuf;

use ruche_core::people::import::{self, Plan, Reason};
use ruche_core::{Code, Problem, Result};
use ruche_exchange::table::{self, FileKind, Layout, Row, RowProblem, Rows, Source, TableError};
use uuid::Uuid;

/// A preview that can be imported.
#[derive(Debug)]
pub(crate) struct PreparedImport {
    /// Its name in requests.
    pub id: Uuid,
    /// The file.
    pub path: PathBuf,
    /// How the table lies in it.
    pub layout: Layout,
    /// What bringing it in would do.
    pub plan: Plan,
}

impl PreparedImport {
    /// The file's table.
    pub fn table(&self) -> FileTable {
        FileTable { source: Source::from(self.path.as_path()), layout: self.layout.clone() }
    }
}

/// A file, read by a layout, as the core wants it.
pub(crate) struct FileTable {
    pub source: Source,
    pub layout: Layout,
}

struct FileRows {
    rows: Rows,
    row: Row,
}

impl import::Table for FileTable {
    fn rows(&self) -> Result<Box<dyn import::Rows + Send + '_>> {
        let rows = table::read(&self.source, &self.layout).map_err(problem)?;
        Ok(Box::new(FileRows { rows, row: Row::new() }))
    }
}

impl import::Rows for FileRows {
    fn advance(&mut self) -> Result<bool> {
        self.rows.next_into(&mut self.row).map_err(problem)
    }

    fn number(&self) -> u64 {
        self.row.number()
    }

    fn cell(&self, column: usize) -> &str {
        self.row.get(column)
    }

    fn problem(&self) -> Option<Reason> {
        Some(match self.row.problem()? {
            RowProblem::UnclosedQuote => Reason::QuoteUnclosed,
            RowProblem::Undecodable => Reason::LettersLost,
            RowProblem::TooFewCells { .. } => Reason::CellsMissing,
            RowProblem::TooManyCells { .. } => Reason::CellsTooMany,
            RowProblem::TooLong => Reason::RowTooLong,
        })
    }

    fn progress(&self) -> f32 {
        self.rows.progress()
    }
}

/// Why a file is no table. A file that changed its kind since it was looked at was replaced.
pub(crate) fn problem(error: TableError) -> Problem {
    let reason = match error {
        // The problem of the same name speaks of writing.
        TableError::Unreadable(std::io::ErrorKind::PermissionDenied) => "forbidden",
        TableError::Unreadable(std::io::ErrorKind::NotFound) => "gone",
        TableError::Unreadable(kind) => return std::io::Error::from(kind).into(),
        TableError::NoSuchSheet | TableError::OtherFormat => return Problem::new(Code::PreviewStale),
        TableError::NotAFile => "no_file",
        TableError::Empty => "empty",
        TableError::Binary => "binary",
        TableError::NotATable(FileKind::Pdf) => "pdf",
        TableError::NotATable(FileKind::Picture) => "picture",
        TableError::NotATable(FileKind::TextDocument) => "text_document",
        TableError::NotATable(FileKind::WebPage) => "web_page",
        TableError::NotATable(FileKind::Archive) => "archive",
        TableError::NotATable(FileKind::AddressCards) => "cards",
        TableError::OldWorkbook => "old_workbook",
        TableError::ProtectedWorkbook => "protected",
        TableError::DamagedWorkbook => "damaged",
        TableError::TooLarge => "too_large",
        TableError::TooManyColumns => "too_many_columns",
    };
    Problem::new(Code::TableUnreadable).with("reason", reason)
}
