//! The records of a text file.
//!
//! The grammar is csv-core's. Around it stands what real files need: the line on which each record
//! begins, whichever way lines end; and the recovery from a quote that is never closed, which would otherwise
//! swallow the rest of the file.

use csv_core::{Reader, ReaderBuilder};

use super::super::row::{Row, RowProblem};
use super::super::source::OpenSource;
use super::super::{Encoding, Separator, TableError};
use super::decode::DecodingReader;
use super::parse::{Parsed, Progress, first_line, line_breaks, restart};

/// Bytes of the longest record that is taken for one. Beyond it a quote was not closed, or the file has no lines.
const MAX_RECORD_BYTES: usize = 1024 * 1024;

/// A reader of records, one at a time, in constant memory.
pub(in super::super) struct Records {
    file: DecodingReader,
    /// Decoded text; what is before `start` has been read.
    buffer: Vec<u8>,
    start: usize,
    /// The line at `start`, from 1.
    line: u64,
    quoting: Reader,
    literal: Reader,
    /// Where csv-core writes the cells of a record, and where each ends.
    text: Vec<u8>,
    ends: Vec<usize>,
    /// How many cells a row should have, once the header is known.
    pub(in super::super) width: Option<usize>,
}

impl Records {
    pub(in super::super) fn new(source: OpenSource, encoding: Encoding, separator: Separator) -> Self {
        let reader = |quoting| {
            let mut reader = ReaderBuilder::new().delimiter(separator.byte()).quoting(quoting).build();
            restart(&mut reader);
            reader
        };
        Self {
            file: DecodingReader::new(source, encoding),
            buffer: Vec::new(),
            start: 0,
            line: 1,
            quoting: reader(true),
            literal: reader(false),
            text: vec![0; 4096],
            ends: vec![0; 64],
            width: None,
        }
    }

    /// How much of the file has been read, from 0 to 1.
    pub(in super::super) fn progress(&self) -> f32 {
        self.file.progress()
    }

    /// Reads the next record into `row`. False at the end of the file.
    pub(in super::super) fn next_into(&mut self, row: &mut Row) -> Result<bool, TableError> {
        if !self.skip_empty_lines()? {
            return Ok(false);
        }
        row.clear();
        row.number = self.line;
        match self.parse_record()? {
            Parsed::Record { cells, text, input } if !self.is_runaway(cells, input) => {
                self.copy_to(row, cells, text);
                self.advance(input)?;
            }
            _ => {
                restart(&mut self.quoting);
                self.read_line_alone(row)?;
            }
        }
        if row.text.contains('\u{FFFD}') {
            row.problem = Some(RowProblem::Undecodable);
        } else if row.problem.is_none() {
            row.problem = self.width.and_then(|width| width_problem(row, width));
        }
        Ok(true)
    }

    /// Moves to the next line with something on it. False at the end of the file.
    fn skip_empty_lines(&mut self) -> Result<bool, TableError> {
        loop {
            match self.buffer.get(self.start).copied() {
                Some(b'\n' | b'\r') => self.pass_line_break()?,
                Some(_) => return Ok(true),
                None if self.fill()? => {}
                None => return Ok(false),
            }
        }
    }

    /// Passes one line break at `start`: `\n`, `\r\n`, or the `\r` alone of old Macs.
    fn pass_line_break(&mut self) -> Result<(), TableError> {
        let first = self.buffer[self.start];
        self.start += 1;
        self.line += 1;
        if first == b'\r' {
            while self.start == self.buffer.len() && self.fill()? {}
            if self.buffer.get(self.start) == Some(&b'\n') {
                self.start += 1;
            }
        }
        Ok(())
    }

    /// Reads more of the file behind what is in the buffer. False at its end.
    fn fill(&mut self) -> Result<bool, TableError> {
        self.buffer.drain(..self.start);
        self.start = 0;
        Ok(self.file.read_into(&mut self.buffer)?)
    }

    /// Parses the record at `start`, reading as much of the file as it takes.
    fn parse_record(&mut self) -> Result<Parsed, TableError> {
        let mut progress = Progress::default();
        loop {
            let input = &self.buffer[self.start + progress.input..];
            if progress.feed(&mut self.quoting, input, &mut self.text, &mut self.ends) {
                return Ok(progress.record());
            }
            if progress.input > MAX_RECORD_BYTES {
                return Ok(Parsed::Unterminated);
            }
            if !self.fill()? {
                // The file ends here. A line break closes any record but one inside quotes.
                let length = progress.input;
                let closed = progress.feed(&mut self.quoting, b"\n", &mut self.text, &mut self.ends);
                progress.input = length;
                return Ok(if closed { progress.record() } else { Parsed::Unterminated });
            }
        }
    }

    /// A quote opened on one line and closed by chance on a later one makes a record of several lines and of
    /// the wrong width, while its first line alone has the right one.
    fn is_runaway(&mut self, cells: usize, input: usize) -> bool {
        let Some(width) = self.width.filter(|width| *width != cells) else {
            return false;
        };
        let record = &self.buffer[self.start..self.start + input];
        let line = first_line(record);
        if line.len() + 2 >= record.len() {
            return false;
        }
        restart(&mut self.literal);
        let mut trial = Progress::default();
        // Buffers of its own: the cells of the record may still be needed.
        let (mut text, mut ends) = (vec![0; line.len() + 1], vec![0; width + 2]);
        trial.feed(&mut self.literal, line, &mut text, &mut ends);
        trial.feed(&mut self.literal, b"\n", &mut text, &mut ends) && trial.cells == width
    }

    /// Reads the line at `start` with its quotes as ordinary characters, and passes it.
    fn read_line_alone(&mut self, row: &mut Row) -> Result<(), TableError> {
        restart(&mut self.literal);
        let rest = &self.buffer[self.start..];
        let line = first_line(&rest[..rest.len().min(MAX_RECORD_BYTES)]);
        let cut = line.len() == MAX_RECORD_BYTES;
        // Never in the middle of a character.
        let length =
            line.len() - if cut { line.utf8_chunks().last().map_or(0, |last| last.invalid().len()) } else { 0 };
        let mut progress = Progress::default();
        progress.feed(&mut self.literal, &line[..length], &mut self.text, &mut self.ends);
        progress.feed(&mut self.literal, b"\n", &mut self.text, &mut self.ends);
        self.copy_to(row, progress.cells, progress.text);
        row.problem = Some(if cut { RowProblem::TooLong } else { RowProblem::UnclosedQuote });
        self.start += length;
        self.pass_rest_of_line()
    }

    fn pass_rest_of_line(&mut self) -> Result<(), TableError> {
        loop {
            let rest = &self.buffer[self.start..];
            self.start += first_line(rest).len();
            if self.start < self.buffer.len() {
                return self.pass_line_break();
            }
            if !self.fill()? {
                return Ok(());
            }
        }
    }

    fn copy_to(&self, row: &mut Row, cells: usize, text: usize) {
        let text = &self.text[..text];
        // The decoder gives UTF-8, and csv-core cuts at ASCII characters only.
        row.text.push_str(std::str::from_utf8(text).unwrap_or_default());
        row.ends.extend_from_slice(&self.ends[..cells]);
    }

    /// Passes a record of so many bytes, its line break included.
    fn advance(&mut self, input: usize) -> Result<(), TableError> {
        let record = &self.buffer[self.start..self.start + input];
        let closing = usize::from(matches!(record.last(), Some(b'\n' | b'\r')));
        let body = &record[..record.len() - closing];
        self.line += line_breaks(body);
        self.start += body.len();
        if closing == 1 { self.pass_line_break() } else { Ok(()) }
    }
}

/// What is wrong with the number of cells in this row. Empty cells beyond the last column do no harm.
fn width_problem(row: &Row, expected: usize) -> Option<RowProblem> {
    let found = row.len();
    if found < expected {
        return Some(RowProblem::TooFewCells { expected, found });
    }
    let beyond = (expected..found).any(|column| !row.get(column).trim().is_empty());
    beyond.then_some(RowProblem::TooManyCells { expected, found })
}
