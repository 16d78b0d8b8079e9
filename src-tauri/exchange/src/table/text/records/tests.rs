use proptest::prelude::*;

use super::*;
use crate::table::Source;

fn records(text: &str, width: Option<usize>) -> Records {
    let source = Source::from(text.as_bytes().to_vec()).open().unwrap();
    Records { width, ..Records::new(source, Encoding::Utf8, Separator::Semicolon) }
}

/// All rows; with `forgetful`, nothing is remembered of stray quotes.
fn rows(records: &mut Records, forgetful: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = Row::new();
    while records.next_into(&mut row).unwrap() {
        rows.push(row.clone());
        if forgetful {
            records.stray = None;
        }
    }
    rows
}

#[test]
fn a_quote_left_open_on_each_line_is_looked_for_once() {
    // Each line leaves a cell open whether it begins inside quotes or outside; the last text holds no other line.
    let lines = "a\"b;\"\n".repeat(20_000);
    for text in [lines.clone(), lines.clone() + &"x".repeat(800_000), lines.repeat(15)] {
        let mut records = records(&text, None);
        let read = rows(&mut records, false);
        assert!(read.iter().take(20_000).all(|row| row.problem == Some(RowProblem::UnclosedQuote)));
        assert!(read.len() >= 20_000);
        assert!(records.fed < text.len() * 4, "{} bytes, {} looked at", text.len(), records.fed);
    }
}

#[test]
fn a_quote_closed_by_chance_far_below_is_looked_for_once() {
    let text = "a\"b;\"\n".repeat(20_000) + "\";x;y;z\n";
    let mut records = records(&text, Some(2));
    let read = rows(&mut records, false);
    assert_eq!(read.len(), 20_001);
    assert!(records.fed < text.len() * 4, "{} bytes, {} looked at", text.len(), records.fed);
}

#[test]
fn a_row_has_no_more_cells_than_show_that_it_has_too_many() {
    let text = format!("a;b\n{}\n{}x\nc;d\n", ";".repeat(200_000), ";".repeat(100_000));
    let read = rows(&mut records(&text, Some(2)), false);
    assert_eq!(read.iter().map(Row::len).collect::<Vec<_>>(), [2, MAX_COLUMNS + 1, MAX_COLUMNS + 1, 2]);
    let problems: Vec<_> = read.iter().map(|row| row.problem).collect();
    assert_eq!(problems, [None, None, Some(RowProblem::TooManyCells { expected: 2, found: MAX_COLUMNS + 1 }), None]);
    // Nothing that stands there is lost.
    assert_eq!(read[2].get(MAX_COLUMNS), "x");
}

#[test]
fn a_line_without_end_is_read_by_its_beginning() {
    let text = format!("a;b\n{}\nc;d\n", "x".repeat(3 * MAX_RECORD_BYTES));
    let read = rows(&mut records(&text, None), false);
    assert_eq!((read.len(), read[1].text.len(), read[1].problem), (3, MAX_RECORD_BYTES, Some(RowProblem::TooLong)));
    assert_eq!((read[2].number, read[2].get(1)), (3, "d"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_remembered_of_stray_quotes_changes_no_row(text in "[a\";\n\r]{0,80}") {
        let (remembered, forgotten) = (rows(&mut records(&text, None), false), rows(&mut records(&text, None), true));
        prop_assert_eq!(remembered, forgotten);
    }
}
