//! The agenda of the example.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use crate::example::example;

#[test]
fn the_agenda_holds_a_day_told_in_full_and_what_is_to_come() {
    let section = example();
    let events = section.ask("events.find", json!({ "typed": "Repartir de chez nous" }));
    let gathering = section.ask("events.account", json!({ "id": events[0]["id"] }));
    let sessions = gathering["sessions"].as_array().unwrap();
    let count = |kind: &str| sessions.iter().filter(|session| session["kind"] == kind).count();
    assert_eq!((count("round_table"), count("workshop"), count("address"), count("break")), (2, 3, 3, 2));
    let workshops = sessions.iter().filter(|session| session["kind"] == "workshop");
    assert!(workshops.clone().all(|session| session["starts"] == workshops.clone().next().unwrap()["starts"]));
    for session in sessions.iter().filter(|session| session["kind"] == "round_table") {
        assert_eq!(
            (session["moderators"].as_array().unwrap().len(), session["speakers"].as_array().unwrap().len()),
            (1, 3)
        );
        assert!(session["speakers"].as_array().unwrap().iter().all(|speaker| speaker["office"].is_string()));
    }
    let notes: Vec<&Value> = sessions.iter().flat_map(|session| session["notes"].as_array().unwrap()).collect();
    for kind in ["text", "announcement", "proposal", "follow_up", "quote"] {
        assert!(notes.iter().any(|note| note["kind"] == kind), "no {kind}");
    }
    assert_eq!(gathering["attendance"]["came"], 3);
    // Three who speak at once are no oddity, and neither is anything else in a programme of the example.
    for (words, came, guests) in [("côte à côte", 19, 2), ("préparer la réunion publique", 15, 1), ("Assemblée", 28, 0)]
    {
        let event = &section.ask("events.find", json!({ "typed": words }))[0]["id"];
        assert_eq!(section.ask("events.programme", json!({ "id": event }))["remarks"], json!([]), "{words}");
        let account = section.ask("events.account", json!({ "id": event }));
        assert_eq!((&account["attendance"]["came"], &account["attendance"]["guests"]), (&json!(came), &json!(guests)));
    }
    assert_eq!(section.ask("events.programme", json!({ "id": events[0]["id"] }))["remarks"], json!([]));

    let next = &section.ask("events.find", json!({ "typed": "mi-parcours" }))[0];
    assert!(next["starts"].as_str().unwrap().ends_with("T19:30:00"));
    let counts = &section.ask("events.attendance", json!({ "event": next["id"], "offset": 0, "limit": 1 }))["counts"];
    assert_eq!((&counts["invited"], &counts["yes"], &counts["no"]), (&json!(60), &json!(10), &json!(3)));
    let today = section.ask("home.week", json!({}))["today"].as_str().unwrap().parse::<NaiveDate>().unwrap();
    let window = json!({ "from": today, "to": today + Days::new(60) });
    let coming = section.ask("events.agenda", window);
    let is = |test: &dyn Fn(&Value) -> bool| coming.as_array().unwrap().iter().any(test);
    assert!(is(&|item| item["all_day"] == true) && is(&|item| item["state"] == "cancelled"));
    assert!(is(&|item| item["event_kind"] == "training") && is(&|item| item["event_kind"] == "public_meeting"));
}
