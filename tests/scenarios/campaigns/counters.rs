//! Counters of goals.

use ruche_api::Code;
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
    let results = |value: i64| json!({ "id": action, "values": [{ "stage_id": stage, "value": value }] });
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
