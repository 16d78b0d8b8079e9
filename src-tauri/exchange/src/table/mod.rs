//! Tabular files as a section receives them, read as rows of text.
//!
//! ```text
//! Source ── recognise ──> Recognised { layout, columns, samples }     what we believe the file is
//!    │                        │ corrected by a person: recognise_as (another format), preview (another layout)
//!    └───── read(layout) ──> Rows ──> Row, Row, Row...                one at a time, whatever the size
//! ```
//!
//! Cells are kept as typed, non-breaking spaces included. What a spreadsheet holds as a number, a date or a
//! truth value becomes text without loss: `612345678`, `2018-05-06`, `true`. A row that cannot be read well
//! is still a [`Row`], with a [`RowProblem`]; only a file that cannot be read at all is a [`TableError`].

mod error;
mod header;
mod layout;
mod marker;
mod recognise;
mod row;
mod rows;
mod sheet;
mod sniff;
mod source;
mod text;
mod write;
mod write_workbook;

pub use error::{FileKind, TableError};
pub use layout::{Encoding, Format, Layout, Recognised, Sample, Separator};
pub use recognise::{preview, recognise, recognise_as};
pub use row::{Row, RowProblem};
pub use rows::{Rows, read};
pub use source::Source;
pub use write::write_csv;
pub use write_workbook::write_xlsx;

/// Columns a table may have. A member file has twenty; this is far more, and keeps a hostile sheet from taking all memory.
pub const MAX_COLUMNS: usize = 1024;
