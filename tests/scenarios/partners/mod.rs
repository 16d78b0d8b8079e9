//! A section talks with a union, a town hall, an association: to whom, what was said, what was promised, and when it was too long ago.

pub mod edits;
mod elsewhere;
mod example;
mod exchanges;
mod export;
mod refused;
mod steps;

use chrono::NaiveDate;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: edits::kinds, not_edits: edits::NOT_EDITS, steps: steps::STEPS, each_step: steps::EACH_STEP };

fn today(section: &Section) -> NaiveDate {
    serde_json::from_value(section.ask("home.week", json!({}))["today"].clone()).unwrap()
}

fn organisation(section: &Section, kind: &str, name: &str) -> Value {
    section.change("partners.create", json!({ "kind": kind, "name": name }))
}

fn contact(section: &Section, organisation: &Value, name: &str, office: &str) -> Value {
    let draft = json!({ "organisation_id": organisation, "name": name, "office": office });
    section.change("partners.add_contact", draft)
}

/// An exchange with nothing but its day and what is given.
fn exchange(section: &Section, organisation: &Value, more: Value) -> Value {
    let mut draft = json!({ "organisation_id": organisation, "kind": "call", "held_on": today(section) });
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    section.change("partners.add_exchange", draft)
}

fn get(section: &Section, id: &Value) -> Value {
    section.ask("partners.get", json!({ "id": id }))
}

fn all_tasks(section: &Section) -> Vec<Value> {
    section.ask("tasks.list", json!({ "state": "all", "limit": 50 }))["rows"].as_array().unwrap().clone()
}

/// The promises of the last exchange with an organisation, as an edit names them.
fn promises(section: &Section, organisation: &Value) -> Value {
    get(section, organisation)["exchanges"][0]["promises"].clone()
}

#[test]
fn an_organisation_is_kept_with_its_contacts_and_what_was_said() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Delcourt");
    let union = section.change(
        "partners.create",
        json!({ "kind": "union", "name": " Union locale ", "email": "ul@exemple.fr", "phone": "01 99 00 12 34",
                "address": "3 rue du Port, Orvelle" }),
    );
    let jerome = contact(&section, &union, "Jérôme Falguières", "secrétaire général");
    let member = json!({ "organisation_id": union, "person_id": zoe, "name": "passe", "office": "déléguée" });
    let of_file = section.change("partners.add_contact", member);
    let former =
        json!({ "organisation_id": union, "name": "Nadège Brisson", "since": "2012-01-01", "until": "2019-06-30" });
    section.change("partners.add_contact", former);
    exchange(
        &section,
        &union,
        json!({ "kind": "meeting", "place": "Bourse du travail", "summary": "Marche du 1er mai.",
                "people": [{ "person_id": zoe }, { "contact_id": jerome }, {}] }),
    );

    let kept = get(&section, &union);
    assert_eq!(
        (&kept["name"], &kept["kind"], &kept["silent"]),
        (&json!("Union locale"), &json!("union"), &json!(false))
    );
    let contacts = kept["contacts"].as_array().unwrap();
    let current: Vec<&Value> = contacts.iter().map(|contact| &contact["current"]).collect();
    assert_eq!(current, [true, true, false]);
    // A person of the file bears the name of their record, and no other.
    assert_eq!((&contacts[0]["id"], &contacts[0]["name"]), (&of_file, &Value::Null));
    assert_eq!(contacts[0]["person"], json!({ "id": zoe, "name": "Zoé Delcourt" }));
    assert_eq!((&contacts[1]["name"], &contacts[2]["name"]), (&json!("Jérôme Falguières"), &json!("Nadège Brisson")));
    let said = &kept["exchanges"][0];
    assert_eq!(
        (&said["people_names"], &kept["exchanges_total"]),
        (&json!(["Zoé Delcourt", "Jérôme Falguières"]), &json!(1))
    );
    assert_eq!(said["held_on"], kept["last_exchange_on"]);

    let list = |query: Value| section.ask("partners.list", query);
    let row = &list(json!({ "limit": 10 }))["rows"][0];
    assert_eq!((&row["contacts"], &row["open_promises"], &row["archived"]), (&json!(2), &json!(0), &json!(false)));
    for typed in ["union", "falgu", "zoe delc", "port", "0199001234", "secretaire"] {
        assert_eq!(list(json!({ "search": typed, "limit": 10 }))["total"], 1, "{typed}");
        let hits = section.ask("search.find", json!({ "typed": typed }));
        assert_eq!(hits["partners"][0]["name"], "Union locale", "{typed}");
    }
    let of = |typed: &str| section.ask("partners.find", json!({ "typed": typed }))[0]["contact"].clone();
    assert_eq!((of("union"), of("falgu"), of("zoé")), (Value::Null, json!("Jérôme Falguières"), json!("Zoé Delcourt")));
    // A person who changes their name is found by the new one.
    section.edit("people.edit", &zoe, json!({ "family_name": "Marchal" }));
    assert_eq!(list(json!({ "search": "delcourt", "limit": 10 }))["total"], 0);
    assert_eq!(of("marchal"), "Zoé Marchal");
    assert_eq!(section.ask("search.find", json!({ "typed": "falguieers" }))["corrected"], "falguieres");

    assert_eq!(list(json!({ "kinds": ["town_hall"], "limit": 10 }))["total"], 0);
    section.change("partners.archive", json!({ "id": union, "archived": true }));
    assert_eq!(section.ask("partners.find", json!({ "typed": "union" })), json!([]));
    assert_eq!(
        (list(json!({}))["total"].clone(), list(json!({ "archived": true }))["total"].clone()),
        (json!(0), json!(1))
    );
}

#[test]
fn all_of_it_is_taken_back_and_done_again() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Delcourt");
    let campaign = section.change("campaigns.create", json!({ "title": "Rétablissons l’ISF" }));
    let beginning = section.contents();
    let mut steps = Vec::new();
    let mut took = |section: &Section| steps.push(section.contents());
    let hall = organisation(&section, "town_hall", "Mairie d’Orvelle");
    took(&section);
    section.edit("partners.edit", &hall, json!({ "name": "Ville d’Orvelle", "phone": "01 99 00 12 34" }));
    took(&section);
    let mayor = contact(&section, &hall, "Solène Aubertin", "maire");
    took(&section);
    section.edit("partners.edit_contact", &mayor, json!({ "until": "2020-05-28" }));
    took(&section);
    let promise = json!({ "text": "Prêter la salle", "contact_id": mayor, "person_id": zoe });
    let people = json!([{ "contact_id": mayor }, { "person_id": zoe }]);
    let noted = exchange(&section, &hall, json!({ "people": people, "promises": [promise] }));
    took(&section);
    let summary = json!({ "summary": "Elle veut bien.", "people": [{ "person_id": zoe }], "promises": [] });
    section.edit("partners.edit_exchange", &noted, summary);
    took(&section);
    section.undo().unwrap();
    section.change("partners.remove_exchange", json!({ "id": noted }));
    took(&section);
    let link = json!({ "organisation_id": hall, "campaign_id": campaign, "role": "Prête ses panneaux" });
    let link = section.change("partners.link_campaign", link);
    took(&section);
    section.change("partners.unlink_campaign", json!({ "id": link }));
    took(&section);
    section.change("partners.remove_contact", json!({ "id": mayor }));
    took(&section);
    section.change("partners.archive", json!({ "id": hall, "archived": true }));
    section.change("partners.archive", json!({ "id": hall, "archived": false }));
    section.change("partners.remove", json!({ "id": hall }));
    let end = section.contents();
    // The edit of the exchange was undone, and what followed took its place.
    for _ in 0..12 {
        section.undo().unwrap();
    }
    assert_eq!(section.contents(), beginning);
    for (at, then) in steps.iter().enumerate().filter(|(at, _)| *at != 5) {
        section.redo().unwrap();
        assert_eq!(&section.contents(), then, "step {at}");
    }
    for _ in 0..3 {
        section.redo().unwrap();
    }
    assert_eq!(section.contents(), end);
    section.ask("workspace.check", json!({}));
}
