use super::super::row::Row;
use super::super::{MAX_COLUMNS, TableError};

/// Cells a sheet may have, empty ones before a filled cell included.
pub(super) const MAX_CELLS: usize = 20_000_000;

/// Bytes of text a sheet may have. A short archive can repeat one long text without end.
pub(super) const MAX_TEXT_BYTES: usize = 512 * 1024 * 1024;

/// The filled part of a sheet, as text, packed: one piece of text, where each cell ends, where each row begins.
#[derive(Debug, Default)]
pub(in super::super) struct Grid {
    text: String,
    ends: Vec<usize>,
    /// The number of each row, and how many cells and bytes precede it.
    rows: Vec<(u64, usize, usize)>,
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
        let Some(&(number, first_cell, first_byte)) = self.rows.get(index) else {
            return false;
        };
        let (last_cell, last_byte) = match self.rows.get(index + 1) {
            Some(&(_, cell, byte)) => (cell, byte),
            None => (self.ends.len(), self.text.len()),
        };
        row.clear();
        row.number = number;
        row.text.push_str(&self.text[first_byte..last_byte]);
        row.ends.extend(self.ends[first_cell..last_cell].iter().map(|end| end - first_byte));
        true
    }

    /// Puts a cell at this row (from 0) and column (from 0), whose text `write` appends. Cells come in reading
    /// order; an empty text leaves no cell.
    pub(super) fn put(&mut self, row: u64, column: usize, write: impl FnOnce(&mut String)) -> Result<(), TableError> {
        let before = self.text.len();
        write(&mut self.text);
        if self.text.len() == before {
            return Ok(());
        }
        let number = row + 1;
        match self.rows.last() {
            Some(&(last, ..)) if last > number => return Err(TableError::DamagedWorkbook),
            Some(&(last, ..)) if last == number => {}
            _ => self.rows.push((number, self.ends.len(), before)),
        }
        let first = self.rows.last().map_or(0, |(_, first, _)| *first);
        if column >= MAX_COLUMNS {
            return Err(TableError::TooManyColumns);
        }
        if self.ends.len() > first + column {
            return Err(TableError::DamagedWorkbook);
        }
        self.ends.resize(first + column, before);
        self.ends.push(self.text.len());
        if self.ends.len() > MAX_CELLS || self.text.len() > MAX_TEXT_BYTES {
            return Err(TableError::TooLarge);
        }
        Ok(())
    }

    /// Repeats the last row, if it is this one (from 0), so many times below itself.
    pub(super) fn repeat_row(&mut self, row: u64, times: u64) -> Result<(), TableError> {
        let Some(&(number, first_cell, first_byte)) = self.rows.last().filter(|(number, ..)| *number == row + 1) else {
            return Ok(());
        };
        let (cells, bytes) = (first_cell..self.ends.len(), first_byte..self.text.len());
        for time in 1..=times {
            let shift = self.text.len() - first_byte;
            self.rows.push((number + time, self.ends.len(), self.text.len()));
            self.text.extend_from_within(bytes.clone());
            self.ends.extend_from_within(cells.clone());
            let copied = self.ends.len() - cells.len();
            for end in &mut self.ends[copied..] {
                *end += shift;
            }
            if self.ends.len() > MAX_CELLS || self.text.len() > MAX_TEXT_BYTES {
                return Err(TableError::TooLarge);
            }
        }
        Ok(())
    }
}
