use super::sheet::{self, Grid, Workbook};
use super::sniff::{Family, sniff};
use super::source::Source;
use super::text::Records;
use super::{Format, Layout, Row, TableError};

/// The data rows of a table, from the first below the header to the last.
///
/// A text file is read as it goes, in constant memory; a sheet is in memory as packed text. Rows with nothing
/// in them are passed over; the numbers of the others still count them.
pub struct Rows {
    table: Table,
    header_row: Option<u64>,
}

enum Table {
    Text(Box<Records>),
    Sheet { grid: Grid, next: usize },
}

/// Opens a table as this layout says.
pub fn read(source: &Source, layout: &Layout) -> Result<Rows, TableError> {
    let header_row = layout.header_row;
    match (&layout.format, sniff(source)?) {
        (Format::Csv { encoding, separator }, Family::Text) => {
            let records = Records::new(source.open()?, *encoding, *separator);
            Ok(Rows { table: Table::Text(Box::new(records)), header_row })
        }
        (Format::Xlsx { sheet }, Family::Workbook(kind @ Workbook::Xlsx))
        | (Format::Ods { sheet }, Family::Workbook(kind @ Workbook::Ods)) => {
            Ok(Rows::of_sheet(sheet::load(source, kind, sheet)?, header_row))
        }
        _ => Err(TableError::OtherFormat),
    }
}

impl Rows {
    pub(super) fn of_sheet(grid: Grid, header_row: Option<u64>) -> Self {
        Self { table: Table::Sheet { grid, next: 0 }, header_row }
    }

    /// Reads the next row into `row`, whose room is used again. False after the last.
    pub fn next_into(&mut self, row: &mut Row) -> Result<bool, TableError> {
        while self.table.next_into(row)? {
            match self.header_row {
                Some(header) if row.number == header => self.table.expect_width(row.len()),
                Some(header) if row.number < header => {}
                _ => {
                    row.unmark();
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// How much of the table has been read, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a progress bar")]
    pub fn progress(&self) -> f32 {
        match &self.table {
            Table::Text(records) => records.progress(),
            Table::Sheet { grid, next } => *next as f32 / grid.len().max(1) as f32,
        }
    }
}

impl Iterator for Rows {
    type Item = Result<Row, TableError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = Row::new();
        match self.next_into(&mut row) {
            Ok(true) => Some(Ok(row)),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

impl Table {
    /// The next row that is not blank.
    fn next_into(&mut self, row: &mut Row) -> Result<bool, TableError> {
        loop {
            let more = match self {
                Self::Text(records) => records.next_into(row)?,
                Self::Sheet { grid, next } => {
                    *next += 1;
                    grid.row_into(*next - 1, row)
                }
            };
            if !more || !(row.is_blank() || self.declares_separator(row)) {
                return Ok(more);
            }
        }
    }

    /// The line `sep=;`, by which Excel tells itself the separator.
    fn declares_separator(&self, row: &Row) -> bool {
        matches!(self, Self::Text(_)) && row.number == 1 && row.text == "sep="
    }

    /// Rows of a text file that are wider or narrower than this are doubtful; in a sheet no cell can slip.
    fn expect_width(&mut self, width: usize) {
        if let Self::Text(records) = self {
            records.width = Some(width);
        }
    }
}
