//! Which row holds the column names.
//!
//! Column names fill most of their row and are words; data has numbers, dates, e-mail addresses. Titles above
//! the header fill one or two cells. Nothing is known here of the words themselves.

use super::Row;

/// The number of the row that names the columns, or none if the table begins with data at once.
pub(super) fn find(rows: &[Row]) -> Option<u64> {
    let wide = rows.iter().find(|row| filled_cells(row) >= usual_width(rows))?;
    let cells = || wide.cells().filter(|cell| !cell.trim().is_empty());
    let data = cells().filter(|cell| is_data(cell)).count();
    // A header may hold a year or two ("Cotisation", "2017", "2018"), not more.
    let is_header = data * 3 <= filled_cells(wide) && is_unique(wide, rows);
    is_header.then_some(wide.number())
}

/// Cells that a row of data usually has, a little less: titles have fewer.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<_> = rows.iter().map(filled_cells).collect();
    widths.sort_unstable();
    let median = widths.get(widths.len() / 2).copied().unwrap_or(0);
    (median * 3).div_ceil(5).max(median.min(2))
}

/// A row that comes again is data.
fn is_unique(header: &Row, rows: &[Row]) -> bool {
    rows.iter().filter(|row| row.cells().eq(header.cells())).count() == 1
}

fn filled_cells(row: &Row) -> usize {
    row.cells().filter(|cell| !cell.trim().is_empty()).count()
}

/// An address, or something made of digits rather than of letters.
fn is_data(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let letters = cell.chars().filter(|char| char.is_alphabetic()).count();
    cell.contains('@') || digits > letters
}
