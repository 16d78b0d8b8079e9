//! A report on paper: A4, tagged for screen readers, with bookmarks.

mod data;

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::edition::Edition;
use crate::publication::Publication;
use crate::typeset::{self, PublishError};

/// The report as a PDF.
pub fn pdf(publication: &Publication) -> Result<Vec<u8>, PublishError> {
    let inputs = data::inputs(&Edition::of(publication))?;
    write(&typeset::lay_out("report.typ", inputs)?)
}

/// Writes the pages as PDF/UA-1, the standard for screen readers. It refuses a sign that no letter of ours can draw; a
/// section must still get its report, so such a document is written as an ordinary tagged PDF.
pub fn write(document: &PagedDocument) -> Result<Vec<u8>, PublishError> {
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| PublishError::Typesetting(error.message().to_string()))?;
    let options = PdfOptions { standards: accessible, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options)
        .or_else(|_| typst_pdf::pdf(document, &PdfOptions::default()))
        .map_err(|diagnostics| PublishError::Typesetting(typeset::messages(&diagnostics)))
}
