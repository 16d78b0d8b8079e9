//! A section for the time of a test.

use std::fs;
use std::ops::Deref;
use std::path::PathBuf;

use openssl::symm::{Cipher, Crypter, Mode};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::domains::MIGRATIONS;
use crate::ids::{DeviceId, PersonId};
use crate::people::{PersonDraft, PersonOperation, create};
use crate::section::{self, SectionDraft, SectionOperation};
use crate::store::connection::{self, Address, Role};
use crate::store::key::{RawKey, Salt};
use crate::store::migrations::{Migration, Step};
use crate::store::{file, upgrade};
use crate::workspace::{Opening, Workspace};
use crate::write::{Change, Committed, undo_log};

/// The name of its file.
const FILE: &str = "section.ruche";

/// The key of its file.
fn key() -> RawKey {
    RawKey::from_hex(&"5a".repeat(32)).unwrap()
}

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
        let path = folder.path().join(FILE);
        let draft = SectionDraft { name: "Section de Vence".into(), ..SectionDraft::default() };
        let workspace = Workspace::create(
            &path,
            DeviceId::new(),
            |_| Ok(key()),
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

    /// Closes it, brings its file up to date as a version with these migrations does, and opens it again.
    pub fn upgraded(self, migrations: &[Migration]) -> Self {
        let file = ClosedFile::of(self);
        file.upgrade(migrations).unwrap();
        let ClosedFile { path, folder, .. } = file;
        let opening = Opening { path, key: key(), device: DeviceId::new() };
        Self { workspace: Workspace::open(opening, |_| {}).unwrap(), folder }
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

/// The file of a section that is closed.
pub(crate) struct ClosedFile {
    /// Where it is.
    pub path: PathBuf,
    salt: Salt,
    folder: TempDir,
}

impl ClosedFile {
    /// The file of `section`, which is closed.
    pub fn of(section: Section) -> Self {
        let folder = section.close();
        let path = folder.path().join(FILE);
        Self { salt: file::read_salt(&path).unwrap(), path, folder }
    }

    /// Connects to it as a workspace does before it upgrades it.
    pub fn connect(&self) -> Connection {
        let connection = connection::open(&self.address(&key()), Role::Writer, false).unwrap();
        connection.pragma_update(None, "journal_mode", "WAL").unwrap();
        connection
    }

    /// Upgrades it.
    pub fn upgrade(&self, migrations: &[Migration]) -> crate::Result<()> {
        self.upgrade_by(&mut self.connect(), migrations)
    }

    /// Upgrades it by a connection of its own.
    pub fn upgrade_by(&self, connection: &mut Connection, migrations: &[Migration]) -> crate::Result<()> {
        upgrade::upgrade(connection, &self.address(&key()), migrations, undo_log::outdate)
    }

    /// The same for a copy of it, which has its key and salt.
    pub fn copied_to(self, path: PathBuf) -> Self {
        Self { path, ..self }
    }

    fn address<'a>(&'a self, key: &'a RawKey) -> Address<'a> {
        Address { path: &self.path, key, salt: &self.salt }
    }
}

/// What a migration of a later version does, and the tables that it moves.
type LaterStep = (fn(&Connection) -> crate::Result<()>, &'static [&'static str]);

/// Today's migrations, and those that a later version brings.
pub(crate) fn with_later(older_may_open: bool, steps: &[LaterStep]) -> Vec<Migration> {
    let mut migrations = MIGRATIONS.clone();
    for (step, moved_tables) in steps.iter().copied() {
        let number = u32::try_from(migrations.len()).unwrap() + 1;
        let step = Step::Function(step);
        migrations.push(Migration { number, name: "of a later version", step, older_may_open, moved_tables });
    }
    migrations
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
