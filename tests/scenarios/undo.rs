//! Undo and redo.

use ruche_api::Code;
use ruche_scenarios::{Section, operation};
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
    let edit = |city: &str, note: &str| section.edit("people.edit", &zoe, json!({ "city": city, "note": note }));
    let moved = operation(&edit("Vence", ""));
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
    let problem = section.refused("journal.undo", json!({ "operation": operation(&created) }));
    assert_eq!(problem.code, Code::InUse);
}

#[test]
fn quick_edits_of_one_record_coalesce_into_one_step() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    for city in ["V", "Ve", "Vence"] {
        section.edit("people.edit", &zoe, json!({ "city": city }));
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
    let again = section.edit("people.edit", &zoe, json!({ "family_name": " Dubois " }));
    assert_eq!(again["committed"], json!(null));
}

#[test]
fn there_and_back_within_two_minutes_leaves_nothing_to_undo() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    section.edit("people.edit", &zoe, json!({ "city": "Vence" }));
    section.edit("people.edit", &zoe, json!({ "city": null }));
    // The next step is the adding of the person, and nothing that does nothing.
    assert_eq!(section.undo().unwrap()["kind"], "people.create");
}

#[test]
fn there_and_back_leaves_nothing_to_undo_though_the_report_notes_when_and_how_often_it_was_written() {
    let section = Section::new();
    let report = section.change("reports.begin", json!({ "particulars": { "title": "Réunion" } }));
    let file = section.closed_file();
    file.execute("UPDATE report SET changed_at = '2019-01-01T10:00:00Z'", []).unwrap();
    drop(file);
    section.open(ruche_scenarios::PASSPHRASE).unwrap();

    section.edit("reports.rename", &report, json!({ "title": "Assemblée" }));
    section.edit("reports.rename", &report, json!({ "title": "Réunion" }));
    let text = |text: &str| json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] });
    for content in [json!([text("Nous étions douze.")]), json!([{ "type": "paragraph" }])] {
        let base = section.ask("reports.read", json!({ "report": report }))["text_revision"].clone();
        let body = json!({ "type": "doc", "content": content });
        section.change("reports.write", json!({ "report": report, "text_revision": base, "body": body }));
    }
    assert_eq!(section.undo().unwrap()["kind"], "reports.begin");
}

#[test]
fn a_clock_that_is_years_ahead_at_many_openings_keeps_what_undo_needs_and_the_order_of_history() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    for _ in 0..12 {
        let file = section.closed_file();
        // As if the clock were a year further ahead at each opening.
        file.execute("UPDATE operation SET at = strftime('%FT%TZ', at, '-1 year')", []).unwrap();
        drop(file);
        section.open(ruche_scenarios::PASSPHRASE).unwrap();
    }
    section.member("Ugo", "Petit");
    let kinds: Vec<_> = section.ask("journal.section", json!({}))["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["kind"].clone())
        .collect();
    assert_eq!(kinds, ["people.create", "people.create", "section.set_up"]);
    section.undo().unwrap();
    section.undo().unwrap();
}

#[test]
fn undoing_and_redoing_that_are_stopped_leave_everything_as_it_was() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    section.member("Ugo", "Petit");
    let held =
        || (section.contents(), section.ask("journal.state", json!({})), section.ask("journal.section", json!({})));
    for command in ["journal.undo", "journal.redo"] {
        let before = held();
        assert_eq!(section.stopped(command, json!({})).unwrap_err().code, Code::Cancelled);
        assert_eq!(held(), before, "{command}");
        // Asked again, it goes through; what refers to what is still watched over.
        section.ask(command, json!({}));
        assert_ne!(held(), before, "{command}");
    }
    let unknown = json!({ "person_id": "01a20fb3-44cc-722c-a773-07982941d75c", "year": 2019, "amount_cents": 100, "means": "card" });
    assert_eq!(section.refused("dues.record", unknown).code, Code::NotFound);
}
