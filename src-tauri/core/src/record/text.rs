//! Texts of records: without stray spaces, of a length that makes sense, or refused at their field.

use crate::problem::{Code, Problem, Result};
use crate::text::filled;

/// The longest line of text, in characters.
pub(crate) const MAX_LINE: usize = 200;
/// The longest remark, in characters.
pub(crate) const MAX_PARAGRAPH: usize = 10_000;

/// A text of a record: one that must be filled, or one that may be empty.
pub(crate) trait Text: Sized {
    /// The text without the spaces around it.
    fn tidied(&self, field: &str) -> Result<Self>;
    /// Its letters.
    fn letters(&self) -> &str;
    /// What it says, if anything.
    fn said(&self) -> Option<&str> {
        Some(self.letters()).filter(|text| !text.is_empty())
    }
    /// The text itself, where it may be missing.
    fn optional(&mut self) -> Option<&mut Option<String>>;
}

impl Text for String {
    fn tidied(&self, field: &str) -> Result<Self> {
        filled(self).map(str::to_owned).ok_or_else(|| Problem::at(Code::Required, field))
    }

    fn letters(&self) -> &str {
        self
    }

    fn optional(&mut self) -> Option<&mut Option<String>> {
        None
    }
}

impl Text for Option<String> {
    fn tidied(&self, _: &str) -> Result<Self> {
        Ok(self.as_deref().and_then(filled).map(str::to_owned))
    }

    fn letters(&self) -> &str {
        self.as_deref().unwrap_or_default()
    }

    fn optional(&mut self) -> Option<&mut Option<String>> {
        Some(self)
    }
}

/// Takes the spaces around a text away, and refuses one of more than `max` characters, or an empty one that must be filled.
pub(crate) fn tidy<T: Text>(text: &mut T, field: &str, max: usize) -> Result<()> {
    *text = text.tidied(field)?;
    limit(text.letters(), field, max)
}

/// The same for a text that is kept as an empty one where it says nothing.
pub(crate) fn tidy_blank(text: &mut String, field: &str, max: usize) -> Result<()> {
    *text = filled(text).unwrap_or_default().to_owned();
    limit(text, field, max)
}

/// Whether a text has more than `max` characters.
pub(crate) fn is_longer(text: &str, max: usize) -> bool {
    // A text of few bytes has few characters.
    text.len() > max && text.chars().count() > max
}

/// Refuses a text of more than `max` characters.
pub(crate) fn limit(text: &str, field: &str, max: usize) -> Result<()> {
    if is_longer(text, max) {
        return Err(Problem::at(Code::TooLong, field).with("most", max));
    }
    Ok(())
}

/// A line that must be filled.
pub(crate) fn line(text: &str, field: &str) -> Result<String> {
    let mut line = text.to_owned();
    tidy(&mut line, field, MAX_LINE)?;
    Ok(line)
}

/// A line that may be empty.
pub(crate) fn optional_line(text: Option<&str>, field: &str) -> Result<Option<String>> {
    let mut line = text.map(str::to_owned);
    tidy(&mut line, field, MAX_LINE)?;
    Ok(line)
}
