//! A secretary keeps people.

pub mod edits;
mod steps;

use chrono::{Duration, NaiveDateTime, Utc};
use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::json;

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: edits::kinds, not_edits: edits::NOT_EDITS, steps: steps::STEPS, each_step: steps::EACH_STEP };

fn names(section: &Section, query: serde_json::Value) -> Vec<String> {
    let page = section.ask("people.list", query);
    page["rows"].as_array().unwrap().iter().map(|row| row["given_name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn people_are_found_by_any_part_that_is_remembered() {
    let section = Section::new();
    section.change(
        "people.create",
        json!({ "family_name": "LŒUILLET", "given_name": "Zoé", "mobile": "06 20 93 67 54", "city": "Vence",
                "email": "zoe.loeuillet@exemple.fr" }),
    );
    section.member("Benoît", "Ô'BRIEN");
    for typed in ["loeu", "Zoé LŒ", "zoe", "0620 93", "+33620936754", "vence", "zoe.loeuillet@ex"] {
        assert_eq!(names(&section, json!({ "search": typed, "limit": 10 })), ["Zoé"], "{typed}");
        assert_eq!(section.ask("people.find", json!({ "typed": typed }))[0]["name"], "Zoé LŒUILLET", "{typed}");
    }
    assert_eq!(names(&section, json!({ "search": "o brien", "limit": 10 })), ["Benoît"]);
}

#[test]
fn dues_make_the_state_of_the_year() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    section.member("Ugo", "Petit");
    assert_eq!(section.ask("dues.standing", json!({ "id": zoe }))["state"], "due");
    let year = section.ask("dues.standing", json!({ "id": zoe }))["year"].clone();
    let payment = section
        .change("dues.record", json!({ "person_id": zoe, "year": year, "amount_cents": 3600, "means": "cheque" }));
    assert_eq!(section.ask("dues.standing", json!({ "id": zoe }))["state"], "paid");
    assert_eq!(names(&section, json!({ "dues": "due", "limit": 10 })), ["Ugo"]);
    assert_eq!(names(&section, json!({ "dues": "paid", "limit": 10 })), ["Zoé"]);
    section.change("dues.reverse", json!({ "payment": payment }));
    assert_eq!(section.ask("dues.standing", json!({ "id": zoe }))["state"], "due");
    section.refused("dues.reverse", json!({ "payment": payment }));
}

#[test]
fn the_history_of_a_record_names_what_changed() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    section.change("dues.record", json!({ "person_id": zoe, "year": 2019, "amount_cents": 3600, "means": "card" }));
    section.edit("people.edit", &zoe, json!({ "city": "Vence" }));
    let history = section.ask("journal.record", json!({ "record": zoe }));
    let kinds: Vec<&str> = history.as_array().unwrap().iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["people.edit", "dues.record", "people.create"]);
    assert_eq!(history[0]["changes"][0]["fields"], json!(["city"]));
    assert_eq!(history[0]["actor"], "Odile Marchal");
}

#[test]
fn a_person_who_asks_is_erased_for_good() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    section.change("dues.record", json!({ "person_id": zoe, "year": 2019, "amount_cents": 3600, "means": "card" }));
    section.member("Ugo", "Petit");
    assert_eq!(section.change("people.erase", json!({ "id": zoe })), json!({ "without_trace": true }));
    assert_eq!(section.refused("people.get", json!({ "id": zoe })).code, Code::NotFound);
    assert_eq!(section.refused("people.erase", json!({ "id": zoe })).code, Code::NotFound);
    assert_eq!(section.ask("people.find", json!({ "typed": "dubois" })), json!([]));
    let section = section.restart();
    assert_eq!(names(&section, json!({ "presence": "all", "limit": 10 })), ["Ugo"]);
    // Only the adding of the other person can still be taken back.
    section.undo().unwrap();
    assert_eq!(section.undo().unwrap_err().code, Code::NothingToUndo);
}

#[test]
fn a_history_has_the_time_of_the_section() {
    let section = Section::new();
    let id = section.ask("section.read", json!({}))["id"].clone();
    section.edit("section.change", &id, json!({ "name": "Section de Nouméa", "zone": "Pacific/Noumea" }));
    let zoe = section.member("Zoé", "Dubois");
    let reported: NaiveDateTime =
        serde_json::from_value(section.ask("journal.record", json!({ "record": zoe }))[0]["at"].clone()).unwrap();
    let there = (Utc::now() + Duration::hours(11)).naive_utc();
    assert!((there - reported).num_seconds().abs() < 60, "{reported} is not about {there}");
}

#[test]
fn a_name_typed_whole_is_split_and_a_namesake_is_known_before_a_second_record() {
    let section = Section::new();
    section.member("Solène", "De La Tour");
    let name = section.ask("people.split_name", json!({ "typed": " solene de la tour " }));
    assert_eq!(name, json!({ "given_name": "solene", "family_name": "de la tour" }));
    let same = section.ask("people.same_name", name);
    assert_eq!(same.as_array().unwrap().len(), 1);
    assert_eq!(same[0]["name"], "Solène De La Tour");
    assert_eq!(section.ask("people.same_name", json!({ "family_name": "De La Tour" })), json!([]));
    let settings = section.ask("machine.read", json!({}));
    assert_eq!(settings["min_passphrase_length"], 8);
}
