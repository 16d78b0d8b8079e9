//! Texts of drafts: without stray spaces, of a length that makes sense, or refused at their field.

use crate::problem::{Code, Problem, Result};
use crate::text::filled;

/// The longest a line of text may be, in characters.
pub(crate) const LINE_MOST: usize = 200;
/// The longest a remark may be, in characters.
pub(crate) const PARAGRAPH_MOST: usize = 10_000;

/// A line that must be filled.
pub fn line(text: &str, field: &str) -> Result<String> {
    optional_line(Some(text), field)?.ok_or_else(|| Problem::at(Code::Required, field))
}

/// A line that may be empty.
pub fn optional_line(text: Option<&str>, field: &str) -> Result<Option<String>> {
    within(text, field, LINE_MOST)
}

/// A remark that may be empty.
pub fn paragraph(text: Option<&str>, field: &str) -> Result<Option<String>> {
    within(text, field, PARAGRAPH_MOST)
}

fn within(text: Option<&str>, field: &str, most: usize) -> Result<Option<String>> {
    match text.and_then(filled) {
        Some(text) if text.chars().count() > most => Err(Problem::at(Code::TooLong, field).with("most", most)),
        text => Ok(text.map(str::to_owned)),
    }
}
