//! The records of a text file.
//!
//! The grammar is csv-core's. Around it stands what real files need: the line on which each record
//! begins, whichever way lines end; and the recovery from a quote that is never closed, which would otherwise
//! swallow the rest of the file: its line is read alone. How far such a quote was looked for is remembered
//! ([`OpenQuote`]), so that each byte is looked at a few times, however many lines have one.

use csv_core::{Reader, ReaderBuilder};

use super::super::row::{Row, RowProblem};
use super::super::source::OpenSource;
use super::super::{Encoding, MAX_COLUMNS, Separator, TableError};
use super::buffer::TextBuffer;
use super::parse::{Parsed, Progress, first_line, line_breaks, restart};

/// Bytes of the longest record that is taken for one. Beyond it a quote was not closed, or the file has no lines.
const MAX_RECORD_BYTES: usize = 1024 * 1024;

/// A reader of records, one at a time, in constant memory.
pub(in super::super) struct Records {
    buffer: TextBuffer,
    /// The line at the beginning of what is left in the buffer, from 1.
    line: u64,
    quoting: Reader,
    /// Another of its kind, which has stopped at the end of a quote left open. A parser cannot be copied: csv-core's copies are not like it.
    stopped: Reader,
    literal: Reader,
    /// Where csv-core writes the cells of a record, and where each ends.
    text: Vec<u8>,
    ends: Vec<usize>,
    /// How many cells a row should have, once the header is known.
    pub(in super::super) width: Option<usize>,
    /// The last quote that was taken for a stray one.
    stray: Option<OpenQuote>,
    /// Bytes given to the parser: what tests know the work by.
    #[cfg(test)]
    fed: usize,
}

/// A quote on a line that was then read alone. Inside quotes all lines are alike: a later line that leaves a cell open before `end` goes
/// the same way from there on.
struct OpenQuote {
    /// How far it went, in bytes of text from the beginning of the file.
    end: u64,
    /// Whether it was closed there. If not, `stopped` is the parser that has come so far.
    is_closed: bool,
}

impl Records {
    pub(in super::super) fn new(source: OpenSource, encoding: Encoding, separator: Separator) -> Self {
        let reader = |quoting| {
            let mut reader = ReaderBuilder::new().delimiter(separator.byte()).quoting(quoting).build();
            restart(&mut reader);
            reader
        };
        Self {
            buffer: TextBuffer::new(source, encoding),
            line: 1,
            quoting: reader(true),
            stopped: reader(true),
            literal: reader(false),
            text: vec![0; 4096],
            ends: vec![0; 64],
            width: None,
            stray: None,
            #[cfg(test)]
            fed: 0,
        }
    }

    /// How much of the file has been read, from 0 to 1.
    pub(in super::super) fn progress(&self) -> f32 {
        self.buffer.progress()
    }

    /// Reads the next record into `row`. False at the end of the file.
    pub(in super::super) fn next_into(&mut self, row: &mut Row) -> Result<bool, TableError> {
        if !self.skip_empty_lines()? {
            return Ok(false);
        }
        row.clear();
        row.number = self.line;
        match self.parse_record()? {
            Parsed::Record { cells, text, input } => {
                if self.is_runaway(cells, input) {
                    self.stray = Some(OpenQuote { end: self.buffer.position() + input as u64, is_closed: true });
                    self.read_line_alone(row)?;
                } else {
                    self.copy_to(row, cells, text);
                    self.advance(input)?;
                }
            }
            Parsed::Unterminated => self.read_line_alone(row)?,
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
            match self.buffer.rest().first().copied() {
                Some(b'\n' | b'\r') => self.pass_line_break()?,
                Some(_) => return Ok(true),
                None if self.buffer.fill()? => {}
                None => return Ok(false),
            }
        }
    }

    /// Passes one line break: `\n`, `\r\n`, or the `\r` alone of old Macs.
    fn pass_line_break(&mut self) -> Result<(), TableError> {
        let is_return = self.buffer.rest().first() == Some(&b'\r');
        self.buffer.pass(1);
        self.line += 1;
        if is_return {
            while self.buffer.rest().is_empty() && self.buffer.fill()? {}
            if self.buffer.rest().first() == Some(&b'\n') {
                self.buffer.pass(1);
            }
        }
        Ok(())
    }

    /// Parses the next record, reading as much of the file as it takes.
    fn parse_record(&mut self) -> Result<Parsed, TableError> {
        let mut progress = Progress::default();
        let position = self.buffer.position();
        let Some(stray) = self.stray.take_if(|stray| stray.end > position) else {
            return self.parse_from(progress);
        };
        let known = usize::try_from(stray.end - position).unwrap_or(usize::MAX);
        let line = first_line(self.buffer.rest()).len() + 1;
        if line >= known {
            return self.parse_from(progress);
        }
        if self.feed(&mut progress, line) {
            self.stray = Some(stray);
            return Ok(progress.record());
        }
        // A cell is open at the end of the line, where the one of the stray quote was too.
        if !stray.is_closed {
            return self.search_on(known);
        }
        if self.width.is_some_and(|width| self.is_line_of(width, line - 1)) {
            self.stray = Some(stray);
            return Ok(Parsed::Unterminated);
        }
        self.parse_from(progress)
    }

    /// Parses on from where `progress` is.
    fn parse_from(&mut self, mut progress: Progress) -> Result<Parsed, TableError> {
        loop {
            if self.feed(&mut progress, usize::MAX) {
                return Ok(progress.record());
            }
            if progress.input > MAX_RECORD_BYTES {
                break;
            }
            if !self.buffer.fill()? {
                // The file ends here. A line break closes any record but one inside quotes.
                if progress.feed(&mut self.quoting, b"\n", &mut self.text, &mut self.ends) {
                    progress.input -= 1;
                    return Ok(progress.record());
                }
                progress.input -= 1;
                break;
            }
        }
        std::mem::swap(&mut self.quoting, &mut self.stopped);
        self.stray = Some(OpenQuote { end: self.buffer.position() + progress.input as u64, is_closed: false });
        Ok(Parsed::Unterminated)
    }

    /// Looks for the end of the next record from where the stopped parser is, `known` bytes behind its beginning.
    fn search_on(&mut self, known: usize) -> Result<Parsed, TableError> {
        std::mem::swap(&mut self.quoting, &mut self.stopped);
        let mut progress = Progress { input: known, ..Progress::default() };
        while progress.input <= MAX_RECORD_BYTES {
            if self.feed(&mut progress, usize::MAX) {
                restart(&mut self.quoting);
                return self.parse_from(Progress::default());
            }
            if progress.input <= MAX_RECORD_BYTES && !self.buffer.fill()? {
                break;
            }
        }
        std::mem::swap(&mut self.quoting, &mut self.stopped);
        self.stray = Some(OpenQuote { end: self.buffer.position() + progress.input as u64, is_closed: false });
        Ok(Parsed::Unterminated)
    }

    /// Feeds at most `most` bytes of the buffer from where `progress` is. True once the record is whole.
    fn feed(&mut self, progress: &mut Progress, most: usize) -> bool {
        let input = &self.buffer.rest()[progress.input..];
        let input = &input[..input.len().min(most)];
        #[cfg(test)]
        let before = progress.input;
        let whole = progress.feed(&mut self.quoting, input, &mut self.text, &mut self.ends);
        #[cfg(test)]
        {
            self.fed += progress.input - before;
        }
        whole
    }

    /// A quote opened on one line and closed by chance on a later one makes a record of several lines and of
    /// the wrong width, while its first line alone has the right one.
    fn is_runaway(&mut self, cells: usize, input: usize) -> bool {
        let Some(width) = self.width.filter(|width| *width != cells) else {
            return false;
        };
        let line = first_line(&self.buffer.rest()[..input]).len();
        line + 2 < input && self.is_line_of(width, line)
    }

    /// Whether the line of so many bytes that comes next has `width` cells when its quotes are ordinary characters.
    fn is_line_of(&mut self, width: usize, line: usize) -> bool {
        restart(&mut self.literal);
        let mut trial = Progress::default();
        let line = &self.buffer.rest()[..line];
        // Buffers of its own: the cells of the record may still be needed.
        let (mut text, mut ends) = (vec![0; line.len() + 1], vec![0; width + 2]);
        trial.feed(&mut self.literal, line, &mut text, &mut ends);
        trial.feed(&mut self.literal, b"\n", &mut text, &mut ends) && trial.cells == width
    }

    /// Reads the next line with its quotes as ordinary characters, and passes it.
    fn read_line_alone(&mut self, row: &mut Row) -> Result<(), TableError> {
        restart(&mut self.quoting);
        restart(&mut self.literal);
        let rest = self.buffer.rest();
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
        self.buffer.pass(length);
        self.pass_rest_of_line()
    }

    fn pass_rest_of_line(&mut self) -> Result<(), TableError> {
        loop {
            self.buffer.pass(first_line(self.buffer.rest()).len());
            if !self.buffer.rest().is_empty() {
                return self.pass_line_break();
            }
            if !self.buffer.fill()? {
                return Ok(());
            }
        }
    }

    /// Copies the cells that a table may have, and what is beyond as one more: a line can be nothing but separators, and would take eight
    /// times its size as a row.
    fn copy_to(&self, row: &mut Row, cells: usize, text: usize) {
        // The decoder gives UTF-8, and csv-core cuts at ASCII characters only.
        row.text.push_str(std::str::from_utf8(&self.text[..text]).unwrap_or_default());
        row.ends.extend_from_slice(&self.ends[..cells.min(MAX_COLUMNS)]);
        if cells > MAX_COLUMNS {
            row.ends.push(row.text.len());
        }
    }

    /// Passes a record of so many bytes, its line break included.
    fn advance(&mut self, input: usize) -> Result<(), TableError> {
        let record = &self.buffer.rest()[..input];
        let closing = usize::from(matches!(record.last(), Some(b'\n' | b'\r')));
        let body = &record[..record.len() - closing];
        self.line += line_breaks(body);
        self.buffer.pass(input - closing);
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

#[cfg(test)]
mod tests;
