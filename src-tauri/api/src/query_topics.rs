//! Every query declares what it depends on: the window asks it again when one of these topics changed, and only then. Each is asked here
//! on the example, by the requests that stand beside its declaration, and the tables that it reads are compared with what it declares:
//! with a topic too few the window shows what was, with one too many it asks for nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use ruche_core::DOMAINS;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{Application, COMMANDS, Event, Host, Keychain, Nature};

/// Tables of no domain: SQLite's, the file's own, and the journal's, which every change touches.
const FOUNDATIONS: &[&str] = &["json_each", "blob", "operation", "operation_touch", "property", "undo", "undo_part"];

/// Tables that every change touches: what reads them is to be asked again after each.
const TOUCHED_BY_ALL: &[&str] = &["operation", "undo"];

/// Topics that are declared although no sample reads them, with the reason.
const DECLARED_FOR_MORE: &[(&str, &str, &str)] = &[
    ("home.week", "dues", "it goes through all domains, whichever ask something of a week"),
    ("search.find", "dues", "it goes through all domains, whichever are searched"),
    ("events.find", "people", "the index of events holds the names of those who speak"),
    ("partners.list", "people", "the index of partners holds the names of their contacts"),
    ("events.get", "section", "whether it has begun, or is over, moves with the day"),
    ("events.account", "section", "whether it has begun, or is over, moves with the day"),
];

struct Machine(PathBuf);

impl Host for Machine {
    fn notice(&self, _: Event) {}

    fn was_chosen(&self, _: &Path) -> bool {
        true
    }

    fn settings_folder(&self) -> PathBuf {
        self.0.clone()
    }

    fn keychain(&self) -> Option<&dyn Keychain> {
        None
    }
}

/// Requests of queries, each with the name of its query: at least one of each that has something to answer on the example.
pub type Samples = Vec<(&'static str, Value)>;

/// The fictional section, open, for sample requests to name its records.
pub struct Example {
    application: Application,
    /// Goes when the example does.
    _folder: TempDir,
}

impl Example {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let application = Application::new(Arc::new(Machine(folder.path().to_owned())));
        let example = Self { application, _folder: folder };
        example.ask("workspace.example", json!({}));
        example
    }

    /// The answer of a command that must work.
    pub fn ask(&self, command: &str, request: Value) -> Value {
        let answer =
            self.application.call(command, request, None).unwrap_or_else(|problem| panic!("{command}: {problem:?}"));
        serde_json::from_str(&answer).unwrap()
    }

    /// The id of the first record of a list.
    pub fn first(&self, command: &str, request: Value) -> Value {
        self.ask(command, request)["rows"][0]["id"].clone()
    }

    /// What day it is in the section.
    pub fn today(&self) -> NaiveDate {
        serde_json::from_value(self.ask("section.today", json!({}))["today"].clone()).unwrap()
    }
}

/// The domain of a table.
fn domain(table: &str) -> Option<&'static str> {
    let of_index = |name: &str| table == name || table.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'));
    let domain = DOMAINS.iter().find(|domain| {
        domain.tables.iter().any(|known| known.name == table)
            || domain.search_indexes.iter().any(|index| of_index(index.name) || table == index.vocabulary)
    });
    domain.map(|domain| domain.name)
}

#[test]
fn every_query_declares_the_domains_whose_tables_it_reads_and_no_other() {
    let example = Example::open();
    let mut samples: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (query, request) in COMMANDS.iter().flat_map(|domain| (domain.sample_requests)(&example)) {
        samples.entry(query).or_default().push(request);
    }
    let workspace = example.application.workspace().unwrap();

    let mut wrong = Vec::new();
    for command in COMMANDS.iter().flat_map(|domain| domain.commands) {
        let Nature::Query { topics } = command.nature else { continue };
        let Some(requests) = samples.remove(command.name) else {
            panic!("{}: add a request of it to the samples beside it", command.name)
        };
        let ((), tables) = workspace.read_tables(|| {
            for request in requests {
                example.ask(command.name, request);
            }
        });
        assert_eq!(tables.is_empty(), topics.is_empty(), "{}: nothing was read, or nothing declared", command.name);
        let of_all = tables.iter().any(|table| TOUCHED_BY_ALL.contains(&table.as_str()));
        let tables = tables.iter().map(String::as_str).filter(|table| !FOUNDATIONS.contains(table));
        // A table of no domain is to be known above, or to be declared where it belongs.
        let read: BTreeSet<&str> = tables.map(|table| domain(table).unwrap_or(table)).collect();
        let declared: BTreeSet<&str> = match topics {
            ["*"] if of_all => continue,
            ["*"] => DOMAINS.iter().map(|domain| domain.name).collect(),
            named => named.iter().copied().collect(),
        };
        let missing: Vec<&&str> = read.difference(&declared).collect();
        if !missing.is_empty() {
            wrong.push(format!("{} reads also {missing:?}", command.name));
        }
        let for_more =
            |topic: &&&str| DECLARED_FOR_MORE.iter().any(|(query, more, _)| *query == command.name && *more == **topic);
        let needless: Vec<&&str> = declared.difference(&read).filter(|topic| !for_more(topic)).collect();
        if !needless.is_empty() {
            wrong.push(format!("{} does not read {needless:?}", command.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(samples.is_empty(), "no queries: {:?}", samples.keys());
}
