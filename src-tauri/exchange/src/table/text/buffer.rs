use std::io;

use super::super::Encoding;
use super::super::source::OpenSource;
use super::decode::DecodingReader;

/// The part of a text file that is in memory: decoded, from where it has not been read yet.
pub(super) struct TextBuffer {
    file: DecodingReader,
    /// What is before `start` has been read.
    bytes: Vec<u8>,
    start: usize,
    /// Bytes of text that were dropped from the beginning of `bytes`.
    dropped: u64,
}

impl TextBuffer {
    pub(super) fn new(source: OpenSource, encoding: Encoding) -> Self {
        Self { file: DecodingReader::new(source, encoding), bytes: Vec::new(), start: 0, dropped: 0 }
    }

    /// What has been decoded and not read.
    pub(super) fn rest(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    /// Where the rest begins, in bytes of text from the beginning of the file.
    pub(super) fn position(&self) -> u64 {
        self.dropped + self.start as u64
    }

    /// Passes so many bytes.
    pub(super) fn pass(&mut self, count: usize) {
        self.start += count;
    }

    /// Reads more of the file behind the rest. False at its end.
    pub(super) fn fill(&mut self) -> io::Result<bool> {
        self.dropped += self.start as u64;
        self.bytes.drain(..self.start);
        self.start = 0;
        self.file.read_into(&mut self.bytes)
    }

    /// How much of the file has been read, from 0 to 1.
    pub(super) fn progress(&self) -> f32 {
        self.file.progress()
    }
}
