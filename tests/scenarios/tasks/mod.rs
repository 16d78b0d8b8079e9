//! What is to do, until when.

mod edits;
mod steps;

use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: edits::kinds, not_edits: edits::NOT_EDITS, steps: steps::STEPS, each_step: steps::EACH_STEP };

#[test]
fn tasks_are_found_late_and_ticked_off() {
    let section = Section::new();
    let late = section.change("tasks.create", json!({ "title": "Réserver la salle", "due_on": "2019-01-10" }));
    section.change("tasks.create", json!({ "title": "Un jour" }));
    section.change("tasks.create", json!({ "title": "Plus tard", "due_on": "2900-01-10" }));
    let list = |state: &str| section.ask("tasks.list", json!({ "state": state, "limit": 10 }));
    let titles = |page: &Value| -> Vec<String> {
        page["rows"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles(&list("open")), ["Réserver la salle", "Plus tard", "Un jour"]);
    assert_eq!(list("open")["rows"][0]["late"], true);
    section.change("tasks.done", json!({ "id": late, "done": true }));
    assert_eq!(titles(&list("done")), ["Réserver la salle"]);
    assert_eq!(list("done")["rows"][0]["late"], false);
    assert_eq!(list("all")["total"], 3);
}
