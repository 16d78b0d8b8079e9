//! A section for the time of a test: a real encrypted file in a temporary folder, and every command of the contract.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use ruche_api::{Application, Event, Host, Keychain, Problem};
use ruche_core::store::connection::{self, Address, Role};
use ruche_core::store::file::read_salt;
use ruche_core::store::key::{RawKey, Salt};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The passphrase of every section of the tests.
pub const PASSPHRASE: &str = "les abeilles du matin";

/// How many people each import of the killed process brings in: see `kill.rs`.
pub const IMPORTED_ROWS: u64 = 40;

/// A machine on which sections are opened: it records the events it was sent, and has a keychain.
#[derive(Default)]
pub struct Machine {
    settings: Mutex<PathBuf>,
    /// What happened, in order.
    pub events: Mutex<Vec<Event>>,
    /// What the keychain holds.
    pub keychain: Mutex<HashMap<String, String>>,
    /// Who hears of the next progress of a job, and lets it go on.
    paused: Mutex<Option<(Sender<()>, Receiver<()>)>>,
}

impl Machine {
    /// A machine that keeps its settings in `folder`.
    pub fn with_settings(folder: PathBuf) -> Self {
        Self { settings: Mutex::new(folder), ..Self::default() }
    }
}

impl Host for Machine {
    fn notice(&self, event: Event) {
        let paused = matches!(event, Event::Progress { .. }).then(|| self.paused.lock().unwrap().take()).flatten();
        self.events.lock().unwrap().push(event);
        if let Some((told, go_on)) = paused {
            told.send(()).unwrap();
            go_on.recv().unwrap();
        }
    }

    fn was_chosen(&self, path: &Path) -> bool {
        !path.ends_with("not-chosen.ruche")
    }

    fn settings_folder(&self) -> PathBuf {
        self.settings.lock().unwrap().clone()
    }

    fn keychain(&self) -> Option<&dyn Keychain> {
        Some(self)
    }
}

impl Keychain for Machine {
    fn get(&self, name: &str) -> Option<String> {
        self.keychain.lock().unwrap().get(name).cloned()
    }

    fn put(&self, name: &str, secret: &str) -> bool {
        self.keychain.lock().unwrap().insert(name.to_owned(), secret.to_owned());
        true
    }

    fn remove(&self, name: &str) {
        self.keychain.lock().unwrap().remove(name);
    }
}

/// An open section.
pub struct Section {
    /// The application, for what the helpers below do not say.
    pub application: Application,
    /// The machine it runs on.
    pub machine: Arc<Machine>,
    folder: TempDir,
}

impl Section {
    /// A new, empty section.
    pub fn new() -> Self {
        let section = Self::closed();
        section.ask(
            "workspace.create",
            json!({
                "path": section.path(),
                "passphrase": PASSPHRASE,
                "section_name": "Section de Vence",
                "officer": "Odile Marchal",
            }),
        );
        section
    }

    /// A machine with no section yet.
    pub fn closed() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let machine = Arc::new(Machine::with_settings(folder.path().join("settings")));
        Self { application: Application::new(machine.clone()), machine, folder }
    }

    /// The section's file.
    pub fn path(&self) -> PathBuf {
        self.file("section.ruche")
    }

    /// A file of the test's folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The answer of a command that must work.
    pub fn ask(&self, command: &str, request: Value) -> Value {
        self.attempt(command, request).unwrap_or_else(|problem| panic!("{command}: {problem:?}"))
    }

    /// The value of a change that must work.
    pub fn change(&self, command: &str, request: Value) -> Value {
        self.ask(command, request)["value"].clone()
    }

    /// The answer of an edit that must work, begun from the record as it stands.
    pub fn edit(&self, command: &str, id: &Value, changes: Value) -> Value {
        self.ask(command, json!({ "id": id, "revision": self.revision(id), "changes": changes }))
    }

    /// The revision at which a record stands.
    pub fn revision(&self, id: &Value) -> Value {
        self.ask("journal.record", json!({ "record": id }))[0]["operation"].clone()
    }

    /// Why a command is refused, which it must be.
    pub fn refused(&self, command: &str, request: Value) -> Problem {
        match self.attempt(command, request) {
            Ok(answer) => panic!("{command} was not refused: {answer}"),
            Err(problem) => problem,
        }
    }

    /// A command's answer or refusal.
    pub fn attempt(&self, command: &str, request: Value) -> Result<Value, Problem> {
        self.application.call(command, request, None).map(|answer| serde_json::from_str(&answer).unwrap())
    }

    /// What a job answers that is stopped when it first tells of its progress.
    pub fn stopped(&self, command: &str, request: Value) -> Result<Value, Problem> {
        let (told, hears) = channel();
        let (lets_go_on, go_on) = channel();
        *self.machine.paused.lock().unwrap() = Some((told, go_on));
        std::thread::scope(|scope| {
            let job = scope.spawn(|| self.application.call(command, request, Some("job")));
            hears.recv_timeout(Duration::from_mins(1)).unwrap();
            self.application.cancel("job");
            lets_go_on.send(()).unwrap();
            job.join().unwrap().map(|answer| serde_json::from_str(&answer).unwrap())
        })
    }

    /// Closes the section and opens it again, as after a restart.
    #[must_use = "what was there before is closed"]
    pub fn restart(self) -> Self {
        self.application.lock();
        let Self { application, machine, folder } = self;
        drop(application);
        let section = Self { application: Application::new(machine.clone()), machine, folder };
        section.open(PASSPHRASE).unwrap();
        section
    }

    /// Opens the section's file.
    pub fn open(&self, passphrase: &str) -> Result<Value, Problem> {
        let key = json!({ "with": "passphrase", "secret": passphrase });
        self.attempt("workspace.open", json!({ "path": self.path(), "key": key }))
    }

    /// Takes back the last change, or says that there is none.
    pub fn undo(&self) -> Result<Value, Problem> {
        self.attempt("journal.undo", json!({}))
    }

    /// Does the last undone change again.
    pub fn redo(&self) -> Result<Value, Problem> {
        self.attempt("journal.redo", json!({}))
    }

    /// All that the section holds, table by table and row by row, but for the record of its changes: two sections with the same
    /// contents give the same text.
    pub fn contents(&self) -> String {
        dump(&self.beneath(Role::Reader))
    }

    /// Closes the section and opens its file beneath the contract, to read and change what no command does.
    pub fn closed_file(&self) -> Connection {
        self.application.lock();
        self.beneath(Role::Writer)
    }

    /// Opens the file of the open section beneath the contract, while it stays open.
    pub fn open_file(&self, passphrase: &str) -> Connection {
        let path = self.ask("workspace.status", json!({}))["path"].as_str().map(PathBuf::from).unwrap();
        connect(&path, passphrase, Role::Writer)
    }

    fn beneath(&self, role: Role) -> Connection {
        connect(&self.path(), PASSPHRASE, role)
    }

    /// Adds a member.
    pub fn member(&self, given_name: &str, family_name: &str) -> Value {
        self.change(
            "people.create",
            json!({ "category": "member", "given_name": given_name, "family_name": family_name, "joined_on": "2012-05-01" }),
        )
    }
}

/// An answer without what notes its changes: undoing one gives back what a record held, at a revision and a time of its own.
pub fn without_revisions(mut answer: Value) -> Value {
    match &mut answer {
        Value::Object(fields) => {
            fields.retain(|name, _| !matches!(name.as_str(), "revision" | "text_revision" | "changed_at"));
            fields.values_mut().for_each(|field| *field = without_revisions(field.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_revisions(item.take())),
        _ => {}
    }
    answer
}

/// The operation that a change was, if it changed anything.
pub fn operation(answer: &Value) -> Value {
    answer["committed"]["operation"].clone()
}

impl Default for Section {
    fn default() -> Self {
        Self::new()
    }
}

/// Connects to a section's file.
fn connect(path: &Path, passphrase: &str, role: Role) -> Connection {
    let salt = read_salt(path).unwrap();
    connection::open(&Address { path, key: &key(passphrase, &salt), salt: &salt }, role, false).unwrap()
}

/// The key that a passphrase gives with a salt. Deriving it is slow on purpose: each is derived once.
fn key(passphrase: &str, salt: &Salt) -> RawKey {
    static DERIVED: LazyLock<Mutex<HashMap<Salt, RawKey>>> = LazyLock::new(Mutex::default);
    let known = DERIVED.lock().unwrap().get(salt).cloned();
    known.unwrap_or_else(|| {
        let key = RawKey::derive(&passphrase.to_owned().into(), salt).unwrap();
        DERIVED.lock().unwrap().insert(*salt, key.clone());
        key
    })
}

/// Every row of every table of the domains, in an order that does not depend on how they came.
fn dump(connection: &Connection) -> String {
    let tables: Vec<String> = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'
               AND name NOT IN ('operation', 'operation_touch', 'undo', 'undo_part', 'draft', 'migration', 'blob', 'property')
             ORDER BY name",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut text = String::new();
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows: Vec<String> = statement
            .query_map([], |row| {
                (0..columns).map(|column| Ok(format!("{:?}", row.get_ref(column)?))).collect::<Result<Vec<_>, _>>()
            })
            .unwrap()
            .map(|row| row.unwrap().join(" | "))
            .collect();
        rows.sort();
        writeln!(text, "{table}\n  {}", rows.join("\n  ")).unwrap();
    }
    text
}
