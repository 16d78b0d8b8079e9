//! A section for the tests of this domain.

use ruche_document::{Block, Document, Inline, Paragraph};
use tempfile::TempDir;

use crate::ids::{DeviceId, ReportId};
use crate::problem::Result;
use crate::reports::{Particulars, Report, ReportOperation, begin, get, write};
use crate::section::{self, SectionDraft, SectionOperation};
use crate::store::key::RawKey;
use crate::workspace::Workspace;
use crate::write::revision::Revision;

/// A section for the time of a test.
pub(super) struct Section {
    /// Its workspace.
    pub workspace: Workspace,
    _folder: TempDir,
}

impl Section {
    /// A new one.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = RawKey::from_hex(&"5a".repeat(32)).unwrap();
        let path = folder.path().join("section.ruche");
        let draft = SectionDraft { name: "Montfaurel".into(), ..SectionDraft::default() };
        let workspace = Workspace::create(
            &path,
            DeviceId::new(),
            |_| Ok(key),
            SectionOperation::SetUp,
            |writer| section::create(writer, "Odile Marchal", draft),
            |_| {},
        );
        Self { workspace: workspace.unwrap(), _folder: folder }
    }

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

    /// Undoes the last step.
    pub fn undo(&self) {
        self.workspace.undo(None, &mut |_, _| Ok(())).unwrap();
    }

    /// Redoes the last step that was undone.
    pub fn redo(&self) {
        self.workspace.redo(None, &mut |_, _| Ok(())).unwrap();
    }
}

/// A text of one paragraph.
pub(super) fn body(text: &str) -> Document {
    Document { content: vec![Block::Paragraph(Paragraph { content: vec![Inline::text(text)] })] }
}
