//! An open section: a file, the connections to it, and its journal.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::DOMAINS;
use crate::domains::{MIGRATIONS, SEARCH_INDEXES, tables};
use crate::ids::{ActorId, DeviceId, OperationId};
use crate::problem::{Code, Problem, Result};
use crate::store::connection::{self, Address, Role};
use crate::store::file::{self, FileLock};
use crate::store::key::{RawKey, Salt, new_salt};
use crate::store::readers::{Reader, Readers};
use crate::store::{backup, migrations, upgrade, vacuum};
use crate::write::undo::Progress;
use crate::write::{self, Change, Committed, Journal, Kind, Writer, undo, undo_log};
use crate::{normal_forms, text};

/// How a workspace is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The file.
    pub path: PathBuf,
    /// Its key.
    pub key: RawKey,
    /// This machine.
    pub device: DeviceId,
}

type Listener = Box<dyn Fn(&Committed) + Send + Sync>;

/// An open section.
pub struct Workspace {
    path: PathBuf,
    key: RawKey,
    salt: Salt,
    writer: Mutex<Connection>,
    journal: Journal,
    readers: Readers,
    listener: Listener,
    // Released last: the file is ours until every connection is closed.
    _lock: FileLock,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Workspace").finish_non_exhaustive()
    }
}

impl Workspace {
    /// Makes a new file, whose key `key` derives from the file's new salt, and fills it by `set_up` as its first operation.
    pub fn create<T>(
        path: &Path,
        device: DeviceId,
        key: impl FnOnce(&Salt) -> Result<RawKey>,
        kind: impl Into<Kind>,
        set_up: impl FnOnce(&Writer<'_>) -> Result<T>,
        listener: impl Fn(&Committed) + Send + Sync + 'static,
    ) -> Result<Self> {
        if path.exists() {
            return Err(Problem::new(Code::FileExists));
        }
        let lock = FileLock::acquire(path)?;
        let salt = new_salt()?;
        let key = key(&salt)?;
        let made = Self::connect(Opening { path: path.to_owned(), key, device }, salt, lock, true, Box::new(listener))
            .and_then(|workspace| {
                workspace.transact(kind, set_up)?;
                Ok(workspace)
            });
        if made.is_err() {
            // A file that was never a workspace is not left behind.
            for ending in ["", "-wal", "-shm"] {
                let mut name = path.as_os_str().to_owned();
                name.push(ending);
                let _ = fs::remove_file(name);
            }
        }
        made
    }

    /// Opens an existing file. Nothing is written to it before it is known to be a workspace of this or an older version.
    pub fn open(opening: Opening, listener: impl Fn(&Committed) + Send + Sync + 'static) -> Result<Self> {
        let salt = file::read_salt(&opening.path)?;
        file::check_writable(&opening.path)?;
        let lock = FileLock::acquire(&opening.path)?;
        Self::connect(opening, salt, lock, false, Box::new(listener))
    }

    fn connect(opening: Opening, salt: Salt, lock: FileLock, create: bool, listener: Listener) -> Result<Self> {
        let Opening { path, key, device } = opening;
        let address = Address { path: &path, key: &key, salt: &salt };
        let mut writer = connection::open(&address, Role::Writer, create)?;
        if !create {
            migrations::check(&writer, &MIGRATIONS)?;
        }
        writer.pragma_update(None, "journal_mode", "WAL")?;
        connection::set_syncing(&writer, true)?;
        upgrade::upgrade(&mut writer, &address, &MIGRATIONS, undo_log::outdate)?;
        normal_forms::renew(&mut writer, text::NORMAL_FORM_VERSION)?;
        let actor = write::first_actor(&writer)?.unwrap_or_else(ActorId::new);
        let version = migrations::version(&writer)?;
        let journal = Journal::open(&writer, tables(), &SEARCH_INDEXES, actor, device, version)?;
        // A file on a full disk opens all the same, and is maintained another time.
        if let Err(problem) = Self::maintain(&writer, &journal) {
            tracing::warn!(code = ?problem.code, "the maintenance of the file failed");
        }
        let readers = Readers::new(path.clone(), key.clone(), salt);
        Ok(Self { path, key, salt, writer: Mutex::new(writer), journal, readers, listener, _lock: lock })
    }

    /// Deletes what is no longer needed, and rebuilds the file where that is due. Done at each opening.
    fn maintain(writer: &Connection, journal: &Journal) -> Result<()> {
        undo_log::prune(writer, journal)?;
        for domain in DOMAINS {
            (domain.clean_up)(writer)?;
        }
        if vacuum::is_scheduled(writer)? { vacuum::vacuum(writer, &SEARCH_INDEXES) } else { Ok(()) }
    }

    /// Gives a closed file a new key. All of it is written anew in one transaction: a crash leaves it under the old key or
    /// the new one.
    pub fn change_key(opening: &Opening, new: &RawKey) -> Result<()> {
        let salt = file::read_salt(&opening.path)?;
        let _lock = FileLock::acquire(&opening.path)?;
        let address = Address { path: &opening.path, key: &opening.key, salt: &salt };
        let writer = connection::open(&address, Role::Writer, false)?;
        // SQLCipher keeps the old pages under the old key in a rollback journal; its log would mix them.
        writer.pragma_update(None, "journal_mode", "DELETE")?;
        writer.pragma_update(None, "rekey", new.pragma(&salt).as_str())?;
        Ok(())
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The key of the file, for the keychain and the recovery sheet.
    pub fn key(&self) -> &RawKey {
        &self.key
    }

    /// The salt of the file.
    pub fn salt(&self) -> &Salt {
        &self.salt
    }

    /// Reads: one snapshot, on a connection that cannot write.
    pub fn read<T>(&self, f: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        self.readers.read(f)
    }

    /// Runs `f`, and gives the tables that were read meanwhile: what its answers depend on.
    pub fn read_tables<T>(&self, f: impl FnOnce() -> T) -> (T, std::collections::BTreeSet<String>) {
        self.readers.record_tables(f)
    }

    /// Changes: `f` as one operation, journalled, with what undo needs. Listeners are notified after the commit.
    pub fn transact<T>(&self, kind: impl Into<Kind>, f: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<Change<T>> {
        let (value, committed) = write::transact(&mut self.writer(), &self.journal, kind.into(), f)?;
        if let Some(committed) = &committed {
            (self.listener)(committed);
        }
        Ok(Change { value, committed })
    }

    /// Changes like [`Self::transact`], and leaves nothing of what `f` deleted in any page of the file. When the file could not
    /// be written anew (a full disk), what was deleted is gone all the same from where it can be read, the value comes with
    /// `false`, and the next opening tries again.
    pub(crate) fn transact_without_trace<T>(
        &self,
        kind: impl Into<Kind>,
        f: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<(Change<T>, bool)> {
        let mut connection = self.writer();
        connection.pragma_update(None, "secure_delete", true)?;
        let (value, committed) = write::transact(&mut connection, &self.journal, kind.into(), |writer| {
            let value = f(writer)?;
            vacuum::schedule(writer)?;
            Ok(value)
        })?;
        let vacuumed = vacuum::vacuum(&connection, &SEARCH_INDEXES);
        connection.pragma_update(None, "secure_delete", false)?;
        drop(connection);
        if let Some(committed) = &committed {
            (self.listener)(committed);
        }
        if let Err(problem) = &vacuumed {
            tracing::warn!(code = ?problem.code, "the file could not be written anew");
        }
        Ok((Change { value, committed }, vacuumed.is_ok()))
    }

    /// Runs changes without waiting for the disk at each of them, then waits once for all. Only for a file that nobody uses yet:
    /// a power cut meanwhile may leave it unusable.
    pub fn without_syncing<T>(&self, f: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        connection::set_syncing(&self.writer(), false)?;
        let value = f(self);
        let writer = self.writer();
        connection::set_syncing(&writer, true)?;
        connection::checkpoint(&writer)?;
        value
    }

    /// Undoes an operation: `which`, or the last one.
    pub fn undo(&self, which: Option<OperationId>, progress: Progress<'_>) -> Result<Committed> {
        let committed = undo::undo(&mut self.writer(), &self.journal, which, progress)?;
        (self.listener)(&committed);
        Ok(committed)
    }

    /// Redoes an undone operation: `which`, or the one undone last.
    pub fn redo(&self, which: Option<OperationId>, progress: Progress<'_>) -> Result<Committed> {
        let committed = undo::redo(&mut self.writer(), &self.journal, which, progress)?;
        (self.listener)(&committed);
        Ok(committed)
    }

    /// Copies the file to `path`, which must not exist, under the same key, while it stays in use.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        backup::copy_to(&self.writer(), &Address { path, key: &self.key, salt: &self.salt })
    }

    /// The connection that writes, for what lies outside the journal: drafts, upkeep of the file.
    pub fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
