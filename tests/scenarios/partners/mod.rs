//! A section talks with a union, a town hall, an association: to whom, what was said, what was promised, and when it was too long ago.

use chrono::{Days, Months, NaiveDate};
use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

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
        assert_eq!(list(json!({ "words": typed, "limit": 10 }))["total"], 1, "{typed}");
        let hits = section.ask("search.find", json!({ "typed": typed }));
        assert_eq!(hits["partners"][0]["name"], "Union locale", "{typed}");
    }
    let of = |typed: &str| section.ask("partners.find", json!({ "typed": typed }))[0]["contact"].clone();
    assert_eq!((of("union"), of("falgu"), of("zoé")), (Value::Null, json!("Jérôme Falguières"), json!("Zoé Delcourt")));
    // A person who changes their name is found by the new one.
    section.edit("people.edit", &zoe, json!({ "family_name": "Marchal" }));
    assert_eq!(list(json!({ "words": "delcourt", "limit": 10 }))["total"], 0);
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
fn a_promise_is_a_task_until_it_is_kept() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Delcourt");
    let hall = organisation(&section, "town_hall", "Mairie d’Orvelle");
    let mayor = contact(&section, &hall, "Solène Aubertin", "maire");
    let yesterday = today(&section) - Days::new(1);
    let noted = exchange(
        &section,
        &hall,
        json!({ "promises": [
            { "text": "Envoyer le programme", "by_us": true, "person_id": zoe, "due_on": "2900-01-10" },
            { "text": "Prêter la salle", "by_us": false, "contact_id": mayor, "due_on": yesterday },
            { "text": "  " } ] }),
    );
    let titles = || -> Vec<String> {
        let mut titles: Vec<String> =
            all_tasks(&section).iter().map(|task| task["title"].as_str().unwrap().to_owned()).collect();
        titles.sort();
        titles
    };
    assert_eq!(titles(), ["Envoyer le programme", "Mairie d’Orvelle : Prêter la salle"]);
    let states = || get(&section, &hall)["exchanges"][0]["promise_states"].clone();
    let state = states();
    assert_eq!((&state[0]["person"], &state[0]["late"]), (&json!("Zoé Delcourt"), &json!(false)));
    assert_eq!((&state[1]["contact"], &state[1]["late"]), (&json!("Solène Aubertin"), &json!(true)));
    let row = || section.ask("partners.list", json!({ "limit": 5 }))["rows"][0].clone();
    assert_eq!((&row()["open_promises"], &row()["late_promises"]), (&json!(2), &json!(1)));
    let task = all_tasks(&section).into_iter().find(|task| task["id"] == state[0]["task_id"]).unwrap();
    assert_eq!((&task["assignee"]["name"], &task["due_on"]), (&json!("Zoé Delcourt"), &json!("2900-01-10")));
    assert_eq!(task["organisation_id"], hall, "the task leads to the partner");
    let found = section.ask("search.find", json!({ "typed": "programme" }))["tasks"][0].clone();
    assert_eq!(found["organisation_id"], hall);

    // Ticking the task keeps the promise.
    section.change("tasks.done", json!({ "id": state[1]["task_id"], "done": true }));
    assert_eq!((&states()[1]["done"], &states()[1]["late"]), (&json!(true), &json!(false)));
    assert_eq!((&row()["open_promises"], &row()["late_promises"]), (&json!(1), &json!(0)));

    // Editing promises: the open task follows what changed of its promise, and keeps what was changed of it alone.
    section.edit("tasks.edit", &state[0]["task_id"], json!({ "title": "Envoyer le programme imprimé" }));
    let mut edited = promises(&section, &hall);
    edited[0]["due_on"] = json!("2900-02-20");
    edited[1]["text"] = json!("Prêter la grande salle");
    edited.as_array_mut().unwrap().push(json!({ "text": "Rappeler en mars", "by_us": true }));
    section.edit("partners.edit_exchange", &noted, json!({ "promises": edited }));
    assert_eq!(titles(), ["Envoyer le programme imprimé", "Mairie d’Orvelle : Prêter la salle", "Rappeler en mars"]);
    let task = |id: &Value| all_tasks(&section).into_iter().find(|task| task["id"] == *id);
    assert_eq!(task(&state[0]["task_id"]).unwrap()["due_on"], "2900-02-20");
    edited = promises(&section, &hall);
    edited[0]["text"] = json!("Envoyer l’affiche");
    section.edit("partners.edit_exchange", &noted, json!({ "promises": edited }));
    assert_eq!(task(&state[0]["task_id"]).unwrap()["title"], "Envoyer l’affiche");

    // A task that is removed leaves its promise; a promise that goes takes its open task along, and leaves one that is done.
    section.change("tasks.remove", json!({ "id": state[0]["task_id"] }));
    assert_eq!((&states()[0]["task_id"], &states()[0]["done"]), (&Value::Null, &json!(false)));
    section.undo().unwrap();
    assert_eq!(states()[0]["task_id"], state[0]["task_id"]);
    section.redo().unwrap();
    assert_eq!(states()[0]["task_id"], Value::Null);
    section.edit("partners.edit_exchange", &noted, json!({ "promises": [promises(&section, &hall)[0]] }));
    assert_eq!(titles(), ["Mairie d’Orvelle : Prêter la salle"]);
    assert_eq!(promises(&section, &hall).as_array().unwrap().len(), 1);
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

#[test]
fn six_months_without_a_word_are_told_from_the_day_on_that_they_are_over() {
    let section = Section::new();
    let (union, hall) =
        (organisation(&section, "union", "Union locale"), organisation(&section, "town_hall", "Mairie"));
    let limit = today(&section).checked_sub_months(Months::new(6)).unwrap();
    let silent = || -> Vec<Value> {
        let week = section.ask("home.week", json!({}))["partners"].clone();
        let page = section.ask("partners.list", json!({ "silent": true, "limit": 10 }));
        assert_eq!(page["total"], week["silent_total"]);
        week["silent"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect()
    };
    assert!(silent().is_empty(), "an organisation is given six months");
    let said = exchange(&section, &union, json!({ "held_on": limit }));
    assert!(silent().is_empty());
    section.edit("partners.edit_exchange", &said, json!({ "held_on": limit - Days::new(1) }));
    assert_eq!(silent(), std::slice::from_ref(&union));
    assert_eq!(get(&section, &union)["silent"], true);

    // Where nothing was ever said, the record counts: by the clocks of the section, where that day began at ten or eleven in the evening.
    let recorded = |moment: &str| {
        let file = section.closed_file();
        file.execute("UPDATE organisation SET created_at = ?1 WHERE name = 'Mairie'", [moment]).unwrap();
        drop(file);
        section.open(ruche_scenarios::PASSPHRASE).unwrap();
    };
    recorded(&format!("{}T23:00:00Z", limit - Days::new(1)));
    assert_eq!(silent(), std::slice::from_ref(&union));
    recorded(&format!("{}T21:59:59Z", limit - Days::new(1)));
    // The longest silent comes first.
    let mut both = vec![hall.clone(), union.clone()];
    assert_eq!(silent().len(), 2);
    recorded(&format!("{}T12:00:00Z", limit - Days::new(400)));
    assert_eq!(silent(), both);
    exchange(&section, &hall, json!({}));
    both.remove(0);
    assert_eq!(silent(), both);
    section.change("partners.archive", json!({ "id": union, "archived": true }));
    assert!(silent().is_empty());
}

#[test]
fn two_edits_of_one_field_are_for_the_person_to_decide() {
    let section = Section::new();
    let union = organisation(&section, "union", "Union locale");
    let noted = exchange(&section, &union, json!({ "promises": [{ "text": "Relire le tract" }] }));
    let base = get(&section, &union)["exchanges"][0].clone();
    let edit = |changes: Value| {
        section
            .attempt("partners.edit_exchange", json!({ "id": noted, "revision": base["revision"], "changes": changes }))
    };
    edit(json!({ "summary": "Le tract de mai." })).unwrap();
    edit(json!({ "place": "Bourse du travail" })).unwrap();
    let refused = edit(json!({ "summary": "Le tract de juin." })).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("summary")));
    let mut promised = base["promises"].clone();
    promised[0]["due_on"] = json!("2900-01-01");
    edit(json!({ "promises": promised })).unwrap();
    let refused = edit(json!({ "promises": [] })).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("promises")));
    // A contact that comes meanwhile is no edit of the organisation's own fields.
    let revision = get(&section, &union)["revision"].clone();
    contact(&section, &union, "Jérôme Falguières", "secrétaire général");
    section.ask("partners.edit", json!({ "id": union, "revision": revision, "changes": { "name": "UL d’Orvelle" } }));
}

#[test]
fn what_is_not_there_or_cannot_be_is_named() {
    let section = Section::new();
    let nobody = json!("00000000-0000-7000-8000-000000000000");
    let (union, hall) =
        (organisation(&section, "union", "Union locale"), organisation(&section, "town_hall", "Mairie"));
    let mayor = contact(&section, &hall, "Solène Aubertin", "maire");
    let tomorrow = today(&section) + Days::new(1);
    let noted = exchange(&section, &union, json!({}));
    let with = |more: Value| {
        let mut draft = json!({ "organisation_id": union, "held_on": "2019-03-04" });
        draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        draft
    };
    let cases = [
        ("partners.add_contact", json!({ "organisation_id": nobody, "name": "X" }), Code::NotFound, "organisation_id"),
        ("partners.add_contact", json!({ "organisation_id": union, "person_id": nobody }), Code::NotFound, "person_id"),
        ("partners.add_contact", json!({ "organisation_id": union, "name": " " }), Code::Required, "name"),
        (
            "partners.add_contact",
            json!({ "organisation_id": union, "name": "X", "since": "2020-01-01", "until": "2019-01-01" }),
            Code::EndsBeforeStart,
            "until",
        ),
        ("partners.create", json!({ "name": "X", "email": "pas d’adresse" }), Code::BadEmail, "email"),
        ("partners.create", json!({ "name": "X", "phone": "bonjour" }), Code::BadPhone, "phone"),
        ("partners.create", json!({ "kind": "union" }), Code::Required, "name"),
        ("partners.add_exchange", with(json!({ "held_on": tomorrow })), Code::BadDate, "held_on"),
        ("partners.add_exchange", with(json!({ "organisation_id": nobody })), Code::NotFound, "organisation_id"),
        ("partners.add_exchange", with(json!({ "event_id": nobody })), Code::NotFound, "event_id"),
        ("partners.add_exchange", with(json!({ "people": [{ "person_id": nobody }] })), Code::NotFound, "person_id"),
        // One of another organisation's.
        ("partners.add_exchange", with(json!({ "people": [{ "contact_id": mayor }] })), Code::NotFound, "contact_id"),
        (
            "partners.add_exchange",
            with(json!({ "promises": [{ "text": "X", "contact_id": mayor }] })),
            Code::NotFound,
            "contact_id",
        ),
        (
            "partners.add_exchange",
            with(json!({ "promises": [{ "due_on": "2020-01-01" }] })),
            Code::Required,
            "promises",
        ),
        (
            "partners.edit_exchange",
            json!({ "id": noted, "revision": section.revision(&noted), "changes": { "promises": [{ "id": nobody, "text": "X" }] } }),
            Code::NotFound,
            "promises",
        ),
        (
            "partners.link_campaign",
            json!({ "organisation_id": union, "campaign_id": nobody }),
            Code::NotFound,
            "campaign_id",
        ),
    ];
    for (command, request, code, field) in cases {
        let refused = section.refused(command, request.clone());
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some(field)), "{command} {request}");
    }
    for command in ["get", "remove", "remove_contact", "erase_contact", "remove_exchange", "unlink_campaign", "archive"]
    {
        let refused = section.refused(&format!("partners.{command}"), json!({ "id": nobody, "archived": true }));
        assert_eq!(refused.code, Code::NotFound, "{command}");
    }
    // The record of a person is none of a contact's.
    let zoe = section.member("Zoé", "Delcourt");
    assert_eq!(section.refused("partners.erase_contact", json!({ "id": zoe })).code, Code::NotFound);
}

#[test]
fn the_table_of_partners_has_a_line_for_each_contact() {
    let section = Section::new();
    let union = organisation(&section, "union", "Union ; locale");
    organisation(&section, "town_hall", "Mairie");
    let zoe = section.member("Zoé", "Delcourt");
    contact(&section, &union, "Jérôme Falguières", "secrétaire général");
    section
        .change("partners.add_contact", json!({ "organisation_id": union, "person_id": zoe, "since": "2019-02-01" }));
    exchange(&section, &union, json!({ "held_on": "2019-03-04" }));
    let words = json!({ "name": "Nom", "union": "Syndicat", "contact": "Interlocuteur", "sheet": "Partenaires" });
    // It is read back as any table is.
    let saved = |name: &str| {
        let path = section.file(name);
        assert_eq!(section.ask("partners.export", json!({ "path": path, "words": words })), 3);
        section.ask("import.look", json!({ "path": path }))["table"].clone()
    };
    let (preview, workbook) = (saved("partenaires.csv"), saved("partenaires.xlsx"));
    assert_eq!((&workbook["sheets"], &workbook["columns"]), (&json!(["Partenaires"]), &preview["columns"]));
    assert_eq!(workbook["samples"][1]["cells"][0], "Union ; locale");
    assert_eq!(preview["columns"][0], "Nom");
    let column = |name: &str| {
        preview["columns"]
            .as_array()
            .unwrap()
            .iter()
            .position(|column| column == name)
            .unwrap_or_else(|| panic!("{name}"))
    };
    let cells =
        |line: usize, names: [&str; 4]| names.map(|name| preview["samples"][line]["cells"][column(name)].clone());
    let asked = ["Nom", "kind", "Interlocuteur", "last_exchange_on"];
    assert_eq!(cells(0, asked), ["Mairie", "town_hall", "", ""]);
    assert_eq!(cells(1, asked), ["Union ; locale", "Syndicat", "Zoé Delcourt", "04/03/2019"]);
    assert_eq!(cells(2, asked), ["Union ; locale", "Syndicat", "Jérôme Falguières", "04/03/2019"]);
    assert_eq!(preview["samples"][1]["cells"][column("contact_since")], "01/02/2019");
}
