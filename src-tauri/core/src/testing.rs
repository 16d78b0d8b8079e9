//! A section for the time of a test.

use std::fs;
use std::ops::Deref;

use openssl::symm::{Cipher, Crypter, Mode};
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

/// A made-up word that nothing else holds. Indexes may fold its case and cut its beginning.
pub(crate) const WORD: &str = "Zqxwvmarcheul";

/// Every page of the file in clear: 4,096 bytes of AES-256 in CBC mode, of which the last 80 are the vector and the seal.
fn pages_in_clear(workspace: &Workspace) -> Vec<u8> {
    const PAGE: usize = 4096;
    const SALT: usize = 16;
    const RESERVED: usize = 80;
    let hex = workspace.key().to_hex();
    let key: Vec<u8> = (0..32).map(|index| u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).unwrap()).collect();
    let mut clear = Vec::new();
    for (number, page) in fs::read(workspace.path()).unwrap().chunks(PAGE).enumerate() {
        let cipher = &page[if number == 0 { SALT } else { 0 }..PAGE - RESERVED];
        let vector = &page[PAGE - RESERVED..PAGE - RESERVED + 16];
        let mut crypter = Crypter::new(Cipher::aes_256_cbc(), Mode::Decrypt, &key, Some(vector)).unwrap();
        crypter.pad(false);
        let mut page = vec![0; cipher.len() + 16];
        let count = crypter.update(cipher, &mut page).unwrap();
        clear.extend_from_slice(&page[..count]);
    }
    clear
}

/// How often the decrypted file of a section holds the word.
pub(crate) fn traces(workspace: &Workspace) -> usize {
    let tail = &WORD.as_bytes()[2..];
    pages_in_clear(workspace).windows(tail.len()).filter(|bytes| bytes.eq_ignore_ascii_case(tail)).count()
}

/// Has all that was written stand in the file itself.
pub(crate) fn checkpoint(workspace: &Workspace) {
    workspace.writer().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}
