//! The leading apostrophe by which spreadsheets mark a cell as text.
//!
//! A cell that begins with `=`, `+`, `-`, `@`, a tabulation or a line break can be run as a formula by the
//! program that opens our file. Such a cell is written behind an apostrophe, and read back without it, so that
//! a file of refused rows corrected and brought in again holds what was typed. The same holds for files that
//! other tools protected in this way.
//!
//! A sign followed by nothing but a number (`-12,50 €`, `+33 6 12 34 56 78`) is harmless: it is left as it is,
//! or every international phone number would carry an apostrophe.

/// The cell as it may be handed to a spreadsheet, and whether an apostrophe goes before it.
pub(super) fn needs_mark(cell: &str) -> bool {
    // A cell that would look marked must be marked once more, or reading it back would lose its apostrophe.
    let inner = cell.trim_start_matches('\'');
    begins_formula(inner) && (inner.len() < cell.len() || !is_number(inner))
}

/// Whether reading takes an apostrophe off this cell.
pub(super) fn is_marked(cell: &str) -> bool {
    cell.starts_with('\'') && begins_formula(cell.trim_start_matches('\''))
}

/// The cell without its mark, if it has one.
pub(super) fn unmark(cell: &str) -> &str {
    if is_marked(cell) { &cell[1..] } else { cell }
}

fn begins_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

fn is_number(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = rest.trim_end_matches(['€', '%', ' ', '\u{A0}', '\u{202F}']);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|char| char.is_ascii_digit() || " .,\u{A0}\u{202F}".contains(char))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_marked() {
        for cell in [
            "=1+1",
            "=HYPERLINK(\"http://x.example\")",
            "@SUM(A1)",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "\t=1",
            "\r=1",
            "-",
            "+",
        ] {
            assert!(needs_mark(cell), "{cell:?}");
        }
    }

    #[test]
    fn numbers_phones_and_ordinary_text_are_left_alone() {
        for cell in
            ["", "Zoé", "-12,50", "-12,50 €", "+33612345678", "+33 6 12 34 56 78", "-3 %", "'t Hooft", "a=b", "12-13"]
        {
            assert!(!needs_mark(cell), "{cell:?}");
            assert_eq!(unmark(cell), cell);
        }
    }

    #[test]
    fn a_mark_typed_by_a_person_is_not_part_of_the_text() {
        assert_eq!(unmark("'+33612345678"), "+33612345678");
        assert_eq!(unmark("'=1+1"), "=1+1");
        assert_eq!(unmark("''=1+1"), "'=1+1");
    }
}
