//! Whether a quote still needs its quotation marks.

use ruche_document::{Paragraph, inline_text};

/// Whether the writer has put quotation marks already.
pub fn already_quoted(content: &[Paragraph]) -> bool {
    content.first().is_some_and(|first| inline_text(&first.content).starts_with(['«', '“', '"']))
}
