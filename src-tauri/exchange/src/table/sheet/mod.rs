//! Workbooks: their sheets as rows of text.

mod archive;
mod grid;
mod number;
mod ods;
mod xlsx;
mod xlsx_limits;
mod xml;

pub(super) use archive::{Workbook, workbook_kind};
pub(super) use grid::Grid;

use grid::{MAX_CELLS, MAX_TEXT_BYTES};

use super::TableError;
use super::source::Source;

/// A sheet that a person can see.
pub(super) struct Sheet {
    pub(super) name: String,
    /// Its rows, the first ones if only so many were asked for.
    pub(super) grid: Grid,
}

/// Visible sheets that a workbook may have.
const MAX_SHEETS: usize = 255;

/// The first `rows` rows of every visible sheet, in the order of the workbook.
pub(super) fn load_beginnings(source: &Source, kind: Workbook, rows: usize) -> Result<Vec<Sheet>, TableError> {
    archive::check_size(source)?;
    match kind {
        Workbook::Xlsx => xlsx::load_beginnings(source, rows),
        Workbook::Ods => ods::load_beginnings(source, rows),
    }
}

/// The names of all visible sheets, in the order of the workbook, and the first `rows` rows of one of them.
pub(super) fn load_beginning(
    source: &Source,
    kind: Workbook,
    sheet: &str,
    rows: usize,
) -> Result<(Vec<String>, Grid), TableError> {
    archive::check_size(source)?;
    match kind {
        Workbook::Xlsx => xlsx::load_beginning(source, sheet, rows),
        Workbook::Ods => ods::load_beginning(source, sheet, rows),
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

/// Adds a sheet, unless all of them together are then larger than one may be.
fn add_sheet(sheets: &mut Vec<Sheet>, sheet: Sheet) -> Result<(), TableError> {
    sheets.push(sheet);
    let cells: usize = sheets.iter().map(|sheet| sheet.grid.cells()).sum();
    let text: usize = sheets.iter().map(|sheet| sheet.grid.text_bytes()).sum();
    if sheets.len() > MAX_SHEETS || cells > MAX_CELLS || text > MAX_TEXT_BYTES {
        return Err(TableError::TooLarge);
    }
    Ok(())
}
