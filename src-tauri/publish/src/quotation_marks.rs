//! Whether a quote still needs its quotation marks.

use ruche_document::{Paragraph, inline_text};

/// Whether the author of the report has typed quotation marks.
pub fn has_quotation_marks(content: &[Paragraph]) -> bool {
    content.first().is_some_and(|first| inline_text(&first.content).starts_with(['«', '“', '"']))
}
