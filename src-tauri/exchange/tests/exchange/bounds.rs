//! Files that are small and ask for much: memory and time have bounds, and what is beyond them is refused by name.

use proptest::prelude::*;
use ruche_exchange::table::{
    Format, Layout, MAX_COLUMNS, Row, Source, TableError, preview, read, recognise, recognise_as,
};

use crate::files::{archive, ods, with_entry, workbook_of, xlsx, xlsx_row, xlsx_with_styles};

const MEBIBYTE: usize = 1024 * 1024;

fn refusal(bytes: Vec<u8>) -> TableError {
    recognise(&Source::from(bytes)).unwrap_err()
}

fn with_strings(strings: &str) -> Vec<u8> {
    let row = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    with_entry(&[("F", "visible", row)], "xl/sharedStrings.xml", &format!("<sst>{strings}</sst>"))
}

#[test]
fn shared_strings_are_neither_endless_nor_without_number() {
    let string = |text: &str| format!("<si><t>{text}</t></si>");
    assert_eq!(recognise(&Source::from(with_strings(&string("Noël")))).unwrap().columns, ["Noël"]);
    assert_eq!(refusal(with_strings(&string(&"x".repeat(2 * MEBIBYTE)))), TableError::TooLarge, "one text");
    let pieces = format!("<r><t>{}</t></r>", "x".repeat(MEBIBYTE / 2)).repeat(9);
    assert_eq!(refusal(with_strings(&format!("<si>{pieces}</si>"))), TableError::TooLarge, "one string of many texts");
    let hidden = format!("<r><t>{}</t></r><si></si>", "x".repeat(MEBIBYTE / 2)).repeat(9);
    assert_eq!(
        refusal(with_strings(&format!("<si>{hidden}</si>"))),
        TableError::TooLarge,
        "the same, with ends within"
    );
    assert_eq!(refusal(with_strings(&"<si/>".repeat(4_000_001))), TableError::TooLarge, "many strings of nothing");
}

#[test]
fn a_text_that_many_cells_show_is_counted_for_each() {
    let cells = r#"<c t="s"><v>0</v></c>"#.repeat(1000);
    let rows: Vec<String> = (1..=20).map(|row| format!(r#"<row r="{row}">{cells}</row>"#)).collect();
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let source = Source::from(with_entry(&[("F", "visible", &rows.concat())], "xl/sharedStrings.xml", &strings));
    let layout = Layout { format: Format::Xlsx { sheet: "F".into() }, header_row: None };
    assert_eq!(read(&source, &layout).err(), Some(TableError::TooLarge));
}

#[test]
fn fonts_and_names_are_not_without_number() {
    let row = xlsx_row(1, &["Nom"]);
    let fonts = format!("<styleSheet><fonts>{}</fonts></styleSheet>", "<font/>".repeat(1_000_001));
    assert_eq!(refusal(xlsx_with_styles(&[("F", "visible", &row)], &fonts)), TableError::TooLarge);
    let names = r#"<definedName name="a">b</definedName>"#.repeat(100_001);
    assert_eq!(refusal(workbook_of(&[("F", &row)], &names, |sheet| sheet)), TableError::TooLarge);
}

#[test]
fn a_part_is_read_for_one_sheet_only() {
    let row = xlsx_row(1, &["Nom"]);
    let sheets = [("F", row.as_str()), ("G", row.as_str())];
    assert_eq!(recognise(&Source::from(workbook_of(&sheets, "", |sheet| sheet))).unwrap().sheets, ["F", "G"]);
    assert_eq!(refusal(workbook_of(&sheets, "", |_| 1)), TableError::DamagedWorkbook);
    let again = r#"<sheets><sheet name="H" sheetId="9" r:id="rId1"/></sheets>"#;
    assert_eq!(refusal(workbook_of(&sheets, again, |sheet| sheet)), TableError::DamagedWorkbook);
}

#[test]
fn elements_within_each_other_and_long_ones_are_refused() {
    let deep = |elements: usize| "<a>".repeat(elements) + &"</a>".repeat(elements);
    let filled = "<table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell></table:table-row>";
    let table = |inside: &str| ods(&format!(r#"<table:table table:name="F">{inside}{filled}</table:table>"#));
    assert_eq!(recognise(&Source::from(table(&deep(200)))).unwrap().columns.len(), 1);
    assert_eq!(refusal(table(&deep(300))), TableError::DamagedWorkbook);
    let long = format!(r#"<a b="{}"/>"#, "x".repeat(2 * MEBIBYTE));
    assert_eq!(refusal(table(&long)), TableError::TooLarge);
    let style = |number: usize| {
        let hidden = r#"<style:table-properties table:display="false"/>"#;
        format!(r#"<style:style style:name="s{number}">{hidden}</style:style>"#)
    };
    let styles = (0..10_001).map(style).collect::<Vec<_>>().concat();
    assert_eq!(refusal(ods(&styles)), TableError::TooLarge);

    // In a sheet that is too large not to be looked through beforehand.
    let padding = " ".repeat(1000) + "<row/>";
    let padded = |inside: &str| xlsx(&[("F", "visible", &(padding.repeat(67_000) + inside + &xlsx_row(1, &["Nom"])))]);
    assert_eq!(recognise(&Source::from(padded(&deep(200)))).unwrap().columns, ["Nom"]);
    assert_eq!(refusal(padded(&deep(300))), TableError::DamagedWorkbook);
    assert_eq!(refusal(padded(&long)), TableError::TooLarge);
}

#[test]
fn a_line_of_separators_is_a_table_too_wide_and_no_empty_one() {
    let line = ";".repeat(200_000) + "x\n";
    assert_eq!(refusal(line.repeat(3).into_bytes()), TableError::TooManyColumns);
}

#[test]
fn entries_are_not_without_number() {
    let names: Vec<String> = (0..10_001).map(|number| format!("xl/{number}")).collect();
    let mut entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    entries.push(("xl/workbook.xml", b"<workbook/>"));
    assert_eq!(refusal(archive(&entries)), TableError::TooLarge);
}

#[test]
fn what_a_sheet_says_of_its_size_is_not_believed() {
    let corners = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(refusal(xlsx(&[("F", "visible", corners)])), TableError::TooManyColumns);
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>"#;
    let source = Source::from(xlsx(&[("F", "visible", far)]));
    let layout = recognise(&source).unwrap().layout;
    let numbers: Vec<u64> = read(&source, &layout).unwrap().map(|row| row.unwrap().number()).collect();
    assert_eq!(numbers, [1, 1_048_576]);

    let cell = "<table:table-cell><text:p>x</text:p></table:table-cell>";
    let row = |times: u64, inside: &str| {
        format!(r#"<table:table-row table:number-rows-repeated="{times}">{inside}</table:table-row>"#)
    };
    let table = |rows: String| Source::from(ods(&format!(r#"<table:table table:name="F">{rows}</table:table>"#)));
    let layout = Layout { format: Format::Ods { sheet: "F".into() }, header_row: None };
    let number = |source: &Source| read(source, &layout).map(Iterator::count);
    assert_eq!(number(&table(row(1_000_000, cell))), Ok(1_000_000));
    assert_eq!(number(&table(row(u64::MAX, cell))), Err(TableError::TooLarge));
    assert_eq!(
        number(&table(row(1, cell) + &row(u64::MAX, "") + &row(1, "") + &row(1, cell))),
        Err(TableError::TooLarge)
    );
    // What LibreOffice writes below the last row.
    assert_eq!(number(&table(row(1, cell) + &row(1_048_575, ""))), Ok(1));
}

#[test]
fn another_layout_reads_no_sheet_but_its_own() {
    let disordered = [xlsx_row(2, &["x"]), xlsx_row(1, &["x"])].concat();
    let source = Source::from(xlsx(&[("F", "visible", &xlsx_row(1, &["Nom"])), ("G", "visible", &disordered)]));
    assert_eq!(recognise(&source), Err(TableError::DamagedWorkbook));
    let format = |sheet: &str| Format::Xlsx { sheet: sheet.into() };
    let found = recognise_as(&source, format("F")).unwrap();
    assert_eq!((found.sheets, found.columns), (vec!["F".to_owned(), "G".to_owned()], vec!["Nom".to_owned()]));
    assert!(preview(&source, &Layout { format: format("F"), header_row: Some(1) }).is_ok());
    assert_eq!(recognise_as(&source, format("G")), Err(TableError::DamagedWorkbook));
    assert_eq!(recognise_as(&source, format("H")), Err(TableError::NoSuchSheet));

    let row = |text: &str| {
        format!("<table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>")
    };
    let spaces = row(&r#"<text:s text:c="1024"/>"#.repeat(1025));
    let table = |name: &str, rows: &str| format!(r#"<table:table table:name="{name}">{rows}</table:table>"#);
    let source = Source::from(ods(&(table("F", &row("Nom")) + &table("G", &spaces))));
    assert_eq!(recognise(&source), Err(TableError::TooLarge));
    let found = recognise_as(&source, Format::Ods { sheet: "F".into() }).unwrap();
    assert_eq!((found.sheets.len(), found.columns), (2, vec!["Nom".to_owned()]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Lines and cells of every kind, some repeated without measure.
    #[test]
    fn rows_are_no_larger_than_a_row_may_be(
        pieces in proptest::collection::vec(("[a\";,\n\r\0\u{FEFF}\u{e9}]{1,6}", prop_oneof![9 => 1..4_usize, 1 => 1..60_000_usize]), 1..8),
    ) {
        let text: String = pieces.iter().map(|(piece, times)| piece.repeat(*times)).collect();
        let source = Source::from(text.into_bytes());
        let Ok(found) = recognise(&source) else { return Ok(()) };
        let Ok(mut rows) = read(&source, &found.layout) else { return Ok(()) };
        let mut row = Row::new();
        while rows.next_into(&mut row).unwrap() {
            prop_assert!(row.len() <= MAX_COLUMNS + 1);
            prop_assert!(row.cells().map(str::len).sum::<usize>() <= 2 * MEBIBYTE);
        }
    }
}
