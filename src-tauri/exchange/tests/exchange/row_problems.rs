//! One bad row spoils no other.

use ruche_exchange::table::{Encoding, Layout, RowProblem, Separator, Source, read, recognise};

use crate::text_tables::{csv, table};

fn problems(text: &str) -> Vec<(u64, RowProblem)> {
    let source = Source::from(text.as_bytes().to_vec());
    let layout = Layout { format: csv(Encoding::Utf8, Separator::Semicolon), header_row: Some(1) };
    let rows = read(&source, &layout).unwrap().map(Result::unwrap);
    rows.filter_map(|row| row.problem().map(|problem| (row.number(), problem))).collect()
}

#[test]
fn an_empty_row_among_the_others_is_told_of_and_a_block_of_them_is_not() {
    let numbers = |text: &str| table(text).iter().map(|(number, cells)| (*number, cells.len())).collect::<Vec<_>>();
    assert_eq!(numbers("a;b\n1;2\n;\n;\n3;4\n;\n;\n"), [(2, 2), (3, 0), (4, 0), (5, 2)]);
    assert_eq!(numbers("a;b\n;\n1;2\n\n3;4\n"), [(2, 0), (3, 2), (5, 2)], "a line without a separator is no row");
    assert_eq!(numbers(&format!("a;b\n1;2\n{}3;4\n", ";\n".repeat(21))), [(2, 2), (24, 2)]);
}

#[test]
fn a_quote_left_open_spoils_its_own_row_only() {
    let text = "nom;ville\n\"Nanou;Nice\nb;Vence\nc;Antibes\n";
    assert_eq!(
        table(text),
        [
            (2, vec!["\"Nanou".to_owned(), "Nice".to_owned()]),
            (3, vec!["b".to_owned(), "Vence".to_owned()]),
            (4, vec!["c".to_owned(), "Antibes".to_owned()]),
        ]
    );
    assert_eq!(problems(text), [(2, RowProblem::UnclosedQuote)]);
}

#[test]
fn a_quote_left_open_and_closed_by_chance_spoils_its_own_row_only() {
    let text = "nom;ville\n\"Nanou;Nice\nb;Vence\nc;\"Antibes\nJuan\"\n";
    assert_eq!(problems(text), [(2, RowProblem::UnclosedQuote)]);
    assert_eq!(table(text)[2], (4, vec!["c".to_owned(), "Antibes\nJuan".to_owned()]));
}

#[test]
fn a_cell_longer_than_the_buffers_is_whole() {
    let long = "é".repeat(100_000);
    let text = format!("nom;remarque\nA;\"{long}\n{long}\"\nB;x\n");
    assert_eq!(
        table(text),
        [(2, vec!["A".to_owned(), format!("{long}\n{long}")]), (4, vec!["B".to_owned(), "x".to_owned()]),]
    );
}

#[test]
fn a_line_without_end_is_cut_and_said_to_be() {
    let text = format!("nom;ville\nA;{}\nB;Vence\n", "é".repeat(2_000_000));
    assert_eq!(problems(&text), [(2, RowProblem::TooLong)]);
    assert_eq!(table(text).last().unwrap(), &(3, vec!["B".to_owned(), "Vence".to_owned()]));
}

#[test]
fn slipped_cells_are_named() {
    assert_eq!(
        problems("a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n"),
        [
            (3, RowProblem::TooFewCells { expected: 3, found: 2 }),
            (4, RowProblem::TooManyCells { expected: 3, found: 4 }),
        ]
    );
}

#[test]
fn letters_that_cannot_be_read_are_named() {
    let mut text = "nom;ville\nZoé;Nice\nLéa;Nice\nNo".as_bytes().to_vec();
    text.extend(b"\xEBl;Nice\n");
    let source = Source::from(text);
    let found = recognise(&source).unwrap();
    assert_eq!(found.layout.format, csv(Encoding::Utf8, Separator::Semicolon));
    let rows: Vec<_> = read(&source, &found.layout).unwrap().map(Result::unwrap).collect();
    assert_eq!(rows[2].problem(), Some(RowProblem::Undecodable));
    assert_eq!(rows[2].get(0), "No\u{FFFD}l");
    assert_eq!(rows[1].problem(), None);
}
