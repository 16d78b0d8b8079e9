//! Every query declares what it depends on: the window asks it again when one of these topics changed, and only then. Each is asked here
//! on the example, and the tables that it reads are compared with what it declares.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use ruche_core::DOMAINS;
use serde_json::{Value, json};

use crate::{Application, COMMANDS, Event, Host, Keychain, Nature};

/// Tables of no domain: SQLite's, the file's own, and the journal's, which every change touches.
const FOUNDATIONS: &[&str] = &["json_each", "blob", "operation", "operation_touch", "property", "undo", "undo_part"];

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

fn ask(application: &Application, command: &str, request: Value) -> Value {
    let answer = application.call(command, request, None).unwrap_or_else(|problem| panic!("{command}: {problem:?}"));
    serde_json::from_str(&answer).unwrap()
}

/// A request of each query that has something to answer, some of them several.
fn requests(application: &Application) -> BTreeMap<&'static str, Vec<Value>> {
    let first = |command: &str, request: Value| ask(application, command, request)["rows"][0]["id"].clone();
    let day = ask(application, "section.today", json!({}))["today"].clone();
    let today: NaiveDate = day.as_str().unwrap().parse().unwrap();
    let agenda = json!({ "from": today - Days::new(130), "to": today + Days::new(60) });
    let items = ask(application, "events.agenda", agenda.clone());
    // One with a programme and people in it.
    let event = items
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "event")
        .map(|item| item["id"].clone())
        .find(|id| ask(application, "events.programme", json!({ "id": id }))["sessions"][0].is_object())
        .unwrap();
    let person = first("people.list", json!({ "categories": ["member"], "limit": 1 }));
    let campaign = first("campaigns.list", json!({ "limit": 1 }));
    let goal = ask(application, "campaigns.read", json!({ "id": campaign }))["goals"][0]["id"].clone();
    let action = first("actions.list", json!({ "limit": 1 }));
    let organisation = first("partners.list", json!({ "limit": 1 }));
    let report = first("reports.list", json!({ "limit": 1 }));
    BTreeMap::from([
        ("section.read", vec![json!({})]),
        ("section.today", vec![json!({})]),
        ("journal.state", vec![json!({})]),
        ("journal.record", vec![json!({ "record": person })]),
        ("journal.section", vec![json!({})]),
        ("home.week", vec![json!({})]),
        ("search.find", vec![json!({ "typed": "mar" }), json!({ "typed": "x" })]),
        (
            "people.list",
            vec![
                json!({ "limit": 5 }),
                json!({ "search": "mar", "dues": "due", "presence": "all", "limit": 5, "sort": "city" }),
            ],
        ),
        ("people.find", vec![json!({ "typed": "mar" })]),
        ("people.same_name", vec![json!({ "given_name": "Odile", "family_name": "Marchandeau" })]),
        ("people.split_name", vec![json!({ "typed": "Odile Marchandeau" })]),
        ("people.get", vec![json!({ "id": person })]),
        ("people.tags", vec![json!({})]),
        ("people.trend", vec![json!({ "months": 12 })]),
        ("dues.standing", vec![json!({ "id": person })]),
        ("dues.renewals", vec![json!({})]),
        ("campaigns.board", vec![json!({}), json!({ "on": day })]),
        ("campaigns.list", vec![json!({ "limit": 5 })]),
        ("campaigns.read", vec![json!({ "id": campaign })]),
        ("campaigns.workload", vec![json!({})]),
        ("campaigns.vote_days", vec![json!({})]),
        ("counts.list", vec![json!({ "goal_id": goal, "limit": 5 })]),
        ("actions.list", vec![json!({ "limit": 5 }), json!({ "when": "coming", "limit": 5 })]),
        ("actions.read", vec![json!({ "id": action })]),
        ("tasks.list", vec![json!({ "state": "all", "limit": 5 }), json!({ "state": "done", "limit": 5 })]),
        ("reports.list", vec![json!({ "limit": 5 }), json!({ "search": "mar", "limit": 5 })]),
        ("reports.find", vec![json!({ "typed": "mar" })]),
        ("reports.unfinished", vec![json!({ "limit": 5 })]),
        ("reports.read", vec![json!({ "report": report })]),
        ("reports.preview", vec![json!({ "report": report })]),
        ("partners.list", vec![json!({ "limit": 5 }), json!({ "words": "m", "silent": true, "limit": 5 })]),
        ("partners.find", vec![json!({ "typed": "m" })]),
        ("partners.get", vec![json!({ "id": organisation })]),
        ("partners.of_campaign", vec![json!({ "campaign_id": campaign })]),
        ("partners.contacts", vec![json!({ "words": "", "limit": 5 })]),
        ("partners.events", vec![json!({ "organisation_id": organisation })]),
        ("events.agenda", vec![agenda]),
        ("events.find", vec![json!({ "typed": "r" })]),
        ("events.get", vec![json!({ "id": event })]),
        ("events.programme", vec![json!({ "id": event })]),
        ("events.account", vec![json!({ "id": event })]),
        ("events.attendance", vec![json!({ "event": event, "offset": 0, "limit": 5 })]),
        ("events.outline", vec![json!({ "text": "9h accueil", "day": day })]),
    ])
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
fn every_query_declares_the_domains_whose_tables_it_reads() {
    let folder = tempfile::tempdir().unwrap();
    let application = Application::new(Arc::new(Machine(folder.path().to_owned())));
    ask(&application, "workspace.example", json!({}));
    let mut requests = requests(&application);
    let workspace = application.workspace().unwrap();

    let mut wrong = Vec::new();
    for command in COMMANDS.iter().flat_map(|domain| domain.iter()) {
        let Nature::Query { topics } = command.nature else { continue };
        let requests =
            requests.remove(command.name).unwrap_or_else(|| panic!("{}: add a request of it above", command.name));
        let ((), tables) = workspace.read_tables(|| {
            for request in requests {
                ask(&application, command.name, request);
            }
        });
        assert_eq!(tables.is_empty(), topics.is_empty(), "{}: nothing was read, or nothing declared", command.name);
        let tables = tables.iter().map(String::as_str).filter(|table| !FOUNDATIONS.contains(table));
        // A table of no domain is to be known above, or to be declared where it belongs.
        let read: BTreeSet<&str> = tables.map(|table| domain(table).unwrap_or(table)).collect();
        let declared: BTreeSet<&str> = topics.iter().copied().collect();
        if !declared.contains("*") && !read.is_subset(&declared) {
            let missing: Vec<&&str> = read.difference(&declared).collect();
            wrong.push(format!("{} reads also {missing:?}", command.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(requests.is_empty(), "no queries: {:?}", requests.keys());
}
