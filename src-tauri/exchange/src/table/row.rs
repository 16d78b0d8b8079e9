use super::marker;

/// One row of a table. Its buffers are used again: reading a million rows allocates a handful of times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    pub(super) number: u64,
    pub(super) text: String,
    /// Where each cell ends in `text`.
    pub(super) ends: Vec<usize>,
    pub(super) problem: Option<RowProblem>,
}

/// What is doubtful about a row that was read nevertheless.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowProblem {
    /// A quote was opened and never closed: the line was read alone, its quotes taken as ordinary characters.
    UnclosedQuote,
    /// Bytes that are no character in the encoding, shown as `U+FFFD`: part of the text is lost.
    Undecodable,
    /// Fewer cells than the header has: often a line break inside an address that was not quoted.
    TooFewCells {
        /// Cells in the header.
        expected: usize,
        /// Cells in this row.
        found: usize,
    },
    /// Text beyond the last column: often a separator inside a cell that was not quoted, so that what follows
    /// stands one column too far.
    TooManyCells {
        /// Cells in the header.
        expected: usize,
        /// Cells in this row.
        found: usize,
    },
    /// A line of more than a mebibyte: only its beginning was read.
    TooLong,
}

impl Row {
    /// An empty row, to be filled by [`Rows::next_into`](super::Rows::next_into).
    pub fn new() -> Self {
        Self::default()
    }

    /// The row as a person finds it, from 1: in a text file the line on which it begins, in a workbook the
    /// number at the left of the sheet.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How many cells the file gives this row.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether the row has no cell at all.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell of this column, from 0; empty where the row is too short.
    pub fn get(&self, column: usize) -> &str {
        let Some(&end) = self.ends.get(column) else {
            return "";
        };
        let start = match column {
            0 => 0,
            _ => self.ends[column - 1],
        };
        self.text.get(start..end).unwrap_or("")
    }

    /// The cells from left to right.
    pub fn cells(&self) -> impl ExactSizeIterator<Item = &str> + '_ {
        (0..self.len()).map(|column| self.get(column))
    }

    /// What is doubtful about this row, if anything.
    pub fn problem(&self) -> Option<RowProblem> {
        self.problem
    }

    /// Nothing but blanks and control characters, such as the end-of-file mark of old systems.
    pub(super) fn is_blank(&self) -> bool {
        self.text.chars().all(is_blank)
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.problem = None;
    }

    pub(super) fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Takes the text markers off the cells that carry one; see [`marker`].
    pub(super) fn unmark(&mut self) {
        if !self.text.contains('\'') || !self.cells().any(marker::is_marked) {
            return;
        }
        let mut bare = Self { number: self.number, problem: self.problem, ..Self::default() };
        for cell in self.cells() {
            bare.push(marker::unmark(cell));
        }
        *self = bare;
    }
}

pub(super) fn is_blank(char: char) -> bool {
    char.is_whitespace() || char.is_control() || char == '\u{FEFF}'
}
