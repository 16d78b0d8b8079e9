//! A fictional section to look around in.

pub mod contents;

use std::fs;
use std::sync::OnceLock;

use ruche_api::{Code, Event};
use ruche_scenarios::Section;
use serde_json::{Value, json};

/// An open example. It is made once, and the others are given what was made then: making it again would only take time.
pub fn example() -> Section {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    let path = |section: &Section| section.file("settings/examples/exemple.ruche");
    let made = MADE.get_or_init(|| {
        let section = Section::closed();
        section.ask("workspace.example", json!({}));
        section.application.lock();
        fs::read(path(&section)).unwrap()
    });
    let section = Section::closed();
    fs::create_dir_all(path(&section).parent().unwrap()).unwrap();
    fs::write(path(&section), made).unwrap();
    let status = section.ask("workspace.example", json!({}));
    assert_eq!((&status["example"], &status["section_name"]), (&json!(true), &json!("Section des Trois-Vallées")));
    section
}

/// How many rows a page's answer has.
pub fn rows(answer: &Value) -> usize {
    answer["rows"].as_array().unwrap_or_else(|| panic!("no rows: {answer}")).len()
}

#[test]
fn every_page_has_something_to_show() {
    let section = example();
    assert_eq!(section.ask("section.read", json!({}))["example"], true);

    let people = section.ask("people.list", json!({ "limit": 500 }));
    let members = section.ask("people.list", json!({ "categories": ["member"], "limit": 500 }));
    assert_eq!((rows(&people), rows(&members)), (85, 60));
    let some = members["rows"].as_array().unwrap();
    let joined = |row: &Value| row["joined_on"].as_str().unwrap().to_owned();
    let (first, last) = (some.iter().map(joined).min().unwrap(), some.iter().map(joined).max().unwrap());
    let year = |day: &str| day[..4].parse::<i32>().unwrap();
    assert!(year(&last) - year(&first) >= 29, "{first} to {last}");
    // Some dues of past years are missing whatever the day is; none is paid before it was due.
    assert!(some.iter().any(|row| row["dues"] == "due"));
    assert!(some.iter().filter(|row| row["dues_year"].is_i64()).count() > 55);
    assert!(!section.ask("people.tags", json!({})).as_array().unwrap().is_empty());

    let board = section.ask("campaigns.board", json!({}));
    assert_eq!(board.as_array().unwrap().len(), 3);
    for column in board.as_array().unwrap() {
        assert!(column["missing"].as_u64().unwrap() > 0, "nobody is missing: {}", column["campaign"]["title"]);
        assert!(!column["tasks"].as_array().unwrap().is_empty());
        assert!(column["goals"][0]["stages"][0]["value"].as_i64().unwrap() > 0);
    }
    let petition = &board[0]["goals"][0];
    assert_eq!((&petition["stages"][0]["value"], &petition["stages"][0]["target"]), (&json!(103), &json!(185)));
    assert_eq!(petition["stages"][1]["target"], 4_700_000);
    let workload = section.ask("campaigns.workload", json!({}));
    assert!(workload["people"].as_array().unwrap().len() > 5);
    let actions = section.ask("actions.list", json!({ "limit": 100 }));
    let states = |state: &str| actions["rows"].as_array().unwrap().iter().filter(|row| row["state"] == state).count();
    assert!(states("done") >= 7 && states("planned") >= 6);
    let tasks = section.ask("tasks.list", json!({ "state": "all", "limit": 100 }));
    assert!(tasks["rows"].as_array().unwrap().iter().any(|task| task["late"] == true));
    assert!(tasks["rows"].as_array().unwrap().iter().any(|task| task["done"] == true));
    assert!(!section.ask("journal.section", json!({}))["entries"].as_array().unwrap().is_empty());
}

#[test]
fn nobody_in_it_can_be_reached() {
    let section = example();
    let people = section.ask("people.list", json!({ "limit": 500 }));
    let mut numbers = Vec::new();
    for row in people["rows"].as_array().unwrap() {
        let person = section.ask("people.get", json!({ "id": row["id"] }));
        if let Some(email) = person["email"].as_str() {
            assert!(email.ends_with("@exemple.fr"), "{email}");
        }
        for number in [&person["phone"], &person["mobile"]].into_iter().filter_map(Value::as_str) {
            assert!(number.starts_with("06 39 98 ") || number.starts_with("01 99 00 "), "{number}");
            numbers.push(number.to_owned());
        }
        assert!(person["postcode"].as_str().unwrap().starts_with("96"));
    }
    for row in section.ask("partners.list", json!({ "limit": 50 }))["rows"].as_array().unwrap() {
        let organisation = section.ask("partners.get", json!({ "id": row["id"] }));
        assert!(organisation["website"].as_str().unwrap().ends_with(".exemple.fr"));
        for known in organisation["contacts"].as_array().unwrap().iter().chain([&organisation]) {
            assert!(known["email"].as_str().is_none_or(|email| email.ends_with("@exemple.fr")), "{known}");
            let number = known["phone"].as_str().map(str::to_owned);
            assert!(number.as_deref().is_none_or(|number| number.starts_with("01 99 00 ")), "{known}");
            numbers.extend(number);
        }
    }
    numbers.sort();
    let all = numbers.len();
    numbers.dedup();
    assert_eq!(numbers.len(), all, "two people have one number");
}

#[test]
fn it_is_worked_in_like_any_section() {
    let section = example();
    let before = section.ask("people.list", json!({ "limit": 500 }));
    let zoe = section.member("Zoé", "Dubois");
    section.undo().unwrap();
    assert_eq!(section.ask("people.list", json!({ "limit": 500 })), before);
    section.redo().unwrap();
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["family_name"], "Dubois");
    // What was made before can be taken back too.
    section.undo().unwrap();
    section.undo().unwrap();
    section.ask("workspace.check", json!({}));
}

#[test]
fn it_stays_as_it_was_left() {
    let section = example();
    let zoe = section.member("Zoé", "Dubois");
    section.ask("workspace.lock", json!({}));
    section.ask("workspace.example", json!({}));
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["family_name"], "Dubois");
}

#[test]
fn one_that_cannot_be_opened_is_made_anew() {
    let section = example();
    let path = section.ask("workspace.status", json!({}))["path"].as_str().unwrap().to_owned();
    section.ask("workspace.lock", json!({}));
    fs::write(&path, "not a section").unwrap();
    section.ask("workspace.example", json!({}));
    assert_eq!(rows(&section.ask("people.list", json!({ "limit": 500 }))), 85);
}

#[test]
fn its_making_is_told_of_and_can_be_stopped() {
    let section = Section::closed();
    assert_eq!(section.stopped("workspace.example", json!({})).unwrap_err().code, Code::Cancelled);
    assert_eq!(section.ask("workspace.status", json!({}))["path"], Value::Null);
    let left = fs::read_dir(section.file("settings/examples")).unwrap().count();
    assert_eq!(left, 0, "files of an example that was not made");

    section.machine.events.lock().unwrap().clear();
    section.application.call("workspace.example", json!({}), Some("job")).unwrap();
    let events = section.machine.events.lock().unwrap();
    let told: Vec<(u64, u64)> = events
        .iter()
        .filter_map(|event| if let Event::Progress { done, total, .. } = event { Some((*done, *total)) } else { None })
        .collect();
    let total = told[0].1;
    assert_eq!(told, (0..=total).map(|done| (done, total)).collect::<Vec<_>>());
}

#[test]
fn one_that_another_window_holds_is_left_alone() {
    let section = example();
    let other = ruche_api::Application::new(section.machine.clone());
    for command in ["workspace.example", "workspace.remove_example"] {
        assert_eq!(other.call(command, json!({}), None).unwrap_err().code, Code::FileInUse);
    }
    assert_eq!(rows(&section.ask("people.list", json!({ "limit": 500 }))), 85);
}

#[test]
fn it_is_not_among_the_recent_files() {
    let section = example();
    assert_eq!(section.ask("machine.read", json!({}))["recent"], json!([]));
}

#[test]
fn removing_it_leaves_nothing() {
    let section = example();
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    let status = section.ask("workspace.remove_example", json!({}));
    assert_eq!(status["path"], Value::Null);
    assert!(section.machine.events.lock().unwrap().contains(&Event::Locked));
    assert!(section.machine.keychain.lock().unwrap().is_empty());
    assert_eq!(section.ask("machine.read", json!({}))["recent"], json!([]));
    let left: Vec<String> = fs::read_dir(section.file("settings"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(left, ["settings.json"]);
    // Asked again, there is nothing to remove, and another one can be made.
    section.ask("workspace.remove_example", json!({}));
    section.ask("workspace.example", json!({}));
}

#[test]
fn removing_it_leaves_the_open_section_open() {
    let section = example();
    let own = Section::new();
    assert_eq!(own.ask("workspace.remove_example", json!({}))["section_name"], "Section de Vence");
    drop(section);
}
