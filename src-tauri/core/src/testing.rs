//! A section for the time of a test.

use std::ops::Deref;

use tempfile::TempDir;

use crate::ids::{DeviceId, PersonId};
use crate::people::{PersonDraft, PersonOperation, create};
use crate::section::{self, SectionDraft, SectionOperation};
use crate::store::key::RawKey;
use crate::workspace::Workspace;
use crate::write::{Change, Committed};

/// A section in a folder of its own. What only one domain needs is added where its tests are.
pub(crate) struct Section {
    /// Its workspace.
    pub workspace: Workspace,
    folder: TempDir,
}

impl Deref for Section {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}

impl Section {
    /// A new one.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = RawKey::from_hex(&"5a".repeat(32)).unwrap();
        let path = folder.path().join("section.ruche");
        let draft = SectionDraft { name: "Section de Vence".into(), ..SectionDraft::default() };
        let workspace = Workspace::create(
            &path,
            DeviceId::new(),
            |_| Ok(key),
            SectionOperation::SetUp,
            |writer| section::create(writer, "Odile Marchal", draft),
            |_| {},
        );
        Self { workspace: workspace.unwrap(), folder }
    }

    /// Closes it, and gives its folder, which goes with what is given.
    pub fn close(self) -> TempDir {
        let Self { workspace, folder } = self;
        drop(workspace);
        folder
    }

    /// Adds a person.
    pub fn person(&self, draft: PersonDraft) -> Change<PersonId> {
        self.transact(PersonOperation::Create, |writer| create::create(writer, draft)).unwrap()
    }

    /// Undoes the last step, or says why not.
    pub fn undo_last(&self) -> crate::Result<Committed> {
        self.undo(None, &mut |_, _| Ok(()))
    }
}

/// Somebody of this name.
pub(crate) fn named(given_name: &str, family_name: &str) -> PersonDraft {
    PersonDraft { family_name: family_name.into(), given_name: given_name.into(), ..PersonDraft::default() }
}
