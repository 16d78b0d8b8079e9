use std::fmt::Write as _;
use std::io::{self, Cursor, Write as _};

use quick_xml::escape::escape;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Rows of text as a workbook (.xlsx) of one sheet. Every cell is text: no spreadsheet runs it as a formula, and telephone numbers keep
/// their zeros. Line breaks within a cell are kept as `\n`; characters that XML cannot hold are left out. The name of the sheet is
/// shortened to what Excel accepts.
pub fn write_xlsx<Rows, Cells, Cell>(sheet: &str, rows: Rows) -> io::Result<Vec<u8>>
where
    Rows: IntoIterator<Item = Cells>,
    Cells: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONSHIPS.to_owned()),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS.to_owned()),
        ("xl/workbook.xml", workbook(sheet)),
        ("xl/worksheets/sheet1.xml", worksheet(rows)),
    ];
    for (name, content) in parts {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/xl/workbook.xml" "#,
    r#"ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"#,
    r#"<Override PartName="/xl/worksheets/sheet1.xml" "#,
    r#"ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#,
    "</Types>"
);

const RELATIONSHIPS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Target="xl/workbook.xml" "#,
    r#"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>"#,
    "</Relationships>"
);

const WORKBOOK_RELATIONSHIPS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Target="worksheets/sheet1.xml" "#,
    r#"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>"#,
    "</Relationships>"
);

/// The most characters that Excel accepts in the name of a sheet.
const MAX_SHEET_NAME: usize = 31;

fn workbook(sheet: &str) -> String {
    let allowed = text(sheet).replace(['[', ']', ':', '*', '?', '/', '\\', '\n', '\''], " ");
    let name: String = allowed.trim().chars().take(MAX_SHEET_NAME).collect();
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" "#,
            r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#,
            r#"<sheets><sheet name="{}" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        escape(if name.is_empty() { "1" } else { &name })
    )
}

fn worksheet<Rows, Cells, Cell>(rows: Rows) -> String
where
    Rows: IntoIterator<Item = Cells>,
    Cells: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let mut xml = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    ));
    for (number, row) in (1..).zip(rows) {
        // Writing into a string cannot fail.
        let _ = write!(xml, r#"<row r="{number}">"#);
        for (column, cell) in row.into_iter().enumerate() {
            let cell = text(cell.as_ref());
            if !cell.is_empty() {
                let _ = write!(
                    xml,
                    r#"<c r="{}{number}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    letters(column),
                    escape(without_codes(&cell))
                );
            }
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData></worksheet>");
    xml
}

/// A text as XML can hold it.
fn text(cell: &str) -> String {
    let held = |letter: &char| matches!(letter, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    cell.replace("\r\n", "\n").replace('\r', "\n").chars().filter(held).collect()
}

/// A text in which spreadsheets see no character by its code: they read `_x0041_` as `A`, and `_x005F_` as the `_` that it begins with.
fn without_codes(text: &str) -> String {
    let is_code = |rest: &str| {
        let digits = rest.strip_prefix("_x").and_then(|rest| rest.split_once('_')).map(|(digits, _)| digits);
        digits.is_some_and(|digits| digits.len() == 4 && digits.chars().all(|digit| digit.is_ascii_hexdigit()))
    };
    let mut safe = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        if letter == '_' && is_code(&text[at..]) {
            safe.push_str("_x005F");
        }
        safe.push(letter);
    }
    safe
}

/// The name of a column: A, B, …, Z, AA, AB, …
fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + u8::try_from(left % 26).unwrap_or_default());
        left /= 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        let named = [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (1023, "AMJ")];
        for (column, name) in named {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn the_name_of_a_sheet_is_one_that_excel_accepts() {
        assert!(workbook("Partenaires & [amis] : 2019").contains(r#"name="Partenaires &amp;  amis    2019""#));
        assert!(workbook(" ** ").contains(r#"name="1""#));
        assert!(workbook(&"é".repeat(40)).contains(&format!("name=\"{}\"", "é".repeat(31))));
    }
}
