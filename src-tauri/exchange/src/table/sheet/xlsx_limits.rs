//! Limits on what calamine allocates for a workbook before the first cell is read. An allocation that fails ends the
//! program, so a file that would ask for too much is refused here.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::TableError;
use super::super::source::Source;
use super::archive;

/// Bytes of a shared string: `<si><t>a</t></si>`, less a few for other ways to write it.
const MIN_STRING_BYTES: u64 = 8;

/// Cell formats in the styles of a workbook. Excel allows 65,490, and as many for its named styles.
const MAX_CELL_FORMATS: usize = 131_072;

/// Bytes of an attribute in the styles. Excel allows 255 characters for a number format and 31 for the name of a font.
const MAX_STYLE_VALUE_BYTES: usize = 1024;

/// Refuses a workbook whose shared strings or styles would take too much memory. Its archive has an acceptable size.
pub(super) fn check(source: &Source) -> Result<(), TableError> {
    let mut archive = archive::open(source)?;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        if name.ends_with("sharedstrings.xml") {
            check_shared_strings(entry.size(), entry)?;
        } else if name.ends_with("styles.xml") {
            check_styles(entry)?;
        }
    }
    Ok(())
}

/// calamine allocates for as many strings as the table declares, here more than it has room for.
fn check_shared_strings(size: u64, entry: impl Read) -> Result<(), TableError> {
    let mut elements = Elements::new(entry);
    while let Some(element) = elements.next()? {
        if element.local_name().as_ref() == "sst" {
            let count = element.try_get_attribute("uniqueCount").map_err(|_| TableError::DamagedWorkbook)?;
            let declared = count.and_then(|count| count.value.parse::<u64>().ok()).unwrap_or(0);
            return if declared > size / MIN_STRING_BYTES { Err(TableError::DamagedWorkbook) } else { Ok(()) };
        }
    }
    Ok(())
}

/// calamine copies the name of the font and the number format into each cell format.
fn check_styles(entry: impl Read) -> Result<(), TableError> {
    let mut elements = Elements::new(entry);
    let mut formats = 0;
    while let Some(element) = elements.next()? {
        formats += usize::from(element.local_name().as_ref() == "xf");
        if formats > MAX_CELL_FORMATS {
            return Err(TableError::TooLarge);
        }
        for attribute in element.attributes() {
            let value = attribute.map_err(|_| TableError::DamagedWorkbook)?.value;
            if value.len() > MAX_STYLE_VALUE_BYTES {
                return Err(TableError::TooLarge);
            }
        }
    }
    Ok(())
}

/// The elements of an XML file in the order in which they begin.
struct Elements<R: Read> {
    xml: Reader<BufReader<R>>,
    buffer: Vec<u8>,
}

impl<R: Read> Elements<R> {
    fn new(entry: R) -> Self {
        Self { xml: Reader::from_reader(BufReader::new(entry)), buffer: Vec::new() }
    }

    fn next(&mut self) -> Result<Option<BytesStart<'static>>, TableError> {
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) | Event::Empty(element) => return Ok(Some(element.into_owned())),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }
}
