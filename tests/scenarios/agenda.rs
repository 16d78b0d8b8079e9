//! One calendar over everything: the events of the section and the actions of its campaigns, on screen and as a file.

use std::fs;

use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::events::{gathering, session};

/// A campaign with an action on some day, and both ids.
fn action(section: &Section, day: &str) -> (Value, Value) {
    let campaign =
        section.change("campaigns.create", json!({ "title": "Rétablissons l’ISF", "target": 185, "unit": "lettres" }));
    let draft = json!({ "kind": "market_stall", "title": "Stand au marché", "needed": 3, "place": "Place de la Halle",
                        "starts": format!("{day}T09:00:00"), "ends": format!("{day}T12:00:00") });
    let planned = section.change("actions.plan", json!({ "campaign_id": campaign, "draft": draft }));
    (campaign, planned["id"].clone())
}

#[test]
fn the_agenda_shows_what_touches_its_days_on_the_clocks_of_the_place() {
    let section = Section::new();
    section.change(
        "events.create",
        json!({ "title": "Bureau", "starts": "2019-03-04T23:30:00", "ends": "2019-03-05T00:00:00" }),
    );
    section.change(
        "events.create",
        json!({ "title": "Université d'été", "kind": "training", "all_day": true, "starts": "2019-03-05T00:00:00",
                "ends": "2019-03-06T00:00:00" }),
    );
    let titles = |from: &str, to: &str| -> Vec<String> {
        let agenda = section.ask("events.agenda", json!({ "from": from, "to": to }));
        agenda.as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles("2019-03-04", "2019-03-04"), ["Bureau"]);
    assert_eq!(titles("2019-03-05", "2019-03-05"), ["Université d'été"]);
    assert_eq!(titles("2019-03-01", "2019-03-31"), ["Bureau", "Université d'été"]);
    assert_eq!(titles("2019-03-06", "2019-03-31"), Vec::<String>::new());
    let problem = section.refused("events.agenda", json!({ "from": "2019-03-06", "to": "2019-03-01" }));
    assert_eq!(problem.code, Code::EndsBeforeStart);
}

#[test]
fn the_agenda_shows_actions_of_campaigns_among_the_events_until_their_campaign_is_set_aside() {
    let section = Section::new();
    let evening = json!({ "title": "Bureau", "starts": "2019-03-09T18:00:00", "ends": "2019-03-09T20:00:00" });
    section.change("events.create", evening);
    let (campaign, id) = action(&section, "2019-03-09");
    let agenda = || section.ask("events.agenda", json!({ "from": "2019-03-09", "to": "2019-03-09" }));
    let items = agenda();
    assert_eq!((&items[0]["id"], &items[1]["title"]), (&id, &json!("Bureau")), "in the order of time");
    assert_eq!((&items[0]["kind"], &items[0]["state"]), (&json!("action"), &json!("planned")));
    assert_eq!(items[0]["action"]["campaign_id"], campaign);
    assert_eq!(items[0]["action"]["campaign_title"], "Rétablissons l’ISF");
    assert!(items[0]["action"]["colour"].is_string());
    section.edit("actions.state", &id, json!({ "state": "cancelled" }));
    assert_eq!(agenda()[0]["state"], "cancelled");
    section.change("campaigns.archive", json!({ "id": campaign, "archived": true }));
    assert_eq!(agenda().as_array().unwrap().len(), 1);
}

#[test]
fn an_icalendar_file_holds_one_event_or_all_that_are_to_come() {
    let section = Section::new();
    let event = gathering(&section);
    session(&section, &event, "plenary", "Ouverture", "09:30", "10:00");
    let path = section.file("agenda.ics");
    assert_eq!(section.ask("events.calendar", json!({ "events": [event], "path": path })), 1);
    let text = fs::read_to_string(&path).unwrap();
    for part in
        ["SUMMARY:Rencontre des secrétaires", "DTSTART:20190303T080000Z", "LOCATION:Maison des associations\\, Lyon"]
    {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert_eq!(section.ask("events.calendar", json!({ "path": path })), 0, "it is over");
    section.change(
        "events.create",
        json!({ "title": "Bureau", "starts": "2199-03-04T20:00:00", "ends": "2199-03-04T22:00:00" }),
    );
    assert_eq!(section.ask("events.calendar", json!({ "path": path })), 1);
    action(&section, "2199-03-09");
    assert_eq!(section.ask("events.calendar", json!({ "path": path })), 2);
    let text = fs::read_to_string(&path).unwrap();
    for part in ["SUMMARY:Stand au marché", "DTSTART:21990309T080000Z", "DESCRIPTION:Rétablissons l’ISF"] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    let elsewhere = section.file("not-chosen.ruche");
    assert_eq!(section.refused("events.calendar", json!({ "path": elsewhere })).code, Code::FileNotChosen);
}
