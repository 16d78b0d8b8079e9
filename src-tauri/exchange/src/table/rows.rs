use std::collections::VecDeque;
use std::ops::Range;

use super::sheet::{self, Grid, Workbook};
use super::sniff::{FileFamily, sniff};
use super::source::Source;
use super::text::Records;
use super::{Format, Layout, Row, TableError};

/// The data rows of a table, from the first below the header to the last.
///
/// A text file is read as it goes, in constant memory; a sheet is in memory as packed text. A row with nothing in
/// it that stands among the others is given as a row without cells; a block of them, those at the end, and lines of
/// a text file without even a separator are passed over. The numbers of the others still count them.
pub struct Rows {
    table: Table,
    header_row: Option<u64>,
    /// The row given last, or the header; 0 before.
    last: u64,
    /// Numbers of empty rows to be given next, and the row that follows them.
    blanks: VecDeque<u64>,
    pending: Option<Row>,
}

/// Consecutive empty rows that somebody may still fill in. More of them separate two tables.
const MAX_BLANK_ROWS: usize = 20;

enum Table {
    Text(Box<Records>),
    Sheet { grid: Grid, next: usize },
}

/// Opens a table as this layout says.
pub fn read(source: &Source, layout: &Layout) -> Result<Rows, TableError> {
    let header_row = layout.header_row;
    match (&layout.format, sniff(source)?) {
        (Format::Csv { encoding, separator }, FileFamily::Text) => {
            let records = Records::new(source.open()?, *encoding, *separator);
            Ok(Rows::new(Table::Text(Box::new(records)), header_row))
        }
        (Format::Xlsx { sheet }, FileFamily::Workbook(kind @ Workbook::Xlsx))
        | (Format::Ods { sheet }, FileFamily::Workbook(kind @ Workbook::Ods)) => {
            Ok(Rows::of_sheet(sheet::load(source, kind, sheet)?, header_row))
        }
        _ => Err(TableError::OtherFormat),
    }
}

impl Rows {
    pub(super) fn of_sheet(grid: Grid, header_row: Option<u64>) -> Self {
        Self::new(Table::Sheet { grid, next: 0 }, header_row)
    }

    fn new(table: Table, header_row: Option<u64>) -> Self {
        Self { table, header_row, last: 0, blanks: VecDeque::new(), pending: None }
    }

    /// Reads the next row into `row`, whose buffers are used again. False after the last.
    pub fn next_into(&mut self, row: &mut Row) -> Result<bool, TableError> {
        if let Some(blank) = self.blanks.pop_front() {
            row.clear();
            row.number = blank;
            return Ok(true);
        }
        if let Some(pending) = self.pending.take() {
            *row = pending;
            return Ok(true);
        }
        let mut blanks = Blanks::default();
        while self.table.next_into(row, &mut blanks)? {
            match self.header_row {
                Some(header) if row.number < header => {}
                Some(header) if row.number == header => {
                    self.table.expect_width(row.len());
                    self.last = header;
                    blanks = Blanks::default();
                }
                _ => {
                    row.unmark();
                    self.put_blanks_before(row, blanks);
                    self.last = self.pending.as_ref().unwrap_or(row).number;
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Makes `row` the first of the empty rows above it, if there are any, and keeps it for after them.
    fn put_blanks_before(&mut self, row: &mut Row, between: Blanks) {
        if self.last == 0 {
            return;
        }
        let blanks = match self.table {
            Table::Text(_) => between,
            Table::Sheet { .. } => Blanks::from(self.last + 1..row.number),
        };
        self.blanks = blanks.numbers();
        if let Some(first) = self.blanks.pop_front() {
            self.pending = Some(std::mem::replace(row, Row { number: first, ..Row::default() }));
        }
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

/// Empty rows in a run.
#[derive(Default)]
struct Blanks {
    count: usize,
    numbers: VecDeque<u64>,
}

impl Blanks {
    fn add(&mut self, number: u64) {
        self.count += 1;
        if self.count <= MAX_BLANK_ROWS {
            self.numbers.push_back(number);
        }
    }

    /// Those with these numbers.
    fn from(numbers: Range<u64>) -> Self {
        let count = usize::try_from(numbers.end.saturating_sub(numbers.start)).unwrap_or(usize::MAX);
        Self { count, numbers: numbers.take(MAX_BLANK_ROWS).collect() }
    }

    /// Their numbers; none when they are a block.
    fn numbers(self) -> VecDeque<u64> {
        if self.count > MAX_BLANK_ROWS { VecDeque::new() } else { self.numbers }
    }
}

impl Table {
    /// The next row that is not blank, and the blank ones before it, as far as they stand in the table.
    fn next_into(&mut self, row: &mut Row, blanks: &mut Blanks) -> Result<bool, TableError> {
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
            if row.is_blank() && row.len() > 1 {
                blanks.add(row.number);
            }
        }
    }

    /// The line `sep=;`, which tells Excel the separator.
    fn declares_separator(&self, row: &Row) -> bool {
        matches!(self, Self::Text(_)) && row.number == 1 && row.text == "sep="
    }

    /// Rows of a text file that are wider or narrower than this are doubtful; in a sheet no cell can be shifted.
    fn expect_width(&mut self, width: usize) {
        if let Self::Text(records) = self {
            records.width = Some(width);
        }
    }
}
