//! Every change has its way back.

use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::json;

#[test]
fn undo_and_redo_survive_a_restart() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    section.change("people.archive", json!({ "ids": [zoe], "archived": true }));
    let section = section.restart();
    section.undo().unwrap();
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["archived"], false);
    section.undo().unwrap();
    assert_eq!(section.refused("people.get", json!({ "id": zoe })).code, Code::NotFound);
    assert_eq!(section.undo().unwrap_err().code, Code::NothingToUndo);
    let section = section.restart();
    section.redo().unwrap();
    section.redo().unwrap();
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["archived"], true);
    assert_eq!(section.ask("people.find", json!({ "typed": "dub" })).as_array().unwrap().len(), 0);
    assert_eq!(section.ask("people.list", json!({ "search": "dub", "presence": "all", "limit": 5 }))["total"], 1);
}

#[test]
fn undo_is_refused_naming_the_field_when_a_value_has_moved() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    let edit = |city: &str, note: &str| {
        section.ask(
            "people.edit",
            json!({ "id": zoe, "draft": { "given_name": "Zoé", "family_name": "Dubois", "city": city, "note": note,
                    "joined_on": "2012-05-01" } }),
        )
    };
    let moved = edit("Vence", "")["operation"].clone();
    section.member("Ugo", "Petit");
    edit("Nice", "a déménagé");
    let problem = section.refused("journal.undo", json!({ "operation": moved }));
    assert_eq!((problem.code, problem.field.as_deref()), (Code::ChangedSince, Some("city")));
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["city"], "Nice");
}

#[test]
fn what_others_depend_on_is_not_undone_under_them() {
    let section = Section::new();
    let created = section.ask("people.create", json!({ "given_name": "Zoé", "family_name": "Dubois" }));
    let zoe = &created["value"];
    section.change("dues.record", json!({ "person_id": zoe, "year": 2019, "amount_cents": 3600, "means": "card" }));
    let problem = section.refused("journal.undo", json!({ "operation": created["operation"] }));
    assert_eq!(problem.code, Code::InUse);
}

#[test]
fn quick_edits_of_one_record_melt_into_one_step() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    for city in ["V", "Ve", "Vence"] {
        section.change(
            "people.edit",
            json!({ "id": zoe, "draft": { "given_name": "Zoé", "family_name": "Dubois", "city": city, "joined_on": "2012-05-01" } }),
        );
    }
    section.undo().unwrap();
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["city"], json!(null));
    section.redo().unwrap();
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["city"], "Vence");
}

#[test]
fn a_change_that_changes_nothing_is_no_step() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    let again = section.ask(
        "people.edit",
        json!({ "id": zoe, "draft": { "given_name": "Zoé", "family_name": "Dubois", "joined_on": "2012-05-01" } }),
    );
    assert_eq!(again["operation"], json!(null));
}
