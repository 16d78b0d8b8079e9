//! A section works on several campaigns at the same time.

use ruche_api::Code;
use ruche_scenarios::{Section, without_revisions};
use serde_json::{Value, json};

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

#[test]
fn the_board_shows_running_campaigns_beside_each_other() {
    let section = Section::new();
    let (zoe, ugo) = (section.member("Zoé", "Dubois"), section.member("Ugo", "Petit"));
    let isf = campaign(&section, "Rétablissons l’ISF");
    let debate = campaign(&section, "Grand débat");
    let idea = campaign(&section, "Une idée");
    section.change("campaigns.state", json!({ "id": idea, "state": "idea" }));
    section.change("campaigns.state", json!({ "id": debate, "state": "preparing" }));
    plan(&section, &isf, "petition", "2019-02-09T09:00:00", "2019-02-09T12:00:00");
    let next = plan(&section, &isf, "market_stall", "2019-03-09T09:00:00", "2019-03-09T12:00:00");
    answer(&section, &next, &zoe, "yes");
    answer(&section, &next, &ugo, "asked");
    section.change("tasks.create", json!({ "title": "Imprimer", "due_on": "2019-02-20", "campaign_id": isf }));
    section.change("tasks.create", json!({ "title": "Appeler", "due_on": "2019-03-20", "campaign_id": isf }));
    let board = section.ask("campaigns.board", json!({ "on": ON }));
    let titles: Vec<&str> =
        board.as_array().unwrap().iter().map(|column| column["campaign"]["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Rétablissons l’ISF", "Grand débat"]);
    let column = &board[0];
    assert_eq!(column["actions"][0]["id"], next);
    assert_eq!(column["actions"][0]["starts"], "2019-03-09T09:00:00");
    assert_eq!((&column["missing"], &column["awaiting_results"]), (&json!(2), &json!(1)));
    assert_eq!(column["tally"], json!({ "open": 2, "late": 1 }));
    let when = |when: &str| {
        section.ask("actions.list", json!({ "campaign_id": isf, "when": when, "limit": 5 }))["total"].clone()
    };
    assert_eq!((when("past"), when("coming"), when("any")), (json!(2), json!(0), json!(2)));
    assert_ne!(board[0]["campaign"]["colour"], board[1]["campaign"]["colour"]);
    section.change("campaigns.archive", json!({ "id": isf, "archived": true }));
    assert_eq!(section.ask("campaigns.board", json!({ "on": ON })).as_array().unwrap().len(), 1);
    assert_eq!(section.ask("campaigns.list", json!({ "archived": true, "limit": 5 }))["rows"][0]["id"], isf);
}

#[test]
fn who_is_over_asked_shows_across_campaigns_with_clashes() {
    let section = Section::new();
    let (zoe, ugo) = (section.member("Zoé", "Dubois"), section.member("Ugo", "Petit"));
    let isf = campaign(&section, "Rétablissons l’ISF");
    let debate = campaign(&section, "Grand débat");
    let market = plan(&section, &isf, "market_stall", "2019-03-09T09:00:00", "2019-03-09T12:00:00");
    let doors = plan(&section, &debate, "door_to_door", "2019-03-09T11:00:00", "2019-03-09T13:00:00");
    let after = plan(&section, &debate, "listening", "2019-03-09T13:00:00", "2019-03-09T14:00:00");
    let far = plan(&section, &debate, "listening", "2019-05-09T13:00:00", "2019-05-09T14:00:00");
    for action in [&market, &doors, &after, &far] {
        answer(&section, action, &zoe, "yes");
    }
    answer(&section, &market, &ugo, "no");
    section.change("tasks.create", json!({ "title": "Imprimer", "assignee_id": zoe, "campaign_id": isf }));
    section.change("tasks.create", json!({ "title": "Local", "assignee_id": ugo }));
    let workload = section.ask("campaigns.workload", json!({ "on": ON }));
    let people = workload["people"].as_array().unwrap();
    assert_eq!(
        (&people[0]["person"]["name"], &people[0]["tasks"], &people[0]["actions"]),
        (&json!("Zoé Dubois"), &json!(1), &json!(3))
    );
    assert_eq!(people[0]["clashes"].as_array().unwrap().len(), 1);
    assert_eq!(people[0]["clashes"][0]["second"]["id"], doors);
    assert_eq!(people[1]["parts"], json!([{ "campaign_id": null, "tasks": 1, "actions": 0 }]));
    assert_eq!(workload["campaigns"].as_array().unwrap().len(), 2);
}

#[test]
fn the_eve_of_a_vote_warns_and_never_refuses() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    let days = json!({ "days": [{ "on": "2019-05-26", "title": "Élections européennes" }] });
    section.change("campaigns.set_vote_days", days);
    let draft = json!({ "kind": "leafleting", "title": "Tractage", "starts": "2019-05-25T09:00:00", "needed": 2 });
    let planned = section.change("actions.plan", json!({ "campaign_id": isf, "draft": draft }));
    assert_eq!(planned["on_eve_of"]["title"], "Élections européennes");
    let draft = json!({ "kind": "market_stall", "title": "Marché", "starts": "2019-05-25T09:00:00", "needed": 2 });
    let planned = section.change("actions.plan", json!({ "campaign_id": isf, "draft": draft }));
    assert_eq!(planned["on_eve_of"], Value::Null);
    section.undo().unwrap();
    section.undo().unwrap();
    section.undo().unwrap();
    assert_eq!(section.ask("campaigns.vote_days", json!({})), json!([]));
}

#[test]
fn the_field_in_the_way_is_named() {
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
fn every_change_has_its_way_back() {
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
        ("campaigns.state", json!({ "id": isf, "state": "finished" })),
        ("campaigns.archive", json!({ "id": isf, "archived": true })),
        ("campaigns.join", json!({ "id": isf, "person_id": zoe, "role": "réseaux sociaux" })),
        ("campaigns.leave", json!({ "id": isf, "person_id": zoe })),
        ("campaigns.set_vote_days", json!({ "days": [{ "on": "2019-05-26", "title": "Européennes" }] })),
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
        ("actions.state", json!({ "id": action, "state": "cancelled" })),
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
