use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a table lies in its file. Guessed by [`recognise`](super::recognise), corrected by a person, obeyed by
/// [`read`](super::read).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Layout {
    /// The kind of file, with what is particular to it.
    pub format: Format,
    /// The row that holds the column names, numbered as [`Row::number`](super::Row::number); what stands above
    /// it is no data. None: every row is data.
    pub header_row: Option<u64>,
}

/// The kinds of file that hold tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Format {
    /// Text with a separator between cells.
    Csv {
        /// How bytes become letters.
        encoding: Encoding,
        /// What stands between two cells.
        separator: Separator,
    },
    /// A workbook of Excel since 2007.
    Xlsx {
        /// The name of the sheet to read.
        sheet: String,
    },
    /// A workbook of `LibreOffice`.
    Ods {
        /// The name of the sheet to read.
        sheet: String,
    },
}

/// Ways of writing letters that French files come in. A byte order mark is accepted with each and never part
/// of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// Web tools, recent office suites.
    Utf8,
    /// "Unicode text" of Excel on Windows.
    Utf16Le,
    /// The same with the bytes the other way round.
    Utf16Be,
    /// Excel on Windows: the usual case.
    Windows1252,
    /// Excel on older Macs.
    MacRoman,
}

impl Encoding {
    pub(crate) fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
            Self::MacRoman => encoding_rs::MACINTOSH,
        }
    }
}

/// What stands between two cells of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Separator {
    /// `;`, the separator of a French Excel.
    Semicolon,
    /// `,`
    Comma,
    /// The tabulation.
    Tab,
    /// `|`
    Pipe,
}

impl Separator {
    /// In order of preference when the scores are equal.
    pub(crate) const ALL: [Self; 4] = [Self::Semicolon, Self::Tab, Self::Comma, Self::Pipe];

    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

/// What a file was recognised as, with enough of it for a person to say whether that is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recognised {
    /// How the table lies in the file.
    pub layout: Layout,
    /// Names of the sheets of a workbook, in its order, hidden ones left out; empty for a text file.
    pub sheets: Vec<String>,
    /// One name a column, as written; empty where the column has none.
    pub columns: Vec<String>,
    /// The first rows of data.
    pub samples: Vec<Sample>,
}

/// A row shown as an example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sample {
    /// See [`Row::number`](super::Row::number).
    pub number: u64,
    /// At least as many cells as there are columns.
    pub cells: Vec<String>,
}
