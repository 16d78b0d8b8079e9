//! Counters of goals.

use ruche_api::{Code, Problem};
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{campaign, plan, sheet, stage};

#[test]
fn a_counter_goes_from_stage_to_stage_and_says_where_its_pace_leads() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    let goal = sheet(&section, &isf)["goals"][0].clone();
    section.edit(
        "goals.edit",
        &goal["id"],
        json!({ "title": "Référendum", "stages": [
            { "id": goal["stages"][0]["id"], "unit": "parlementaires", "target": 185 },
            { "unit": "citoyens", "target": 4_700_000 },
        ] }),
    );
    let parliament = stage(&section, &isf, 0);
    section
        .change("counts.add", json!({ "stage_id": parliament, "draft": { "value": 100, "counted_on": "2019-02-03" } }));
    section
        .change("counts.add", json!({ "stage_id": parliament, "draft": { "value": 3, "counted_on": "2019-02-20" } }));
    let goal = sheet(&section, &isf)["goals"][0].clone();
    assert_eq!((&goal["current"], &goal["stages"][0]["value"]), (&json!(0), &json!(103)));
    assert_eq!(goal["pace"]["until"], "2019-06-30");
    // 103 in 28 days; 150 days in all.
    assert_eq!(goal["pace"]["percent"], 103 * 150 * 100 / (28 * 185));

    section
        .change("counts.add", json!({ "stage_id": parliament, "draft": { "value": 82, "counted_on": "2019-02-25" } }));
    let goal = sheet(&section, &isf)["goals"][0].clone();
    assert_eq!(
        (&goal["current"], &goal["stages"][0]["reached"], &goal["pace"]),
        (&json!(1), &json!(true), &Value::Null)
    );
    let citizens = stage(&section, &isf, 1);
    section
        .change("counts.add", json!({ "stage_id": citizens, "draft": { "value": 4000, "counted_on": "2019-02-28" } }));
    // The second stage runs since the first was reached, four days ago: too few to foretell anything.
    assert_eq!(sheet(&section, &isf)["goals"][0]["pace"], Value::Null);

    // What was typed wrong is corrected in its entry.
    let entries = section.ask("counts.list", json!({ "goal_id": goal["id"], "limit": 10 }));
    assert_eq!(entries["total"], 4);
    section.edit("counts.edit", &entries["rows"][1]["id"], json!({ "value": 2 }));
    assert_eq!(sheet(&section, &isf)["goals"][0]["stages"][0]["value"], 105);
    section.change("counts.remove", json!({ "id": entries["rows"][1]["id"] }));
    assert_eq!(sheet(&section, &isf)["goals"][0]["stages"][0]["value"], 103);
}

#[test]
fn counters_move_when_results_are_typed_and_come_back_with_undo() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    let other = campaign(&section, "Grand débat");
    let action = plan(&section, &isf, "petition", "2019-02-09T09:00:00", "2019-02-09T12:00:00");
    let stage = stage(&section, &isf, 0);
    let results = |value: i64| {
        let revision = &section.ask("actions.read", json!({ "id": action }))["feeds"][0]["revision"];
        json!({ "id": action, "values": [{ "stage_id": stage, "revision": revision, "value": value }] })
    };
    section.change("actions.results", results(12));
    assert_eq!(sheet(&section, &isf)["goals"][0]["stages"][0]["value"], 12);
    // Typed again, a result replaces what was typed before.
    section.change("actions.results", results(15));
    assert_eq!(sheet(&section, &isf)["goals"][0]["stages"][0]["value"], 15);
    let read = section.ask("actions.read", json!({ "id": action }));
    assert_eq!((&read["action"]["state"], &read["feeds"][0]["value"]), (&json!("done"), &json!(15)));
    let entry =
        section.ask("counts.list", json!({ "goal_id": read["feeds"][0]["goal_id"], "limit": 5 }))["rows"][0].clone();
    assert_eq!((&entry["counted_on"], &entry["action_title"]), (&json!("2019-02-09"), &json!("Marché Saint-Éloi")));

    section.undo().unwrap();
    section.undo().unwrap();
    assert_eq!(sheet(&section, &isf)["goals"][0]["stages"][0]["value"], 0);
    assert_eq!(section.ask("actions.read", json!({ "id": action }))["action"]["state"], "planned");
    section.redo().unwrap();
    assert_eq!(sheet(&section, &isf)["goals"][0]["stages"][0]["value"], 12);

    // A result feeds the goals of its own campaign.
    let foreign = sheet(&section, &other)["goals"][0]["stages"][0]["id"].clone();
    let wrong = json!({ "id": action, "values": [{ "stage_id": foreign, "value": 3 }] });
    assert_eq!(section.refused("actions.results", wrong).code, Code::NotFound);
}

#[test]
fn a_result_that_was_typed_elsewhere_meanwhile_is_told_and_not_written_over() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    section.change(
        "goals.add",
        json!({ "campaign_id": isf, "draft": { "stages": [{ "unit": "lettres", "target": 30 }] } }),
    );
    let action = plan(&section, &isf, "petition", "2019-02-09T09:00:00", "2019-02-09T12:00:00");
    let feeds = || section.ask("actions.read", json!({ "id": action }))["feeds"].clone();
    let feed = |unit: &str| feeds().as_array().unwrap().iter().find(|feed| feed["unit"] == unit).unwrap().clone();
    let typed = |begun_from: &Value, value: Value| json!({ "stage_id": begun_from["stage_id"], "revision": begun_from["revision"], "value": value });
    let send = |values: Value| section.attempt("actions.results", json!({ "id": action, "values": values }));
    let refused = |values: Value| section.refused("actions.results", json!({ "id": action, "values": values }));
    let present = |problem: &Problem| -> Value {
        serde_json::from_str(serde_json::to_value(problem).unwrap()["params"]["present"].as_str().unwrap()).unwrap()
    };

    // Two panels were opened before anything was typed.
    let (nothing, letters) = (feed("parlementaires"), feed("lettres"));
    assert_eq!((&nothing["revision"], &nothing["value"]), (&Value::Null, &Value::Null));
    send(json!([typed(&nothing, json!(12))])).unwrap();
    let first = feed("parlementaires");
    let problem = refused(json!([typed(&nothing, json!(15)), typed(&letters, json!(3))]));
    assert_eq!((problem.code, problem.field.as_deref()), (Code::Conflict, Some("values")));
    assert_eq!(present(&problem), json!([typed(&first, json!(12))]));
    // Nothing of the refused is kept; another stage and the same number are no conflict.
    assert_eq!(feed("lettres")["value"], Value::Null);
    send(json!([typed(&nothing, json!(12)), typed(&letters, json!(3))])).unwrap();
    assert_eq!(feed("parlementaires")["revision"], first["revision"]);
    // From the number that was told it goes on.
    send(json!([typed(&first, json!(15))])).unwrap();

    // Corrected where results are counted: its number tells, its day and its note do not.
    let second = feed("parlementaires");
    let entries = section.ask("counts.list", json!({ "goal_id": second["goal_id"], "limit": 5 }));
    let entry = &entries["rows"][0]["id"];
    section.edit("counts.edit", entry, json!({ "counted_on": "2019-02-10", "note": "recompté" }));
    send(json!([typed(&second, json!(16))])).unwrap();
    let counted = section.ask("counts.list", json!({ "goal_id": second["goal_id"], "limit": 5 }))["rows"][0].clone();
    assert_eq!((&counted["counted_on"], &counted["note"]), (&json!("2019-02-10"), &json!("recompté")));
    section.edit("counts.edit", entry, json!({ "value": 17 }));
    assert_eq!(present(&refused(json!([typed(&second, json!(null))])))[0]["value"], 17);

    // Taken away elsewhere, and typed again: neither is what the panel shows.
    let third = feed("parlementaires");
    section.change("counts.remove", json!({ "id": entry }));
    assert_eq!(present(&refused(json!([typed(&third, json!(18))]))), json!([typed(&nothing, json!(null))]));
    send(json!([typed(&nothing, json!(20))])).unwrap();
    assert_eq!(present(&refused(json!([typed(&third, json!(18))])))[0]["value"], 20);
}

#[test]
fn undo_makes_another_result_of_the_one_that_is_typed() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    let action = plan(&section, &isf, "petition", "2019-02-09T09:00:00", "2019-02-09T12:00:00");
    let feed = || section.ask("actions.read", json!({ "id": action }))["feeds"][0].clone();
    let type_in = |begun_from: &Value, value: i64| {
        let values =
            json!([{ "stage_id": begun_from["stage_id"], "revision": begun_from["revision"], "value": value }]);
        section.attempt("actions.results", json!({ "id": action, "values": values })).map_err(|problem| problem.code)
    };
    type_in(&feed(), 12).unwrap();
    type_in(&feed(), 15).unwrap();
    let shown = feed();
    section.undo().unwrap();
    assert_eq!(type_in(&shown, 16), Err(Code::Conflict));
    assert_eq!(feed()["value"], 12);
}
