use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::super::TableError;
use super::super::source::{ReadSeek, Source};
use super::number::{write_date, write_duration, write_number};
use super::{Grid, MAX_SHEETS, Sheet, add_sheet, xlsx_limits};

/// The day after 9999-12-31, as Excel counts.
const END_OF_DATES: f64 = 2_958_466.0;

type Book = Xlsx<Box<dyn ReadSeek>>;

pub(super) fn load_beginnings(source: &Source, rows: usize) -> Result<Vec<Sheet>, TableError> {
    with_workbook(source, |book| {
        let mut sheets = Vec::new();
        for name in visible_sheets(book) {
            let grid = grid(book, &name, rows)?;
            add_sheet(&mut sheets, Sheet { name, grid })?;
        }
        Ok(sheets)
    })
}

pub(super) fn load_beginning(source: &Source, sheet: &str, rows: usize) -> Result<(Vec<String>, Grid), TableError> {
    with_workbook(source, |book| {
        let names = visible_sheets(book);
        if !names.iter().any(|name| name == sheet) {
            return Err(TableError::NoSuchSheet);
        }
        if names.len() > MAX_SHEETS {
            return Err(TableError::TooLarge);
        }
        Ok((names, grid(book, sheet, rows)?))
    })
}

pub(super) fn load(source: &Source, sheet: &str) -> Result<Grid, TableError> {
    load_beginning(source, sheet, usize::MAX).map(|(_, grid)| grid)
}

/// Opens a workbook and reads it. calamine trusts the sizes and positions that a file declares: those for which it
/// allocates are checked first, and an arithmetic overflow with the others means a damaged workbook.
fn with_workbook<T>(source: &Source, read: impl FnOnce(&mut Book) -> Result<T, TableError>) -> Result<T, TableError> {
    xlsx_limits::check(source)?;
    let work = || read(&mut Xlsx::new(source.open()?.bytes)?);
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(TableError::DamagedWorkbook))
}

fn visible_sheets(book: &Book) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect()
}

/// Read cell by cell: calamine's own range allocates for every cell between the first and the last, which two cells in
/// opposite corners make larger than any memory.
fn grid(book: &mut Book, sheet: &str, rows: usize) -> Result<Grid, TableError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let mut grid = Grid::default();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        grid.put(u64::from(row), column as usize, |text| {
            write_cell(text, cell.get_value());
        })?;
        if grid.len() > rows {
            break;
        }
    }
    Ok(grid)
}

fn write_cell(out: &mut String, value: &DataRef<'_>) {
    match value {
        DataRef::Empty => {}
        DataRef::String(text) | DataRef::DurationIso(text) => out.push_str(text),
        DataRef::SharedString(text) => out.push_str(text),
        DataRef::DateTimeIso(text) => out.push_str(text.strip_suffix("T00:00:00").unwrap_or(text)),
        DataRef::Int(number) => {
            let _ = write!(out, "{number}");
        }
        DataRef::Float(number) => write_number(out, *number),
        DataRef::Bool(truth) => {
            let _ = write!(out, "{truth}");
        }
        DataRef::DateTime(moment) => write_moment(out, moment),
        DataRef::Error(error) => {
            let _ = write!(out, "{error}");
        }
    }
}

/// Excel keeps a date, a time of day and a duration all as a number of days.
fn write_moment(out: &mut String, moment: &ExcelDateTime) {
    let days = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&days) {
        return write_duration(out, days);
    }
    if !(0.0..END_OF_DATES).contains(&days) {
        // No date to Excel either: it shows such a cell as ####.
        return write_number(out, days);
    }
    let (year, month, day, hours, minutes, seconds, _) = moment.to_ymd_hms_milli();
    write_date(out, (year, month, day), (hours, minutes, seconds));
}

impl From<XlsxError> for TableError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::ProtectedWorkbook,
            XlsxError::WorksheetNotFound(_) => Self::NoSuchSheet,
            _ => Self::DamagedWorkbook,
        }
    }
}
