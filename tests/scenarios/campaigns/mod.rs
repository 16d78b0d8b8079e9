//! A section works on several campaigns at the same time.

mod beside;
mod counters;
pub mod edits;
mod steps;

use ruche_api::Code;
use ruche_scenarios::{Section, without_revisions};
use serde_json::{Value, json};

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: edits::kinds, not_edits: edits::NOT_EDITS, steps: steps::STEPS, each_step: steps::EACH_STEP };

const ON: &str = "2019-02-28";

fn campaign(section: &Section, title: &str) -> Value {
    section.change(
        "campaigns.create",
        json!({ "title": title, "starts_on": "2019-02-01", "ends_on": "2019-06-30", "target": 185, "unit": "parlementaires" }),
    )
}

fn sheet(section: &Section, campaign: &Value) -> Value {
    section.ask("campaigns.read", json!({ "id": campaign, "on": ON }))
}

fn stage(section: &Section, campaign: &Value, place: usize) -> Value {
    sheet(section, campaign)["goals"][0]["stages"][place]["id"].clone()
}

fn plan(section: &Section, campaign: &Value, kind: &str, starts: &str, ends: &str) -> Value {
    let draft = json!({ "kind": kind, "title": "Marché Saint-Éloi", "starts": starts, "ends": ends, "place": "Place du marché",
                        "needed": 3 });
    section.change("actions.plan", json!({ "campaign_id": campaign, "draft": draft }))["id"].clone()
}

fn answer(section: &Section, action: &Value, person: &Value, answer: &str) {
    section.change("actions.answer", json!({ "id": action, "person_id": person, "answer": answer }));
}

#[test]
fn a_refusal_names_its_field() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    let refused = |command: &str, request: Value| {
        let problem = section.refused(command, request);
        (problem.code, problem.field.unwrap_or_default())
    };
    let field = |code: Code, name: &str| (code, name.to_owned());
    assert_eq!(refused("campaigns.create", json!({ "title": " " })), field(Code::Required, "title"));
    assert_eq!(refused("campaigns.create", json!({ "title": "A", "target": 5 })), field(Code::Required, "unit"));
    assert_eq!(refused("campaigns.create", json!({ "title": "A", "unit": "voix" })), field(Code::Required, "target"));
    assert_eq!(
        refused("campaigns.create", json!({ "title": "A", "unit": "voix", "target": 0 })),
        field(Code::OutOfRange, "target")
    );
    assert_eq!(
        refused("campaigns.create", json!({ "title": "A", "starts_on": "2019-03-01", "ends_on": "2019-02-01" })),
        field(Code::EndsBeforeStart, "ends_on")
    );
    let draft = json!({ "title": "Tractage", "starts": "2019-05-25T09:00:00", "ends": "2019-05-25T08:00:00" });
    assert_eq!(
        refused("actions.plan", json!({ "campaign_id": isf, "draft": draft })),
        field(Code::EndsBeforeStart, "ends")
    );
    assert_eq!(
        refused("actions.plan", json!({ "campaign_id": isf, "draft": { "title": "Tractage" } })),
        field(Code::Required, "starts")
    );
    let goal = sheet(&section, &isf)["goals"][0].clone();
    section.change("counts.add", json!({ "stage_id": goal["stages"][0]["id"], "draft": { "value": 1 } }));
    let without = json!({ "id": goal["id"], "revision": section.revision(&goal["id"]),
        "changes": { "stages": [{ "unit": "citoyens", "target": 9 }] } });
    assert_eq!(refused("goals.edit", without), field(Code::StageCounted, "stages"));
}

#[test]
fn every_change_can_be_undone() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    let isf = campaign(&section, "Rétablissons l’ISF");
    let goal = sheet(&section, &isf)["goals"][0].clone();
    let stage = &goal["stages"][0]["id"];
    let action = plan(&section, &isf, "petition", "2019-02-09T09:00:00", "2019-02-09T12:00:00");
    let task = section.change("tasks.create", json!({ "title": "Imprimer", "campaign_id": isf }));
    let count = section.change("counts.add", json!({ "stage_id": stage, "draft": { "value": 3, "counted_on": ON } }));
    let everything = || {
        without_revisions(json!([
            sheet(&section, &isf),
            section.ask("campaigns.list", json!({ "limit": 9 })),
            section.ask("actions.list", json!({ "limit": 9 })),
            section.ask("actions.read", json!({ "id": action })),
            section.ask("tasks.list", json!({ "state": "all", "limit": 9 })),
            section.ask("counts.list", json!({ "goal_id": goal["id"], "limit": 9 })),
            section.ask("campaigns.vote_days", json!({})),
        ]))
    };
    let changes = [
        ("campaigns.edit", json!({ "id": isf, "changes": { "title": "ISF", "lead_id": zoe, "colour": "teal" } })),
        ("campaigns.state", json!({ "id": isf, "changes": { "state": "finished" } })),
        ("campaigns.archive", json!({ "id": isf, "archived": true })),
        ("campaigns.join", json!({ "id": isf, "person_id": zoe, "role": "réseaux sociaux" })),
        ("campaigns.leave", json!({ "id": isf, "person_id": zoe })),
        (
            "campaigns.set_vote_days",
            json!({ "begun_from": [], "days": [{ "on": "2019-05-26", "title": "Européennes" }] }),
        ),
        ("goals.add", json!({ "campaign_id": isf, "draft": { "stages": [{ "unit": "tracts", "target": 2000 }] } })),
        (
            "goals.edit",
            json!({ "id": goal["id"], "changes": { "title": "Signer", "stages": [
            { "unit": "lettres", "target": 30 }, { "id": stage, "label": "Saisine", "unit": "élus", "target": 20 } ] } }),
        ),
        ("counts.edit", json!({ "id": count, "changes": { "value": 9, "note": "recompté" } })),
        ("counts.remove", json!({ "id": count })),
        (
            "actions.edit",
            json!({ "id": action, "changes": { "title": "Porte-à-porte", "kind": "door_to_door",
            "starts": "2019-03-09T09:00:00", "ends": null, "needed": 8 } }),
        ),
        ("actions.answer", json!({ "id": action, "person_id": zoe, "answer": "asked" })),
        ("actions.answer", json!({ "id": action, "person_id": zoe, "answer": "came" })),
        ("actions.answer", json!({ "id": action, "person_id": zoe, "answer": null })),
        ("actions.results", json!({ "id": action, "values": [{ "stage_id": stage, "value": 40 }] })),
        ("actions.state", json!({ "id": action, "changes": { "state": "cancelled" } })),
        ("tasks.edit", json!({ "id": task, "changes": { "title": "Imprimer 500 tracts", "assignee_id": zoe } })),
        ("tasks.done", json!({ "id": task, "done": true })),
        ("tasks.done", json!({ "id": task, "done": false })),
        ("tasks.remove", json!({ "id": task })),
        ("goals.remove", json!({ "id": goal["id"] })),
    ];
    let mut states = vec![everything()];
    for (command, request) in &changes {
        let answer = match request.get("changes") {
            Some(changes) => section.edit(command, &request["id"], changes.clone()),
            None => section.ask(command, request.clone()),
        };
        assert_ne!(answer["committed"], Value::Null, "{command} changed nothing");
        let after = everything();
        assert_ne!(Some(&after), states.last(), "{command} shows nowhere");
        states.push(after);
    }
    for (place, (command, _)) in changes.iter().enumerate().rev() {
        section.undo().unwrap();
        assert_eq!(everything(), states[place], "undo of {command}");
    }
    for (place, (command, _)) in changes.iter().enumerate() {
        section.redo().unwrap();
        assert_eq!(everything(), states[place + 1], "redo of {command}");
    }
}

#[test]
fn an_erased_person_leaves_campaigns_whole() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    let isf = campaign(&section, "Rétablissons l’ISF");
    section.edit("campaigns.edit", &isf, json!({ "lead_id": zoe }));
    section.change("campaigns.join", json!({ "id": isf, "person_id": zoe }));
    let action = plan(&section, &isf, "petition", "2019-02-09T09:00:00", "2019-02-09T12:00:00");
    answer(&section, &action, &zoe, "yes");
    section.change("tasks.create", json!({ "title": "Imprimer", "assignee_id": zoe, "campaign_id": isf }));
    section.ask("people.erase", json!({ "id": zoe }));
    let sheet = sheet(&section, &isf);
    assert_eq!((&sheet["campaign"]["lead"], &sheet["team"]), (&Value::Null, &json!([])));
    assert_eq!(section.ask("actions.read", json!({ "id": action }))["volunteers"], json!([]));
    assert_eq!(section.ask("tasks.list", json!({ "limit": 5 }))["rows"][0]["assignee"], Value::Null);
}
