//! A report on paper: A4, tagged for screen readers, with bookmarks.

mod data;

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::context::RenderContext;
use crate::publication::Publication;
use crate::typeset::{PublishError, join_messages, typeset};

/// The report as a PDF.
pub fn pdf(publication: &Publication) -> Result<Vec<u8>, PublishError> {
    let inputs = data::inputs(&RenderContext::new(publication))?;
    typeset("report.typ", inputs, write)
}

/// Writes the pages as PDF/UA-1, the standard for screen readers. The standard refuses a character that none of our fonts
/// has; such a document is written as an ordinary tagged PDF, so that a section still gets its report.
pub fn write(document: &PagedDocument) -> Result<Vec<u8>, PublishError> {
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| PublishError::Typesetting(error.message().to_string()))?;
    let options = PdfOptions { standards: accessible, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options)
        .or_else(|_| typst_pdf::pdf(document, &PdfOptions::default()))
        .map_err(|diagnostics| PublishError::Typesetting(join_messages(&diagnostics)))
}
