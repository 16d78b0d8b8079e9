use proptest::collection::vec;
use proptest::prelude::*;
use ruche_exchange::table::{Encoding, Format, Layout, Separator, Source, recognise, write_csv, write_xlsx};

use crate::files::{encoded, rows};

/// Letters that every encoding has, and the signs that make trouble.
fn cell() -> impl Strategy<Value = String> {
    vec(proptest::sample::select("abzéèçœŒÔ€«» \u{A0};,\t|\"=+-@.12\n\r".chars().collect::<Vec<_>>()), 0..12)
        .prop_map(|letters| letters.into_iter().collect())
}

fn is_blank(row: &[String]) -> bool {
    row.iter()
        .all(|cell| cell.chars().all(|letter| letter.is_whitespace() || letter.is_control() || letter == '\u{FEFF}'))
}

/// Rows without those that hold nothing.
fn written(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    rows.into_iter().filter(|row| !is_blank(row)).collect()
}

fn quoted(rows: &[Vec<String>], separator: char) -> String {
    let line = |row: &Vec<String>| {
        let cells: Vec<_> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        cells.join(&separator.to_string()) + "\r\n"
    };
    rows.iter().map(line).collect()
}

fn cells(source: &Source, format: Format) -> Vec<Vec<String>> {
    let rows = rows(source, &Layout { format, header_row: None }).unwrap();
    rows.into_iter().map(|(_, cells)| cells).filter(|row| !is_blank(row)).collect()
}

proptest! {
    #[test]
    fn rows_written_in_any_encoding_and_separator_are_read_back(table in vec(vec(cell(), 1..6), 0..8)) {
        for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252, Encoding::MacRoman] {
            for (separator, sign) in [(Separator::Semicolon, ';'), (Separator::Comma, ','), (Separator::Tab, '\t'), (Separator::Pipe, '|')] {
                let source = Source::from(encoded(&quoted(&table, sign), encoding));
                if !table.is_empty() {
                    prop_assert_eq!(cells(&source, Format::Csv { encoding, separator }), written(table.clone()));
                }
            }
        }
    }

    #[test]
    fn rows_saved_as_a_file_are_read_back(table in vec(vec("'{0,2}[=+@-]?\\PC{0,6}|\\PC*|[\\t\\r\\n'=]{0,4}a", 1..6), 0..8)) {
        let source = Source::from(write_csv(&table));
        let format = Format::Csv { encoding: Encoding::Utf8, separator: Separator::Semicolon };
        prop_assert_eq!(cells(&source, format), written(table));
    }

    #[test]
    fn rows_saved_as_a_workbook_are_read_back(table in vec(vec("[ =+@-]?[^'\\pC]{0,6}|[\\t\\r\\n=<&>]{0,4}a|(_x00){0,2}[45]1?_x0041_", 1..6), 0..8)) {
        let source = Source::from(write_xlsx("Feuille", &table).unwrap());
        let line = |cell: &String| cell.replace("\r\n", "\n").replace('\r', "\n");
        let table: Vec<Vec<String>> = table.iter().map(|row| row.iter().map(line).collect()).collect();
        let whole = |rows: Vec<Vec<String>>| rows.into_iter().map(|mut row| {
            // A workbook does not tell an empty cell at the end of a row from none.
            row.truncate(row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
            row
        }).collect::<Vec<_>>();
        if !written(table.clone()).is_empty() {
            let format = Format::Xlsx { sheet: "Feuille".to_owned() };
            prop_assert_eq!(whole(cells(&source, format)), whole(written(table)));
        }
    }
}

#[test]
fn a_saved_workbook_is_recognised() {
    let table = [["Nom", "Portable", "Remarque"], ["Noël", "0612345678", "=1+1\nné à Vence\u{1}"]];
    let source = Source::from(write_xlsx("Section [1]", table).unwrap());
    let found = recognise(&source).unwrap();
    assert_eq!(
        (&found.columns[..], &found.sheets[..]),
        (&table[0].map(str::to_owned)[..], &["Section  1".to_owned()][..])
    );
    assert_eq!(rows(&source, &found.layout).unwrap()[0].1, ["Noël", "0612345678", "=1+1\nné à Vence"]);
}

#[test]
fn a_saved_file_is_recognised() {
    let table = [
        ["Nom", "Portable", "Remarque"],
        ["Noël", "+33 6 12 34 56 78", "=1+1"],
        ["Œil", "", "dit \"Nanou\"; né à Vence"],
    ];
    let bytes = write_csv(table);
    assert!(bytes.starts_with(b"\xEF\xBB\xBF"));
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains("\"'=1+1\"\r\n"), "no spreadsheet may run it");
    assert!(text.contains("\"+33 6 12 34 56 78\""), "a telephone number is no formula");
    let source = Source::from(bytes);
    let found = recognise(&source).unwrap();
    assert_eq!(found.columns, table[0]);
    assert_eq!(rows(&source, &found.layout).unwrap()[0].1, table[1]);
}
