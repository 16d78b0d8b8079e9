//! Workbooks: their sheets as rows of text.

mod archive;
mod grid;
mod number;
mod ods;
mod xlsx;

pub(super) use archive::{Workbook, workbook_kind};
pub(super) use grid::Grid;

use super::TableError;
use super::source::Source;

/// A sheet that a person can see.
pub(super) struct Sheet {
    pub(super) name: String,
    /// Its rows, the first ones if only so many were asked for.
    pub(super) grid: Grid,
}

/// The first `rows` rows of every visible sheet, in the order of the workbook.
pub(super) fn survey(source: &Source, kind: Workbook, rows: usize) -> Result<Vec<Sheet>, TableError> {
    archive::check_size(source)?;
    match kind {
        Workbook::Xlsx => xlsx::survey(source, rows),
        Workbook::Ods => ods::survey(source, rows),
    }
}

/// All rows of one sheet.
pub(super) fn load(source: &Source, kind: Workbook, sheet: &str) -> Result<Grid, TableError> {
    archive::check_size(source)?;
    match kind {
        Workbook::Xlsx => xlsx::load(source, sheet),
        Workbook::Ods => ods::load(source, sheet),
    }
}
