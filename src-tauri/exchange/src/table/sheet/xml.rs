//! The XML of a workbook, event by event, within limits. A reader of XML holds a whole piece of text, and the names of all elements
//! that are open: an archive of a few kilobytes has room for hundreds of megabytes of either.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::TableError;

/// Bytes of one event: an element with its attributes, or text up to the next one. Excel allows 32,767 characters in a cell.
const MAX_EVENT_BYTES: usize = 1024 * 1024;

/// Elements within each other. A workbook has about ten.
const MAX_DEPTH: usize = 256;

/// A reader of the events of one file. Elements are closed by their own names.
pub(super) struct XmlReader<R: Read> {
    xml: Reader<Allowance<BufReader<R>>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: Read> XmlReader<R> {
    /// With `expand_empty`, `<a/>` comes as a beginning and an end.
    pub(super) fn new(file: R, expand_empty: bool) -> Self {
        let mut xml = Reader::from_reader(Allowance { inner: BufReader::new(file), left: MAX_EVENT_BYTES });
        xml.config_mut().expand_empty_elements = expand_empty;
        Self { xml, buffer: Vec::new(), depth: 0 }
    }

    /// The next event; at the end of the file `Event::Eof`.
    pub(super) fn next(&mut self) -> Result<Event<'_>, TableError> {
        self.buffer.clear();
        self.xml.get_mut().left = MAX_EVENT_BYTES;
        let event = self.xml.read_event_into(&mut self.buffer)?;
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > MAX_DEPTH { Err(TableError::DamagedWorkbook) } else { Ok(event) }
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// How many bytes have been read.
    pub(super) fn position(&self) -> u64 {
        self.xml.buffer_position()
    }
}

/// Gives no more than `left` bytes.
struct Allowance<R> {
    inner: R,
    left: usize,
}

impl<R: BufRead> Read for Allowance<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Allowance<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let bytes = self.inner.fill_buf()?;
        if self.left == 0 && !bytes.is_empty() {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(&bytes[..bytes.len().min(self.left)])
    }

    fn consume(&mut self, count: usize) {
        self.inner.consume(count);
        self.left = self.left.saturating_sub(count);
    }
}

impl From<quick_xml::Error> for TableError {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(error) if error.kind() == ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Self::DamagedWorkbook,
        }
    }
}
