//! Campaigns beside each other: the board, who is asked for how much, and the days of votes.

use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{ON, answer, campaign, plan, sheet};

#[test]
fn the_board_shows_running_campaigns_beside_each_other() {
    let section = Section::new();
    let (zoe, ugo) = (section.member("Zoé", "Dubois"), section.member("Ugo", "Petit"));
    let isf = campaign(&section, "Rétablissons l’ISF");
    let debate = campaign(&section, "Grand débat");
    let idea = campaign(&section, "Une idée");
    section.edit("campaigns.state", &idea, json!({ "state": "idea" }));
    section.edit("campaigns.state", &debate, json!({ "state": "preparing" }));
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
    let days = json!({ "begun_from": [], "days": [{ "on": "2019-05-26", "title": "Élections européennes" }] });
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
fn who_is_in_a_team_already_keeps_their_role_when_they_are_added_again() {
    let section = Section::new();
    let isf = campaign(&section, "Rétablissons l’ISF");
    let zoe = section.member("Zoé", "Dubois");
    let join = |role: Value| section.ask("campaigns.join", json!({ "id": isf, "person_id": zoe, "role": role }));
    let joined = join(json!(" matériel "));
    let again = join(Value::Null);
    assert_eq!((&again["value"], &again["committed"]), (&joined["value"], &Value::Null));
    let team = || sheet(&section, &isf)["team"].clone();
    assert_eq!((team().as_array().unwrap().len(), &team()[0]["role"]), (1, &json!("matériel")));
    section.edit("campaigns.edit_member", &team()[0]["id"], json!({ "role": "collage" }));
    let history = section.ask("journal.record", json!({ "record": isf }));
    assert_eq!(
        (&history[0]["kind"], &history[0]["changes"][0]["fields"]),
        (&json!("campaigns.edit_member"), &json!(["role"]))
    );
}

#[test]
fn days_of_votes_that_others_added_or_took_away_meanwhile_stay_so() {
    let section = Section::new();
    let day = |on: &str, title: &str| json!({ "on": on, "title": title });
    let (european, local) = (day("2019-05-26", "Européennes"), day("2020-03-15", "Municipales"));
    let referendum = day("2019-12-01", "Référendum");
    let set = |begun_from: Value, days: Value| {
        section.change("campaigns.set_vote_days", json!({ "begun_from": begun_from, "days": days }))
    };
    set(json!([]), json!([european, local]));
    // Two forms are open on both: one takes away the first, the other adds a third.
    set(json!([european, local]), json!([local]));
    assert_eq!(set(json!([european, local]), json!([european, local, referendum])), json!([referendum, local]));
    let blank = json!({ "begun_from": [local], "days": [local, day("2020-03-22", " ")] });
    let refused = section.refused("campaigns.set_vote_days", blank);
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Required, Some("days.1.title")));
    section.undo().unwrap();
    section.undo().unwrap();
    assert_eq!(section.ask("campaigns.vote_days", json!({})), json!([european, local]));
}
