use super::super::row::Row;
use super::super::{MAX_COLUMNS, TableError};

/// Cells a sheet may have, empty ones before a filled cell included.
pub(super) const MAX_CELLS: usize = 20_000_000;

/// Bytes of text a sheet may have. A short archive can repeat one long text without end.
pub(super) const MAX_TEXT_BYTES: usize = 512 * 1024 * 1024;

/// Rows a sheet may have, empty ones before a filled row included: as many as `LibreOffice` can be set to, sixteen times those of Excel.
const MAX_ROWS: u64 = 16 * 1024 * 1024;

/// The filled part of a sheet, as text, packed: one piece of text, where each cell ends, where each row begins.
#[derive(Debug, Default)]
pub(in super::super) struct Grid {
    text: String,
    ends: Vec<u32>,
    rows: Vec<GridRow>,
}

/// A row that has a cell.
#[derive(Debug, Clone, Copy)]
struct GridRow {
    /// Its number, from 1.
    number: u32,
    /// How many cells and bytes precede it.
    first_cell: u32,
    first_byte: u32,
}

impl Grid {
    /// Rows that have a cell.
    pub(in super::super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Cells, empty ones before a filled cell included.
    pub(super) fn cells(&self) -> usize {
        self.ends.len()
    }

    /// Bytes of text in all cells.
    pub(super) fn text_bytes(&self) -> usize {
        self.text.len()
    }

    /// Cells with something in them.
    pub(in super::super) fn filled_cells(&self) -> usize {
        self.ends.iter().zip(std::iter::once(&0).chain(&self.ends)).filter(|(end, start)| end > start).count()
    }

    /// Copies one row, counted from 0 among those that have a cell. False beyond the last.
    pub(in super::super) fn row_into(&self, index: usize, row: &mut Row) -> bool {
        let Some(&GridRow { number, first_cell, first_byte }) = self.rows.get(index) else {
            return false;
        };
        let (last_cell, last_byte) = match self.rows.get(index + 1) {
            Some(next) => (next.first_cell as usize, next.first_byte as usize),
            None => (self.ends.len(), self.text.len()),
        };
        row.clear();
        row.number = number.into();
        row.text.push_str(&self.text[first_byte as usize..last_byte]);
        row.ends.extend(self.ends[first_cell as usize..last_cell].iter().map(|end| (end - first_byte) as usize));
        true
    }

    /// Puts a cell at this row (from 0) and column (from 0), whose text `write` appends. Cells come in reading
    /// order; an empty text leaves no cell.
    pub(super) fn put(&mut self, row: u64, column: usize, write: impl FnOnce(&mut String)) -> Result<(), TableError> {
        let before = size(self.text.len())?;
        write(&mut self.text);
        if self.text.len() == before as usize {
            return Ok(());
        }
        if row >= MAX_ROWS || self.text.len() > MAX_TEXT_BYTES {
            return Err(TableError::TooLarge);
        }
        let number = u32::try_from(row + 1).map_err(|_| TableError::TooLarge)?;
        match self.rows.last() {
            Some(last) if last.number > number => return Err(TableError::DamagedWorkbook),
            Some(last) if last.number == number => {}
            _ => self.rows.push(GridRow { number, first_cell: size(self.ends.len())?, first_byte: before }),
        }
        let first = self.rows.last().map_or(0, |row| row.first_cell as usize);
        if column >= MAX_COLUMNS {
            return Err(TableError::TooManyColumns);
        }
        if self.ends.len() > first + column {
            return Err(TableError::DamagedWorkbook);
        }
        self.ends.resize(first + column, before);
        self.ends.push(size(self.text.len())?);
        if self.ends.len() > MAX_CELLS { Err(TableError::TooLarge) } else { Ok(()) }
    }

    /// Repeats the last row, if it is this one (from 0), so many times below itself.
    pub(super) fn repeat_row(&mut self, row: u64, times: u64) -> Result<(), TableError> {
        let Some(&last) = self.rows.last().filter(|last| u64::from(last.number) - 1 == row) else {
            return Ok(());
        };
        let cells = last.first_cell as usize..self.ends.len();
        let bytes = last.first_byte as usize..self.text.len();
        let fits = |held: usize, more: usize, most: usize| {
            u64::try_from(more).unwrap_or(u64::MAX).saturating_mul(times) <= (most - held) as u64
        };
        // Asked before anything is copied.
        let all_fit = fits(self.ends.len(), cells.len(), MAX_CELLS)
            && fits(self.text.len(), bytes.len(), MAX_TEXT_BYTES)
            && times < MAX_ROWS - row;
        if !all_fit {
            return Err(TableError::TooLarge);
        }
        for (number, _) in (last.number + 1..).zip(0..times) {
            let (first_cell, first_byte) = (size(self.ends.len())?, size(self.text.len())?);
            self.rows.push(GridRow { number, first_cell, first_byte });
            self.text.extend_from_within(bytes.clone());
            let shift = first_byte - last.first_byte;
            self.ends.extend(cells.clone().map(|_| shift));
            for (cell, place) in cells.clone().zip(first_cell as usize..) {
                self.ends[place] += self.ends[cell];
            }
        }
        Ok(())
    }
}

/// A count within the limits above.
fn size(count: usize) -> Result<u32, TableError> {
    u32::try_from(count).map_err(|_| TableError::TooLarge)
}
