//! An open section: the only place that knows every domain, by its tables and migrations.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, DeviceId, OperationId};
use crate::problem::{Code, Problem, Result};
use crate::store::connection::{self, Address, Role};
use crate::store::file::{self, Hold};
use crate::store::key::{RawKey, Salt, new_salt};
use crate::store::migrations::{self, Migration};
use crate::store::readers::{Reader, Readers};
use crate::store::rewrite::{self, SearchIndex};
use crate::write::{self, Committed, Journal, Kind, Table, WayBack, Writer, undo};
use crate::{campaigns, events, people, reports, tasks};

/// The steps from an empty file to today's tables, each domain its own.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "house", sql: include_str!("store/migrations/0001_house.sql"), older_may_open: false },
    Migration { name: "people", sql: include_str!("people/schema.sql"), older_may_open: false },
    Migration { name: "dues", sql: include_str!("dues/schema.sql"), older_may_open: false },
    Migration { name: "campaigns", sql: include_str!("campaigns/schema.sql"), older_may_open: false },
    Migration { name: "tasks", sql: include_str!("tasks/schema.sql"), older_may_open: false },
    Migration { name: "reports", sql: include_str!("reports/schema.sql"), older_may_open: false },
    Migration { name: "events", sql: include_str!("events/schema.sql"), older_may_open: false },
    Migration { name: "search", sql: include_str!("search/schema.sql"), older_may_open: true },
];

/// Every journalled table. A table that is not here cannot be written through [`Workspace::transact`] with a way back.
const TABLES: &[Table] = &[
    Table { name: "setting", topic: "section", record: "name" },
    Table { name: "actor", topic: "section", record: "id" },
    Table { name: "person", topic: "people", record: "id" },
    Table { name: "person_tag", topic: "people", record: "person_id" },
    Table { name: "consent", topic: "people", record: "person_id" },
    Table { name: "dues_payment", topic: "dues", record: "person_id" },
    Table { name: "campaign", topic: "campaigns", record: "id" },
    Table { name: "campaign_member", topic: "campaigns", record: "campaign_id" },
    Table { name: "goal", topic: "campaigns", record: "campaign_id" },
    Table { name: "goal_stage", topic: "campaigns", record: "campaign_id" },
    Table { name: "goal_count", topic: "campaigns", record: "campaign_id" },
    Table { name: "action", topic: "campaigns", record: "id" },
    Table { name: "action_volunteer", topic: "campaigns", record: "action_id" },
    Table { name: "task", topic: "tasks", record: "id" },
    Table { name: "report", topic: "reports", record: "id" },
    Table { name: "photo", topic: "reports", record: "id" },
    Table { name: "publication", topic: "reports", record: "report_id" },
    Table { name: "event", topic: "events", record: "id" },
    Table { name: "session", topic: "events", record: "event_id" },
    Table { name: "session_person", topic: "events", record: "event_id" },
    Table { name: "session_note", topic: "events", record: "event_id" },
    Table { name: "attendance", topic: "events", record: "event_id" },
];

/// The topic of a journalled table.
pub(crate) fn topic(table: &str) -> Option<&'static str> {
    TABLES.iter().find(|known| known.name == table).map(|known| known.topic)
}

/// Every search index, filled anew whenever the file is written anew.
const SEARCH_INDEXES: &[SearchIndex] = &[
    SearchIndex { name: "person_search", fill: people::FILL_SEARCH },
    SearchIndex { name: "campaign_search", fill: campaigns::FILL_SEARCH },
    SearchIndex { name: "action_search", fill: campaigns::FILL_ACTION_SEARCH },
    SearchIndex { name: "task_search", fill: tasks::FILL_SEARCH },
    SearchIndex { name: "report_search", fill: reports::FILL_SEARCH },
    SearchIndex { name: "event_search", fill: events::FILL_SEARCH },
];

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

/// A change that was made: its value, and the operation to name for taking it back (`null` when nothing changed, or when
/// there is no way back).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Change<T> {
    /// What the use case gives.
    pub value: T,
    /// The operation, for "Undo".
    pub operation: Option<OperationId>,
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
    _hold: Hold,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Workspace").finish_non_exhaustive()
    }
}

impl Workspace {
    /// Makes a new file for a section, whose key `key` derives from the file's new salt.
    pub fn create(
        path: &Path,
        device: DeviceId,
        officer: &str,
        key: impl FnOnce(&Salt) -> Result<RawKey>,
        listener: impl Fn(&Committed) + Send + Sync + 'static,
    ) -> Result<Self> {
        if path.exists() {
            return Err(Problem::new(Code::FileExists));
        }
        let hold = Hold::take(path)?;
        let salt = new_salt()?;
        let key = key(&salt)?;
        let made = Self::set_up(Opening { path: path.to_owned(), key, device }, salt, hold, true, Box::new(listener))
            .and_then(|workspace| {
                let name = officer.trim().to_owned();
                let actor = workspace.journal.actor();
                workspace.transact(SET_UP, |writer| {
                    writer.execute("INSERT INTO actor (id, name) VALUES (?1, ?2)", (actor, &name))?;
                    Ok(())
                })?;
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
        let salt = file::look(&opening.path)?;
        file::check_writable(&opening.path)?;
        let hold = Hold::take(&opening.path)?;
        Self::set_up(opening, salt, hold, false, Box::new(listener))
    }

    fn set_up(opening: Opening, salt: Salt, hold: Hold, create: bool, listener: Listener) -> Result<Self> {
        let Opening { path, key, device } = opening;
        let address = Address { path: &path, key: &key, salt: &salt };
        let mut writer = connection::open(&address, Role::Writer, create)?;
        if !create {
            migrations::check(&writer, MIGRATIONS)?;
        }
        writer.pragma_update(None, "journal_mode", "WAL")?;
        // An acknowledged change outlives a power cut.
        writer.pragma_update(None, "synchronous", "FULL")?;
        migrations::migrate(&mut writer, MIGRATIONS)?;
        undo::prune(&writer)?;
        reports::sweep(&mut writer)?;
        if rewrite::is_due(&writer)?
            && let Err(problem) = rewrite::rewrite(&writer, SEARCH_INDEXES)
        {
            tracing::warn!(code = ?problem.code, "the file could not be written anew");
        }
        let actor: Option<ActorId> = {
            let mut statement = writer.prepare("SELECT id FROM actor ORDER BY id LIMIT 1")?;
            let mut rows = statement.query([])?;
            rows.next()?.map(|row| row.get(0)).transpose()?
        };
        let journal = Journal::open(&writer, TABLES, actor.unwrap_or_else(ActorId::new), device)?;
        let readers = Readers::new(path.clone(), key.clone(), salt);
        Ok(Self { path, key, salt, writer: Mutex::new(writer), journal, readers, listener, _hold: hold })
    }

    /// Gives a closed file a new key. All of it is written anew in one transaction: a crash leaves it under the old key or
    /// the new one.
    pub fn change_key(opening: &Opening, new: &RawKey) -> Result<()> {
        let salt = file::look(&opening.path)?;
        let _hold = Hold::take(&opening.path)?;
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

    /// Changes: `f` as one operation, journalled, with its way back. Listeners are told after the commit.
    pub fn transact<T>(&self, kind: Kind, f: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<Change<T>> {
        let (value, committed) = write::transact(&mut self.writer(), &self.journal, kind, f)?;
        let operation = committed.map(|committed| self.tell(&committed));
        Ok(Change { value, operation: operation.filter(|_| kind.way_back != WayBack::Irreversible) })
    }

    /// Changes like [`Self::transact`], and leaves nothing of what `f` deleted in any page of the file. When the file could not
    /// be written anew (a full disk), what was deleted is gone all the same from where it can be read, the value comes with
    /// `false`, and the next opening tries again.
    pub(crate) fn transact_without_trace<T>(
        &self,
        kind: Kind,
        f: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<(T, bool)> {
        let mut connection = self.writer();
        connection.pragma_update(None, "secure_delete", true)?;
        let (value, committed) = write::transact(&mut connection, &self.journal, kind, |writer| {
            let value = f(writer)?;
            rewrite::note(writer)?;
            Ok(value)
        })?;
        let rewritten = rewrite::rewrite(&connection, SEARCH_INDEXES);
        connection.pragma_update(None, "secure_delete", false)?;
        drop(connection);
        if let Some(committed) = committed {
            self.tell(&committed);
        }
        if let Err(problem) = &rewritten {
            tracing::warn!(code = ?problem.code, "the file could not be written anew");
        }
        Ok((value, rewritten.is_ok()))
    }

    /// Runs changes without waiting for the disk at each of them, then waits once for all. Only for a file that nobody uses yet:
    /// a power cut meanwhile may leave it unusable.
    pub fn in_one_go<T>(&self, f: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        self.writer().pragma_update(None, "synchronous", "OFF")?;
        let value = f(self);
        let writer = self.writer();
        writer.pragma_update(None, "synchronous", "FULL")?;
        writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        value
    }

    /// Takes an operation back: `which`, or the last one.
    pub fn undo(&self, which: Option<OperationId>) -> Result<Committed> {
        let committed = undo::undo(&mut self.writer(), &self.journal, which)?;
        self.tell(&committed);
        Ok(committed)
    }

    /// Does an undone operation again: `which`, or the one undone last.
    pub fn redo(&self, which: Option<OperationId>) -> Result<Committed> {
        let committed = undo::redo(&mut self.writer(), &self.journal, which)?;
        self.tell(&committed);
        Ok(committed)
    }

    /// The connection that writes, for what lies outside the journal: drafts, pictures' bytes, upkeep of the file.
    pub(crate) fn writer(&self) -> std::sync::MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, committed: &Committed) -> OperationId {
        (self.listener)(committed);
        committed.operation
    }
}

/// The first operation of a file.
const SET_UP: Kind = Kind::irreversible("section.set_up");
