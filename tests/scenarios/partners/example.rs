//! The partners of the example.

use serde_json::{Value, json};

use crate::example::{example, rows};

#[test]
fn partners_have_contacts_of_both_kinds_exchanges_and_promises() {
    let section = example();
    let list = section.ask("partners.list", json!({ "limit": 50 }));
    let kinds: Vec<&str> = list["rows"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(rows(&list), 5);
    for kind in ["town_hall", "union", "association", "sister_party"] {
        assert!(kinds.contains(&kind), "no {kind}");
    }
    let sum =
        |field: &str| list["rows"].as_array().unwrap().iter().map(|row| row[field].as_u64().unwrap()).sum::<u64>();
    assert_eq!((sum("open_promises"), sum("late_promises")), (5, 1));
    let sheet = |name: &str| {
        let hit = section.ask("partners.find", json!({ "typed": name }))[0].clone();
        section.ask("partners.get", json!({ "id": hit["id"] }))
    };
    let hall = sheet("mairie");
    let contacts = hall["contacts"].as_array().unwrap();
    assert!(contacts.iter().any(|contact| contact["person"].is_object()));
    assert!(contacts.iter().any(|contact| contact["name"].is_string() && contact["current"] == false));
    assert_eq!(hall["campaigns"][0]["title"], "Orvelle à l’écoute");
    assert_eq!(hall["exchanges"][0]["promise_states"].as_array().unwrap().len(), 2);
    let sisters = sheet("Norvalie");
    let roles = |id: &Value| {
        let events = section.ask("partners.events", json!({ "organisation_id": id }))["events"].clone();
        events.as_array().unwrap().iter().map(|event| event["role"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(roles(&sisters["id"]), ["speaker", "exchange"]);
    assert_eq!(roles(&sheet("sources vives")["id"]), ["organiser"]);
}
