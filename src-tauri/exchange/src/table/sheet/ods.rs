//! Sheets of `OpenDocument`.
//!
//! Read here and not by calamine because an ODS says "this cell, 16,384 times" in a few bytes, and calamine
//! writes that out in memory, for every row, before any limit applies.

use std::collections::HashSet;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::read::ZipFile;

use super::super::TableError;
use super::super::source::{ReadSeek, Source};
use super::archive::{self, Archive};
use super::number::{write_duration, write_number};
use super::xml::XmlReader;
use super::{Grid, MAX_SHEETS, Sheet, add_sheet};

/// Spaces in a row that one element may stand for.
const MAX_SPACES: usize = 1024;

/// Bytes of text in a cell. A few bytes of XML stand for many spaces, so the size of the file is no limit.
const MAX_CELL_BYTES: usize = 1024 * 1024;

/// Styles under which a sheet is hidden.
const MAX_HIDDEN_STYLES: usize = 10_000;

pub(super) fn load_beginnings(source: &Source, rows: usize) -> Result<Vec<Sheet>, TableError> {
    let mut archive = archive::open(source)?;
    let mut document = Document::open(&mut archive)?;
    let mut sheets = Vec::new();
    while let Some(name) = document.next_sheet()? {
        let grid = document.read_sheet(rows)?;
        add_sheet(&mut sheets, Sheet { name, grid })?;
    }
    Ok(sheets)
}

/// The names of all visible sheets, and the first rows of one.
pub(super) fn load_beginning(source: &Source, sheet: &str, rows: usize) -> Result<(Vec<String>, Grid), TableError> {
    let mut archive = archive::open(source)?;
    let mut document = Document::open(&mut archive)?;
    let (mut names, mut chosen) = (Vec::new(), None);
    while let Some(name) = document.next_sheet()? {
        if chosen.is_none() && name == sheet {
            chosen = Some(document.read_sheet(rows)?);
        }
        names.push(name);
        if names.len() > MAX_SHEETS {
            return Err(TableError::TooLarge);
        }
    }
    Ok((names, chosen.ok_or(TableError::NoSuchSheet)?))
}

pub(super) fn load(source: &Source, sheet: &str) -> Result<Grid, TableError> {
    let mut archive = archive::open(source)?;
    let mut document = Document::open(&mut archive)?;
    while let Some(name) = document.next_sheet()? {
        if name == sheet {
            return document.read_sheet(usize::MAX);
        }
    }
    Err(TableError::NoSuchSheet)
}

/// The `content.xml` of a workbook, read once from beginning to end.
struct Document<'a> {
    xml: XmlReader<ZipFile<'a, Box<dyn ReadSeek>>>,
    /// Styles under which a sheet is hidden; they come before the sheets.
    hidden: HashSet<String>,
}

/// A cell as its attributes describe it.
struct Cell {
    kind: String,
    value: Option<String>,
    repeated: usize,
}

impl<'a> Document<'a> {
    fn open(archive: &'a mut Archive) -> Result<Self, TableError> {
        Ok(Self { xml: XmlReader::new(archive.by_name("content.xml")?, true), hidden: HashSet::new() })
    }

    fn next(&mut self) -> Result<Event<'_>, TableError> {
        match self.xml.next()? {
            // Only `next_sheet` may meet the end, and it asks for it itself.
            Event::Eof => Err(TableError::DamagedWorkbook),
            event => Ok(event),
        }
    }

    /// Moves into the next sheet that is not hidden.
    fn next_sheet(&mut self) -> Result<Option<String>, TableError> {
        let mut style = String::new();
        loop {
            match self.xml.next()? {
                Event::Eof => return Ok(None),
                Event::Start(element) => match element.name().as_ref() {
                    "style:style" => style = attribute(&element, "style:name")?.unwrap_or_default(),
                    "style:table-properties" if attribute(&element, "table:display")?.as_deref() == Some("false") => {
                        self.hidden.insert(style.clone());
                        if self.hidden.len() > MAX_HIDDEN_STYLES {
                            return Err(TableError::TooLarge);
                        }
                    }
                    "table:table" => {
                        let shown =
                            attribute(&element, "table:style-name")?.is_none_or(|style| !self.hidden.contains(&style));
                        if let Some(name) = attribute(&element, "table:name")?.filter(|_| shown) {
                            return Ok(Some(name));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    /// Reads the sheet just entered, until it has more than `max_rows` filled rows.
    fn read_sheet(&mut self, max_rows: usize) -> Result<Grid, TableError> {
        let mut grid = Grid::default();
        let mut row = 0_u64;
        loop {
            match self.next()? {
                Event::Start(element) if element.name().as_ref() == "table:table-row" => {
                    let times = count(&element, "table:number-rows-repeated")?.max(1) as u64;
                    if grid.len() <= max_rows {
                        self.read_row(&mut grid, row)?;
                        grid.repeat_row(row, (times - 1).min(max_rows as u64))?;
                    }
                    row = row.saturating_add(times);
                }
                Event::End(element) if element.name().as_ref() == "table:table" => return Ok(grid),
                _ => {}
            }
        }
    }

    fn read_row(&mut self, grid: &mut Grid, row: u64) -> Result<(), TableError> {
        let mut column = 0_usize;
        loop {
            match self.next()? {
                Event::Start(element) if is_cell(element.name().as_ref()) => {
                    let cell = Cell::new(&element)?;
                    let content = self.read_content()?;
                    let text = cell.text(content);
                    if !text.is_empty() {
                        for place in column..column.saturating_add(cell.repeated) {
                            grid.put(row, place, |out| out.push_str(&text))?;
                        }
                    }
                    column = column.saturating_add(cell.repeated);
                }
                Event::End(element) if element.name().as_ref() == "table:table-row" => {
                    return Ok(());
                }
                _ => {}
            }
        }
    }

    /// The text shown in the cell just entered, its paragraphs as lines.
    fn read_content(&mut self) -> Result<String, TableError> {
        let mut text = String::new();
        let mut paragraphs = 0;
        let mut inside = false;
        let mut notes = 0_usize;
        loop {
            if text.len() > MAX_CELL_BYTES {
                return Err(TableError::TooLarge);
            }
            match self.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "office:annotation" => notes += 1,
                    _ if notes > 0 => {}
                    "text:p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                        inside = true;
                    }
                    "text:s" => {
                        text.extend(std::iter::repeat_n(' ', count(&element, "text:c")?.clamp(1, MAX_SPACES)));
                    }
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    _ => {}
                },
                Event::End(element) => match element.name().as_ref() {
                    "office:annotation" => notes = notes.saturating_sub(1),
                    "text:p" => inside = false,
                    name if is_cell(name) => return Ok(text),
                    _ => {}
                },
                // Indentation between paragraphs is no text, nor is a note to the cell.
                _ if notes > 0 || !inside => {}
                Event::Text(piece) => text.push_str(&piece.xml10_content()),
                Event::CData(piece) => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(entity) => text.push(character(&entity)?),
                _ => {}
            }
        }
    }
}

impl Cell {
    fn new(element: &BytesStart<'_>) -> Result<Self, TableError> {
        let kind = attribute(element, "office:value-type")?.unwrap_or_default();
        let value = match kind.as_str() {
            "float" | "percentage" | "currency" => attribute(element, "office:value")?,
            "date" => attribute(element, "office:date-value")?,
            "time" => attribute(element, "office:time-value")?,
            "boolean" => attribute(element, "office:boolean-value")?,
            _ => attribute(element, "office:string-value")?,
        };
        let repeated = count(element, "table:number-columns-repeated")?.max(1);
        Ok(Self { kind, value, repeated })
    }

    /// The value itself rather than its display, which has rounded it to a currency or a day and month.
    fn text(&self, content: String) -> String {
        let mut text = String::new();
        match (self.kind.as_str(), self.value.as_deref()) {
            ("float" | "percentage" | "currency", Some(value)) => match value.parse() {
                Ok(number) => write_number(&mut text, number),
                Err(_) => return content,
            },
            ("time", Some(value)) => match days(value) {
                Some(days) => write_duration(&mut text, days),
                None => return content,
            },
            ("date", Some(value)) => {
                return value.strip_suffix("T00:00:00").unwrap_or(value).to_owned();
            }
            (_, Some(value)) if !value.is_empty() => return value.to_owned(),
            _ => return content,
        }
        text
    }
}

/// `PT18H30M00S` as days.
fn days(duration: &str) -> Option<f64> {
    let (hours, rest) = duration.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.replace(',', ".");
    let (hours, minutes, seconds): (f64, f64, f64) =
        (hours.parse().ok()?, minutes.parse().ok()?, seconds.parse().ok()?);
    Some((hours * 3600.0 + minutes * 60.0 + seconds) / 86_400.0)
}

fn is_cell(name: &str) -> bool {
    matches!(name, "table:table-cell" | "table:covered-table-cell")
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, TableError> {
    let found = element.try_get_attribute(name).map_err(|_| TableError::DamagedWorkbook)?;
    found.map(|attribute| Ok(attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned())).transpose()
}

/// A count given as an attribute; 0 when it is absent.
fn count(element: &BytesStart<'_>, name: &str) -> Result<usize, TableError> {
    attribute(element, name)?.map_or(Ok(0), |count| count.parse().map_err(|_| TableError::DamagedWorkbook))
}

fn character(entity: &BytesRef<'_>) -> Result<char, TableError> {
    if let Some(char) = entity.resolve_char_ref()? {
        return Ok(char);
    }
    match &*entity.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(TableError::DamagedWorkbook),
    }
}
