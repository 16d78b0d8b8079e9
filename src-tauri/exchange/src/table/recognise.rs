use super::rows::Rows;
use super::sheet::{self, Sheet, Workbook};
use super::sniff::{FileFamily, sniff};
use super::source::Source;
use super::text::{guess_encoding, guess_separator};
use super::{Format, Layout, MAX_COLUMNS, Recognised, Row, Sample, TableError, header, read};

/// Rows looked at to find the header.
const SURVEYED_ROWS: usize = 200;

/// Rows shown as examples.
const SAMPLE_ROWS: usize = 8;

/// Characters shown of a cell or of the name of a column. A cell may hold a mebibyte.
const MAX_SHOWN_CHARS: usize = 200;

/// Rows that a person may declare to stand above the header.
const MAX_ROWS_ABOVE_HEADER: usize = 10_000;

/// Bytes of text in the rows looked at, the last one aside: 200 rows may be a mebibyte each, and a few of these say as much.
const MAX_SURVEYED_BYTES: usize = 8 * 1024 * 1024;

/// The first rows of a table, numbered as in the file.
struct FirstRows {
    rows: Vec<Row>,
    /// The sheets of the workbook that it comes from.
    sheets: Vec<String>,
}

/// Says what a file most probably is. Every part of the answer can be corrected, by [`recognise_as`] and
/// [`preview`].
pub fn recognise(source: &Source) -> Result<Recognised, TableError> {
    match sniff(source)? {
        FileFamily::Text => {
            let encoding = guess_encoding(source)?;
            let separator = guess_separator(source, encoding)?;
            recognise_as(source, Format::Csv { encoding, separator })
        }
        FileFamily::Workbook(kind) => {
            let sheets = sheet::load_beginnings(source, kind, SURVEYED_ROWS)?;
            let sheet = most_filled(&sheets).ok_or(TableError::Empty)?.name.clone();
            let names = sheets.iter().map(|sheet| sheet.name.clone()).collect();
            let chosen = sheets.into_iter().find(|one| one.name == sheet).ok_or(TableError::NoSuchSheet)?;
            let first_rows = FirstRows::of_rows(Rows::of_sheet(chosen.grid, None), names, SURVEYED_ROWS, 0)?;
            first_rows.describe(match kind {
                Workbook::Xlsx => Format::Xlsx { sheet },
                Workbook::Ods => Format::Ods { sheet },
            })
        }
    }
}

/// Finds the header of a file whose format a person has chosen: another sheet, another separator.
pub fn recognise_as(source: &Source, format: Format) -> Result<Recognised, TableError> {
    FirstRows::read(source, &format, SURVEYED_ROWS, 0)?.describe(format)
}

/// Columns and samples of a file under a layout that is wholly chosen.
pub fn preview(source: &Source, layout: &Layout) -> Result<Recognised, TableError> {
    let header = layout.header_row.unwrap_or(0);
    let above = usize::try_from(header).unwrap_or(MAX_ROWS_ABOVE_HEADER).min(MAX_ROWS_ABOVE_HEADER);
    FirstRows::read(source, &layout.format, above + SAMPLE_ROWS, header)?.show(layout.clone())
}

impl FirstRows {
    /// Of the first `max_rows` rows those from the number `from` on.
    fn read(source: &Source, format: &Format, max_rows: usize, from: u64) -> Result<Self, TableError> {
        let (kind, sheet) = match format {
            Format::Csv { .. } => {
                let layout = Layout { format: format.clone(), header_row: None };
                return Self::of_rows(read(source, &layout)?, Vec::new(), max_rows, from);
            }
            Format::Xlsx { sheet } => (Workbook::Xlsx, sheet),
            Format::Ods { sheet } => (Workbook::Ods, sheet),
        };
        if sniff(source)? != FileFamily::Workbook(kind) {
            return Err(TableError::OtherFormat);
        }
        let (names, grid) = sheet::load_beginning(source, kind, sheet, max_rows)?;
        Self::of_rows(Rows::of_sheet(grid, None), names, max_rows, from)
    }

    fn of_rows(rows: Rows, sheets: Vec<String>, max_rows: usize, from: u64) -> Result<Self, TableError> {
        let mut first = Self { rows: Vec::new(), sheets };
        let (mut count, mut bytes) = (0, 0);
        // Empty rows say nothing about the columns.
        for row in rows.filter(|row| row.as_ref().map_or(true, |row| !row.is_blank())).take(max_rows) {
            let row = row?;
            count += 1;
            if row.number() < from {
                continue;
            }
            bytes += row.text.len();
            first.rows.push(row);
            if bytes > MAX_SURVEYED_BYTES {
                break;
            }
        }
        if count == 0 { Err(TableError::Empty) } else { Ok(first) }
    }

    /// The table with the header where it most probably is.
    fn describe(self, format: Format) -> Result<Recognised, TableError> {
        let header_row = header::find(&self.rows);
        self.show(Layout { format, header_row })
    }

    fn show(self, layout: Layout) -> Result<Recognised, TableError> {
        let header = self.rows.iter().find(|row| Some(row.number()) == layout.header_row);
        let below = self.rows.iter().filter(|row| layout.header_row.is_none_or(|header| row.number() > header));
        let samples: Vec<_> = below.take(SAMPLE_ROWS).collect();
        let width = match (&layout.format, header) {
            // A wider row of a text file is one whose cells are shifted, not one more column.
            (Format::Csv { .. }, Some(header)) => header.len(),
            _ => samples.iter().copied().chain(header).map(Row::len).max().unwrap_or(0),
        };
        if width > MAX_COLUMNS {
            return Err(TableError::TooManyColumns);
        }
        let name = |column| shown(header.map_or("", |header| header.get(column)).trim());
        Ok(Recognised {
            columns: (0..width).map(name).collect(),
            samples: samples.into_iter().map(|row| sample(row, width)).collect(),
            sheets: self.sheets,
            layout,
        })
    }
}

/// The sheet with the most in it, the first of several: notes and lists of choices are smaller than the data.
fn most_filled(sheets: &[Sheet]) -> Option<&Sheet> {
    sheets.iter().rev().max_by_key(|sheet| sheet.grid.filled_cells())
}

fn sample(row: &Row, width: usize) -> Sample {
    let cells = (0..width.max(row.len()).min(MAX_COLUMNS)).map(|column| shown(row.get(column))).collect();
    Sample { number: row.number(), cells }
}

/// The beginning of a text, which is most often all of it.
fn shown(text: &str) -> String {
    text.chars().take(MAX_SHOWN_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Encoding, Separator};

    #[test]
    fn rows_above_the_header_and_beyond_what_says_enough_are_not_held() {
        let format = Format::Csv { encoding: Encoding::Utf8, separator: Separator::Semicolon };
        let held = |text: String, max_rows: usize, from: u64| {
            let first = FirstRows::read(&Source::from(text.into_bytes()), &format, max_rows, from).unwrap();
            first.rows.iter().map(Row::number).collect::<Vec<_>>()
        };
        let long = format!("a;{}\n", "x".repeat(1_000_000));
        assert_eq!(held(long.repeat(20), SURVEYED_ROWS, 0), (1..=9).collect::<Vec<_>>());
        assert_eq!(held("a;b\n".repeat(300), SURVEYED_ROWS, 0), (1..=200).collect::<Vec<_>>());
        assert_eq!(held("a;b\n".repeat(300), 250 + SAMPLE_ROWS, 250), (250..=258).collect::<Vec<_>>());
    }
}
