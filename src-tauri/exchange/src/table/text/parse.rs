//! One record through csv-core, which takes its input and gives its output in pieces.

use csv_core::{ReadRecordResult, Reader};

/// What csv-core made of a stretch of text.
pub(super) enum Parsed {
    /// A record of so many cells and bytes of text, made of so many bytes of input.
    Record { cells: usize, text: usize, input: usize },
    /// The text ended inside a quoted cell, or the record is too long to be one.
    Unterminated,
}

/// How far the parsing of one record has come.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) input: usize,
    pub(super) text: usize,
    pub(super) cells: usize,
}

impl Progress {
    /// Feeds `input` to the parser, with buffers that grow as needed. True once the record is whole.
    pub(super) fn feed(
        &mut self,
        reader: &mut Reader,
        mut input: &[u8],
        text: &mut Vec<u8>,
        ends: &mut Vec<usize>,
    ) -> bool {
        while !input.is_empty() {
            let (result, read, written, ended) =
                reader.read_record(input, &mut text[self.text..], &mut ends[self.cells..]);
            self.input += read;
            self.text += written;
            self.cells += ended;
            input = &input[read..];
            match result {
                ReadRecordResult::Record => return true,
                ReadRecordResult::OutputFull => text.resize(text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
            }
        }
        false
    }

    pub(super) fn record(&self) -> Parsed {
        Parsed::Record { cells: self.cells, text: self.text, input: self.input }
    }
}

/// Makes a parser forget the record it was in. A new parser would take a byte order mark off the next record, where
/// it is a character like any other; one that has passed an empty line does not.
pub(super) fn restart(reader: &mut Reader) {
    reader.reset();
    reader.read_record(b"\n", &mut [0], &mut [0]);
}

/// What stands before the first line break.
pub(super) fn first_line(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    &text[..end.unwrap_or(text.len())]
}

#[expect(
    clippy::naive_bytecount,
    reason = "the pieces are short, the compiler does well, a library would do no better"
)]
pub(super) fn line_breaks(text: &[u8]) -> u64 {
    let newlines = text.iter().filter(|byte| **byte == b'\n').count();
    let returns = text.iter().filter(|byte| **byte == b'\r').count();
    let pairs = if returns == 0 { 0 } else { text.windows(2).filter(|pair| pair == b"\r\n").count() };
    (newlines + returns - pairs) as u64
}
