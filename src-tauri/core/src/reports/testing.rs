//! What tests of reports add to a section.

use ruche_document::{Block, Document, Inline, Paragraph};

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::{Particulars, Report, ReportOperation, begin, get, write};
pub(super) use crate::testing::Section;
use crate::write::revision::Revision;

impl Section {
    /// A report with this title and an empty text.
    pub fn report(&self, title: &str) -> ReportId {
        let particulars = Particulars { title: title.into(), ..Particulars::default() };
        let begun =
            self.workspace.transact(ReportOperation::Begin, |writer| begin(writer, particulars, &Document::default()));
        begun.unwrap().value
    }

    /// A report as it stands.
    pub fn get(&self, id: ReportId) -> Report {
        self.workspace.read(|reader| get(reader, id)).unwrap()
    }

    /// Writes a text of one paragraph that was begun from the text of revision `base`.
    pub fn write(&self, id: ReportId, base: Revision, text: &str) -> Result<Revision> {
        let body = body(text);
        Ok(self.workspace.transact(ReportOperation::Write, |writer| write(writer, id, base, &body))?.value)
    }

    /// Redoes the last step that was undone.
    pub fn redo_last(&self) {
        self.workspace.redo(None, &mut |_, _| Ok(())).unwrap();
    }
}

/// A text of one paragraph.
pub(super) fn body(text: &str) -> Document {
    Document { content: vec![Block::Paragraph(Paragraph { content: vec![Inline::text(text)] })] }
}
