//! Partner organisations at events and in campaigns, and forgetting those who stand for them.

use ruche_api::Code;
use ruche_scenarios::{Section, operation};
use serde_json::{Value, json};

/// A made-up word that nothing else holds.
const WORD: &str = "Zqxwvmarcheul";

fn organisation(section: &Section, name: &str) -> Value {
    section.change("partners.create", json!({ "kind": "association", "name": name }))
}

/// An event of an organisation, in whose only session a contact speaks.
fn event(section: &Section, organisation: &Value, speaker: &Value) -> Value {
    let draft = json!({ "title": "Marche des sources", "starts": "2019-03-03T09:00:00", "ends": "2019-03-03T12:00:00",
        "organiser": "Les Sources vives", "organisation_id": organisation });
    let event = section.change("events.create", draft);
    let speaker =
        json!({ "name": WORD, "office": "présidente", "organisation": "Les Sources vives", "contact_id": speaker });
    let session_draft = json!({ "title": "Au moulin", "speakers": [speaker] });
    section.change("events.add_session", json!({ "event": event, "draft": session_draft }));
    event
}

#[test]
fn events_name_who_organises_them_and_for_whom_is_spoken() {
    let section = Section::new();
    let springs = organisation(&section, "Les Sources vives");
    let contact = section.change("partners.add_contact", json!({ "organisation_id": springs, "name": WORD }));
    let event = event(&section, &springs, &contact);
    let told = section.ask("events.get", json!({ "id": event }));
    assert_eq!(told["organisation"], json!({ "id": springs, "name": "Les Sources vives" }));
    let speaker = &section.ask("events.programme", json!({ "id": event }))["sessions"][0]["speakers"][0];
    assert_eq!((&speaker["contact_id"], &speaker["organisation_id"]), (&contact, &springs));

    let draft = json!({ "organisation_id": springs, "held_on": "2019-03-03", "event_id": event });
    section.change("partners.add_exchange", draft);
    let report = section.change("reports.begin_from_event", json!({ "event": event }));
    let of = section.ask("partners.events", json!({ "organisation_id": springs }));
    let roles: Vec<&Value> = of["events"].as_array().unwrap().iter().map(|event| &event["role"]).collect();
    assert_eq!(roles, ["organiser", "speaker", "exchange"]);
    assert_eq!((&of["events"][0]["title"], &of["events"][0]["first_day"]), (&told["title"], &json!("2019-03-03")));
    assert_eq!((&of["reports"][0]["id"], &of["reports"][0]["status"]), (&report, &json!("draft")));

    // What an event names stays.
    for (command, id) in [("partners.remove", &springs), ("partners.remove_contact", &contact)] {
        assert_eq!(section.refused(command, json!({ "id": id })).code, Code::InUse, "{command}");
    }
    let refused = section.refused(
        "events.create",
        json!({ "title": "X", "starts": "2019-03-03T09:00:00", "ends": "2019-03-03T12:00:00", "organisation_id": contact }),
    );
    assert_eq!((refused.code, refused.field.as_deref()), (Code::NotFound, Some("organisation_id")));
    section.change("events.archive", json!({ "ids": [event], "archived": true }));
    assert_eq!(section.ask("partners.events", json!({ "organisation_id": springs }))["events"], json!([]));
}

#[test]
fn contacts_are_proposed_by_name_office_and_organisation() {
    let section = Section::new();
    let springs = organisation(&section, "Les Sources vives");
    let add = |draft: Value| section.change("partners.add_contact", draft);
    let first = add(json!({ "organisation_id": springs, "name": "Irène Mâchefer", "office": "présidente" }));
    add(json!({ "organisation_id": springs, "name": "Partie", "until": "2019-01-01" }));
    add(json!({ "organisation_id": springs, "name": "À venir", "since": "2900-01-01" }));
    let zoe = section.member("Zoé", "Delcourt");
    let last = add(json!({ "organisation_id": springs, "person_id": zoe }));
    let proposed = |typed: &str| -> Vec<Value> {
        let choices = section.ask("partners.contacts", json!({ "typed": typed, "limit": 5 }));
        choices.as_array().unwrap().iter().map(|choice| choice["contact_id"].clone()).collect()
    };
    assert_eq!(proposed(""), [last.clone(), first.clone()]);
    assert_eq!(proposed("machef presid"), std::slice::from_ref(&first));
    assert_eq!(proposed("delc sources"), std::slice::from_ref(&last));
    assert!(proposed("partie").is_empty());
    let choice = &section.ask("partners.contacts", json!({ "typed": "zoé", "limit": 1 }))[0];
    assert_eq!(
        (&choice["name"], &choice["organisation"], &choice["person_id"]),
        (&json!("Zoé Delcourt"), &json!("Les Sources vives"), &zoe)
    );
    section.change("partners.archive", json!({ "id": springs, "archived": true }));
    assert!(proposed("").is_empty());
}

#[test]
fn a_campaign_names_its_partners_and_what_they_do() {
    let section = Section::new();
    let springs = organisation(&section, "Les Sources vives");
    let campaign = section.change("campaigns.create", json!({ "title": "Orvelle à l’écoute" }));
    let link = |role: Value| {
        let request = json!({ "organisation_id": springs, "campaign_id": campaign, "role": role });
        section.change("partners.link_campaign", request)
    };
    let first = link(json!(" Prête sa salle "));
    // Linked again, it stays as it is; what is written of it is edited.
    assert_eq!(link(json!("Autre chose")), first);
    assert_eq!(section.ask("partners.of_campaign", json!({ "campaign_id": campaign }))[0]["role"], "Prête sa salle");
    section.edit("partners.edit_link", &first, json!({ "role": "Prête sa cour" }));
    let partners = section.ask("partners.of_campaign", json!({ "campaign_id": campaign }));
    assert_eq!(partners.as_array().unwrap().len(), 1);
    assert_eq!((&partners[0]["name"], &partners[0]["role"]), (&json!("Les Sources vives"), &json!("Prête sa cour")));
    let of = section.ask("partners.get", json!({ "id": springs }))["campaigns"][0].clone();
    assert_eq!((&of["title"], &of["campaign_id"], &of["id"]), (&json!("Orvelle à l’écoute"), &campaign, &first));
    // Both histories tell it.
    for record in [&springs, &campaign] {
        let history = section.ask("journal.record", json!({ "record": record }));
        assert_eq!(
            (&history[0]["kind"], &history[0]["changes"][0]["fields"]),
            (&json!("partners.edit_link"), &json!(["role"]))
        );
    }
    section.change("partners.unlink_campaign", json!({ "id": first }));
    assert_eq!(section.ask("partners.of_campaign", json!({ "campaign_id": campaign })), json!([]));
}

/// Everything that is answered about a section with one organisation.
fn answers(section: &Section, organisation: &Value, event: &Value) -> String {
    let asked = [
        ("partners.get", json!({ "id": organisation })),
        ("partners.list", json!({ "limit": 50 })),
        ("partners.contacts", json!({ "limit": 50 })),
        ("partners.events", json!({ "organisation_id": organisation })),
        ("events.account", json!({ "id": event })),
        ("tasks.list", json!({ "state": "all", "limit": 50 })),
        ("journal.section", json!({ "limit": 50 })),
        ("home.week", json!({})),
        ("search.find", json!({ "typed": WORD })),
        ("search.find", json!({ "typed": format!("{WORD}z") })),
    ];
    asked.into_iter().map(|(command, request)| section.ask(command, request).to_string()).collect()
}

#[test]
fn a_contact_who_asks_is_erased_for_good_and_what_was_promised_stays() {
    let section = Section::new();
    let springs = organisation(&section, "Les Sources vives");
    let draft =
        json!({ "organisation_id": springs, "name": WORD, "email": format!("{WORD}@exemple.fr"), "note": WORD });
    let contact = section.change("partners.add_contact", draft);
    let edited = section.edit("partners.edit_contact", &contact, json!({ "office": format!("présidente {WORD}") }));
    let event = event(&section, &springs, &contact);
    let draft = json!({ "organisation_id": springs, "held_on": "2019-03-03", "people": [{ "contact_id": contact }],
        "promises": [{ "text": "Prêter la sono", "contact_id": contact }] });
    section.change("partners.add_exchange", draft);
    let form = format!("partners.edit_contact:{}", contact.as_str().unwrap());
    section.ask("drafts.save", json!({ "form": form, "value": WORD }));
    assert!(answers(&section, &springs, &event).contains(WORD));

    assert_eq!(section.change("partners.erase_contact", json!({ "id": contact })), json!({ "without_trace": true }));
    let told = answers(&section, &springs, &event);
    assert!(!told.to_lowercase().contains(&WORD.to_lowercase()), "{told}");
    assert!(!section.contents().contains(WORD));
    assert_eq!(section.refused("journal.undo", json!({ "operation": operation(&edited) })).code, Code::NotUndoable);
    assert_eq!(section.ask("drafts.read", json!({ "form": form })), Value::Null);
    let exchange = &section.ask("partners.get", json!({ "id": springs }))["exchanges"][0];
    assert_eq!((&exchange["people"], &exchange["promises"][0]["contact_id"]), (&json!([]), &Value::Null));
    assert_eq!(exchange["promise_states"][0]["done"], false);
    let section = section.restart();
    assert!(!section.contents().contains(WORD));
    section.ask("workspace.check", json!({}));
}

#[test]
fn a_person_of_the_file_who_is_erased_is_no_contact_any_more() {
    let section = Section::new();
    let springs = organisation(&section, "Les Sources vives");
    let person = section.member("Zoé", WORD);
    let draft = json!({ "organisation_id": springs, "person_id": person });
    let contact = section.change("partners.add_contact", draft);
    // This step names the contact, and not the person.
    let edited = section.edit("partners.edit_contact", &contact, json!({ "email": format!("{WORD}@exemple.fr") }));
    let event = event(&section, &springs, &contact);
    let draft = json!({ "organisation_id": springs, "held_on": "2019-03-03",
        "people": [{ "contact_id": contact }, { "person_id": person }],
        "promises": [{ "text": "Prêter la sono", "contact_id": contact, "person_id": person }] });
    section.change("partners.add_exchange", draft);
    assert!(answers(&section, &springs, &event).contains(WORD));

    section.ask("people.erase", json!({ "id": person }));
    let told = answers(&section, &springs, &event);
    assert!(!told.to_lowercase().contains(&WORD.to_lowercase()), "{told}");
    assert!(!section.contents().contains(WORD));
    assert_eq!(section.refused("journal.undo", json!({ "operation": operation(&edited) })).code, Code::NotUndoable);
    let kept = section.ask("partners.get", json!({ "id": springs }));
    let promise = &kept["exchanges"][0]["promises"][0];
    assert_eq!(
        (&kept["contacts"], &promise["person_id"], &promise["contact_id"]),
        (&json!([]), &Value::Null, &Value::Null)
    );
    assert_eq!(kept["exchanges"][0]["promise_states"][0]["task_id"].as_str().map(str::len), Some(36));
    section.ask("workspace.check", json!({}));
}

#[test]
fn what_was_changed_of_a_speaker_whose_line_is_gone_goes_with_them() {
    let section = Section::new();
    let springs = organisation(&section, "Les Sources vives");
    let contact =
        section.change("partners.add_contact", json!({ "organisation_id": springs, "name": "Nadège Brisson" }));
    let event = event(&section, &springs, &contact);
    let spoken = section.ask("events.programme", json!({ "id": event }))["sessions"][0].clone();
    // This step names the line, and not the contact.
    let mut speakers = spoken["speakers"].clone();
    speakers[0]["said"] = json!(format!("{WORD} a remercié"));
    let edited = section.edit("events.edit_session", &spoken["id"], json!({ "speakers": speakers }));
    section.change("tasks.create", json!({ "title": "Ranger" }));
    section.edit("events.edit_session", &spoken["id"], json!({ "speakers": [] }));
    section.change("partners.remove_contact", json!({ "id": contact }));

    section.change("partners.erase_contact", json!({ "id": contact }));
    assert_eq!(section.refused("journal.undo", json!({ "operation": operation(&edited) })).code, Code::NotUndoable);
}
