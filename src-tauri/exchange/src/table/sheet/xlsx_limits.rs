//! Limits on what calamine allocates and reads for a workbook. An allocation that fails ends the program, so a file that would ask for too
//! much is refused here, before calamine sees it: the parts that it may read go through [`XmlReader`] first.

use std::collections::HashSet;
use std::io::Read;

use quick_xml::events::{BytesStart, Event};

use super::super::TableError;
use super::super::source::Source;
use super::archive;
use super::xml::XmlReader;

/// Bytes of a part that can hold nothing so large or so deep that it takes more than a full sheet does: a sheet of sixty thousand members
/// is smaller, and is not read one more time.
const HARMLESS_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes of a shared string: `<si><t>a</t></si>`, less a few for other ways to write it.
const MIN_STRING_BYTES: u64 = 8;

/// Shared strings, each of which takes some fifty bytes beside its text. Two million are a hundred thousand members of whom each has
/// twenty texts of their own.
const MAX_SHARED_STRINGS: usize = 4_000_000;

/// Bytes of a cell or a shared string with its markup: its pieces of text are put together.
const MAX_CELL_BYTES: u64 = 4 * 1024 * 1024;

/// Cell formats in the styles of a workbook. Excel allows 65,490, and as many for its named styles.
const MAX_CELL_FORMATS: usize = 131_072;

/// Elements of the styles: fonts, fills and borders are held, and are copied into cell formats.
const MAX_STYLE_ELEMENTS: usize = 1_000_000;

/// Bytes of an attribute in the styles. Excel allows 255 characters for a number format and 31 for the name of a font.
const MAX_STYLE_VALUE_BYTES: usize = 1024;

/// Sheets, hidden ones included, relationships, and names of ranges: all of them are held.
const MAX_DECLARED: usize = 100_000;

/// Refuses a workbook that would take too much memory or time. Its archive has an acceptable size.
pub(super) fn check(source: &Source) -> Result<(), TableError> {
    let mut archive = archive::open(source)?;
    let mut declared = Declared::default();
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        if is_read(&name) && (entry.size() > HARMLESS_BYTES || declares(&name)) {
            declared.check_part(&name, entry.size(), entry)?;
        }
    }
    Ok(())
}

/// Whether a part may be read. Those of other programs may be in any encoding.
fn is_read(name: &str) -> bool {
    let foreign = name.starts_with("customxml/") || name.starts_with("docprops/");
    matches!(ending(name), "xml" | "rels") && !foreign
}

/// Whether the elements of a part, short as they are, make calamine allocate much or read much.
fn declares(name: &str) -> bool {
    ["workbook.xml", ".rels", "styles.xml", "sharedstrings.xml"].iter().any(|part| name.ends_with(part))
}

/// What stands behind the last point of a name.
fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// What the parts of a workbook have declared so far.
#[derive(Default)]
struct Declared {
    shared_strings: usize,
    cell_formats: usize,
    style_elements: usize,
    others: usize,
    /// By which relationships sheets are found, and the files that these name. One file for many sheets would be read for each.
    sheets: HashSet<String>,
    sheet_files: HashSet<String>,
}

impl Declared {
    fn check_part(&mut self, name: &str, size: u64, part: impl Read) -> Result<(), TableError> {
        let (strings, styles) = (name.ends_with("sharedstrings.xml"), name.ends_with("styles.xml"));
        let mut xml = XmlReader::new(part, false);
        let mut strings_declared = false;
        // Where the cell or string that is open began, and how deep.
        let mut cell: Option<(u64, usize)> = None;
        loop {
            let mut begins_cell = false;
            match xml.next()? {
                Event::Eof => return Ok(()),
                Event::Start(element) => {
                    begins_cell = matches!(element.local_name().as_ref(), "c" | "si");
                    self.add(&element, styles)?;
                    // calamine allocates for as many strings as the first table of them declares.
                    if strings && !strings_declared && element.local_name().as_ref() == "sst" {
                        strings_declared = true;
                        check_shared_strings(&element, size)?;
                    }
                }
                Event::Empty(element) => self.add(&element, styles)?,
                _ => {}
            }
            match cell {
                None if begins_cell => cell = Some((xml.position(), xml.depth())),
                Some((_, depth)) if xml.depth() < depth => cell = None,
                Some((begin, _)) if xml.position() - begin > MAX_CELL_BYTES => return Err(TableError::TooLarge),
                _ => {}
            }
        }
    }

    fn add(&mut self, element: &BytesStart<'_>, styles: bool) -> Result<(), TableError> {
        match element.local_name().as_ref() {
            "si" => self.shared_strings += 1,
            "xf" => self.cell_formats += 1,
            "definedName" => self.others += 1,
            "sheet" => {
                self.others += 1;
                let id = element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == "id");
                if id.is_some_and(|id| !self.sheets.insert(id.value.into_owned())) {
                    return Err(TableError::DamagedWorkbook);
                }
            }
            "Relationship" => self.add_relationship(element)?,
            _ => {}
        }
        if styles {
            self.style_elements += 1;
            for attribute in element.attributes() {
                if attribute.map_err(|_| TableError::DamagedWorkbook)?.value.len() > MAX_STYLE_VALUE_BYTES {
                    return Err(TableError::TooLarge);
                }
            }
        }
        let within = self.shared_strings <= MAX_SHARED_STRINGS
            && self.cell_formats <= MAX_CELL_FORMATS
            && self.style_elements <= MAX_STYLE_ELEMENTS
            && self.others <= MAX_DECLARED;
        if within { Ok(()) } else { Err(TableError::TooLarge) }
    }

    /// The parts lie in the folder `xl`, the workbook under the name by which the file was known for one, and each sheet in its own file.
    fn add_relationship(&mut self, element: &BytesStart<'_>) -> Result<(), TableError> {
        self.others += 1;
        let value = |name: &str| {
            let found = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
            found.map(|attribute| attribute.value.to_ascii_lowercase()).unwrap_or_default()
        };
        let (kind, target) = (value("Type"), value("Target"));
        let path = target.strip_prefix('/').unwrap_or(&target);
        let file = path.rsplit('/').next().unwrap_or_default();
        let is_refused = if kind.ends_with("/officedocument") {
            path != "xl/workbook.xml"
        } else if kind.ends_with("/worksheet") {
            let is_elsewhere = path.len() < target.len() && !path.starts_with("xl/");
            is_elsewhere || ending(file) != "xml" || !self.sheet_files.insert(file.to_owned())
        } else {
            false
        };
        if is_refused { Err(TableError::DamagedWorkbook) } else { Ok(()) }
    }
}

/// Refuses more strings than the part has room for.
fn check_shared_strings(element: &BytesStart<'_>, size: u64) -> Result<(), TableError> {
    let count = element.try_get_attribute("uniqueCount").map_err(|_| TableError::DamagedWorkbook)?;
    let declared = count.and_then(|count| count.value.parse::<u64>().ok()).unwrap_or(0);
    if declared > size / MIN_STRING_BYTES { Err(TableError::DamagedWorkbook) } else { Ok(()) }
}
