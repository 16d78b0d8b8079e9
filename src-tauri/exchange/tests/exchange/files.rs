//! Makers of the files that the tests read, so that each trap is visible where it is tested.

use std::io::{Cursor, Write};

use ruche_exchange::table::{Encoding, Layout, Row, Source, TableError, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A member export as a French Excel writes it, with the traps of such files.
pub const MEMBERS: &str = "N° adhérent;NOM;Prénom;Adresse;Code postal;Portable;E-mail;Date d'adhésion;Montant;Observations\r\n\
410000;DUBOIS;Zoé;120 allée des Mûriers;97110;0620936754;zoe.dubois@exemple.fr;17/12/2017;48,00 €;\r\n\
410007;Ô'BRIEN;Théo;\"Résidence « Les Œillets »\nBât. B, appt 12\n4 rue Émile-Zola\";1000;+33 6 12 34 56 78;;31/02/2018;1\u{A0}240,50 €;\"Ne plus appeler le soir ; dit \"\"Nanou\"\"\"\r\n\
;;;;;;;;;\r\n\
410014;DE LA TOUR;Cœur-Aimée;12 bis rue du 8-Mai-1945;2A004;614898762;pas d'adresse;;20,00 €;\"=HYPERLINK(\"\"http://x.example\"\";\"\"clic\"\")\"\r\n\
TOTAL;;;;;;;;1 308,50 €;\r\n";

/// This text in this encoding, with a byte order mark where a program that writes it would put one.
pub fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    let wide = |bytes: fn(u16) -> [u8; 2]| format!("\u{FEFF}{text}").encode_utf16().flat_map(bytes).collect();
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf16Le => wide(u16::to_le_bytes),
        Encoding::Utf16Be => wide(u16::to_be_bytes),
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        Encoding::MacRoman => mac_roman(text),
    }
}

/// The standard that `encoding_rs` follows reads this encoding but never writes it.
fn mac_roman(text: &str) -> Vec<u8> {
    let byte = |letter: char| {
        (0..=255_u8)
            .find(|byte| encoding_rs::MACINTOSH.decode_without_bom_handling(&[*byte]).0.starts_with(letter))
            .unwrap()
    };
    text.chars().map(byte).collect()
}

/// All data rows, as their numbers and cells.
pub fn rows(source: &Source, layout: &Layout) -> Result<Vec<(u64, Vec<String>)>, TableError> {
    let cells = |row: Row| (row.number(), row.cells().map(str::to_owned).collect());
    read(source, layout)?.map(|row| row.map(cells)).collect()
}

/// A ZIP archive of these entries.
pub fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An XLSX workbook of these sheets: name, state (`visible`, `hidden`), rows as XML. Style 1 is a date, style 2 a
/// percentage, style 3 a time.
pub fn xlsx(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    with_entry(sheets, "docProps/app.xml", "<Properties/>")
}

/// The same with one part more.
pub fn with_entry(sheets: &[(&str, &str, &str)], name: &str, content: &str) -> Vec<u8> {
    workbook(sheets, STYLES, (name, content), "", |sheet| sheet)
}

/// The same with these styles.
pub fn xlsx_with_styles(sheets: &[(&str, &str, &str)], styles: &str) -> Vec<u8> {
    workbook(sheets, styles, ("docProps/app.xml", "<Properties/>"), "", |sheet| sheet)
}

/// A workbook of these visible sheets, with `more` in its list of them, each with its rows in the part that `part` names by its number.
pub fn workbook_of(sheets: &[(&str, &str)], more: &str, part: fn(usize) -> usize) -> Vec<u8> {
    let sheets: Vec<_> = sheets.iter().map(|(name, rows)| (*name, "visible", *rows)).collect();
    workbook(&sheets, STYLES, ("docProps/app.xml", "<Properties/>"), more, part)
}

const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="20"/></cellXfs></styleSheet>"#;

fn workbook(
    sheets: &[(&str, &str, &str)],
    styles: &str,
    (name, content): (&str, &str),
    more: &str,
    part_of: fn(usize) -> usize,
) -> Vec<u8> {
    let part = |template: &dyn Fn(usize, &str, &str) -> String| -> String {
        sheets.iter().enumerate().map(|(index, (name, state, _))| template(index + 1, name, state)).collect()
    };
    let workbook = format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{}</sheets>{more}</workbook>"#,
        part(&|number, name, state| format!(
            r#"<sheet name="{name}" state="{state}" sheetId="{number}" r:id="rId{number}"/>"#
        ))
    );
    let relations = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>"#,
        part(&|number, _, _| format!(
            r#"<Relationship Id="rId{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{}.xml"/>"#,
            part_of(number)
        ))
    );
    let types = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    let bodies: Vec<_> = sheets
        .iter()
        .enumerate()
        .map(|(index, (_, _, rows))| {
            let body = format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#);
            (format!("xl/worksheets/sheet{}.xml", index + 1), body)
        })
        .collect();
    let mut entries = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
    ];
    entries.push((name, content.as_bytes()));
    entries.extend(bodies.iter().map(|(name, body)| (name.as_str(), body.as_bytes())));
    archive(&entries)
}

/// A row of an XLSX sheet, every cell a text; an empty text is no cell.
pub fn xlsx_row(number: u64, cells: &[&str]) -> String {
    let mut row = format!(r#"<row r="{number}">"#);
    for (text, column) in cells.iter().zip('A'..).filter(|(text, _)| !text.is_empty()) {
        let place = format!(r#"<c r="{column}{number}" t="inlineStr">"#);
        row.extend([&place, r#"<is><t xml:space="preserve">"#, text, "</t></is></c>"]);
    }
    row + "</row>"
}

/// An ODS workbook of these tables, as XML.
pub fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="shown"><style:table-properties table:display="true"/></style:style><style:style style:name="hidden"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}
