use super::rows::Rows;
use super::sheet::{self, Sheet, Workbook};
use super::sniff::{Family, sniff};
use super::source::Source;
use super::text::{guess_encoding, guess_separator};
use super::{Format, Layout, MOST_COLUMNS, Recognised, Row, Sample, TableError, header, read};

/// Rows looked at to find the header.
const SURVEYED: usize = 200;

/// Rows shown as examples.
const SAMPLES: usize = 8;

/// Letters shown of a cell or of the name of a column. A cell may hold a mebibyte.
const SHOWN: usize = 200;

/// Rows that a person may declare to stand above the header.
const MOST_ABOVE: usize = 10_000;

/// The first rows of a table, numbered as in the file.
struct Beginning {
    rows: Vec<Row>,
    /// The sheets of the workbook that it comes from.
    sheets: Vec<String>,
}

/// Says what a file most probably is. Every part of the answer can be corrected, by [`recognise_as`] and
/// [`preview`].
pub fn recognise(source: &Source) -> Result<Recognised, TableError> {
    match sniff(source)? {
        Family::Text => {
            let encoding = guess_encoding(source)?;
            let separator = guess_separator(source, encoding)?;
            recognise_as(source, Format::Csv { encoding, separator })
        }
        Family::Workbook(kind) => {
            let sheets = sheet::survey(source, kind, SURVEYED)?;
            let sheet = fullest(&sheets).ok_or(TableError::Empty)?.name.clone();
            let beginning = Beginning::of_sheet(sheets, &sheet, SURVEYED)?;
            beginning.describe(match kind {
                Workbook::Xlsx => Format::Xlsx { sheet },
                Workbook::Ods => Format::Ods { sheet },
            })
        }
    }
}

/// Finds the header of a file whose format a person has chosen: another sheet, another separator.
pub fn recognise_as(source: &Source, format: Format) -> Result<Recognised, TableError> {
    Beginning::read(source, &format, SURVEYED)?.describe(format)
}

/// Columns and samples of a file under a layout that is wholly chosen.
pub fn preview(source: &Source, layout: &Layout) -> Result<Recognised, TableError> {
    let above = layout.header_row.and_then(|number| usize::try_from(number).ok()).unwrap_or(0).min(MOST_ABOVE);
    Beginning::read(source, &layout.format, above + SAMPLES)?.show(layout.clone())
}

impl Beginning {
    fn read(source: &Source, format: &Format, most: usize) -> Result<Self, TableError> {
        let (kind, sheet) = match format {
            Format::Csv { .. } => {
                let layout = Layout { format: format.clone(), header_row: None };
                return Self::of_rows(read(source, &layout)?, Vec::new(), most);
            }
            Format::Xlsx { sheet } => (Workbook::Xlsx, sheet),
            Format::Ods { sheet } => (Workbook::Ods, sheet),
        };
        if sniff(source)? != Family::Workbook(kind) {
            return Err(TableError::OtherFormat);
        }
        Self::of_sheet(sheet::survey(source, kind, most)?, sheet, most)
    }

    fn of_sheet(sheets: Vec<Sheet>, chosen: &str, most: usize) -> Result<Self, TableError> {
        let names = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let chosen = sheets.into_iter().find(|sheet| sheet.name == chosen).ok_or(TableError::NoSuchSheet)?;
        Self::of_rows(Rows::of_sheet(chosen.grid, None), names, most)
    }

    fn of_rows(rows: Rows, sheets: Vec<String>, most: usize) -> Result<Self, TableError> {
        // Empty rows say nothing about the columns.
        let rows = rows.filter(|row| row.as_ref().map_or(true, |row| !row.is_blank()));
        let rows = rows.take(most).collect::<Result<Vec<_>, _>>()?;
        if rows.is_empty() { Err(TableError::Empty) } else { Ok(Self { rows, sheets }) }
    }

    /// The table with the header where it most probably is.
    fn describe(self, format: Format) -> Result<Recognised, TableError> {
        let header_row = header::find(&self.rows);
        self.show(Layout { format, header_row })
    }

    fn show(self, layout: Layout) -> Result<Recognised, TableError> {
        let header = self.rows.iter().find(|row| Some(row.number()) == layout.header_row);
        let below = self.rows.iter().filter(|row| layout.header_row.is_none_or(|header| row.number() > header));
        let samples: Vec<_> = below.take(SAMPLES).collect();
        let width = match (&layout.format, header) {
            // A wider row of a text file is a row that slipped, not one more column.
            (Format::Csv { .. }, Some(header)) => header.len(),
            _ => samples.iter().copied().chain(header).map(Row::len).max().unwrap_or(0),
        };
        if width > MOST_COLUMNS {
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
fn fullest(sheets: &[Sheet]) -> Option<&Sheet> {
    sheets.iter().rev().max_by_key(|sheet| sheet.grid.filled())
}

fn sample(row: &Row, width: usize) -> Sample {
    let cells = (0..width.max(row.len()).min(MOST_COLUMNS)).map(|column| shown(row.get(column))).collect();
    Sample { number: row.number(), cells }
}

/// The beginning of a text, which is most often all of it.
fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}
