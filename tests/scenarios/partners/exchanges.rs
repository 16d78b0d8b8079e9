//! What was said and promised, and when it was too long ago.

use chrono::{Days, Months};
use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{all_tasks, contact, exchange, get, organisation, promises, today};

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
    assert_eq!(task(&state[0]["task_id"]).unwrap()["title"], "Envoyer le programme imprimé");

    // While the task is open, it says who keeps the promise and until when: to the page, its form and the list.
    let amel = section.member("Amel", "Berthier");
    section.edit("tasks.edit", &state[0]["task_id"], json!({ "due_on": yesterday, "assignee_id": amel }));
    edited = promises(&section, &hall);
    assert_eq!((&edited[0]["due_on"], &edited[0]["person_id"]), (&json!(yesterday), &amel));
    assert_eq!((&states()[0]["late"], &states()[0]["person"]), (&json!(true), &json!("Amel Berthier")));
    assert_eq!((&row()["open_promises"], &row()["late_promises"]), (&json!(2), &json!(1)));
    // A form that was begun before and leaves the day as it was does not take that back; one that changes it does.
    edited[0]["due_on"] = json!("2900-02-20");
    edited[0]["text"] = json!("Envoyer l’affiche de mai");
    section.edit("partners.edit_exchange", &noted, json!({ "promises": edited }));
    assert_eq!(task(&state[0]["task_id"]).unwrap()["due_on"], json!(yesterday));
    edited[0]["due_on"] = json!("2900-03-20");
    section.edit("partners.edit_exchange", &noted, json!({ "promises": edited }));
    let open = get(&section, &hall)["open_promises"].clone();
    assert_eq!((&open[0]["promise"]["due_on"], &open[0]["state"]["late"]), (&json!("2900-03-20"), &json!(false)));
    assert_eq!(open.as_array().unwrap().len(), 2);

    // A task that is removed leaves its promise, which nobody waits for any more; a promise that goes takes its open task along, and
    // leaves one that is done.
    section.edit("tasks.edit", &state[0]["task_id"], json!({ "due_on": yesterday }));
    section.change("tasks.remove", json!({ "id": state[0]["task_id"] }));
    assert_eq!((&states()[0]["task_id"], &states()[0]["late"]), (&Value::Null, &json!(false)));
    assert_eq!((&row()["open_promises"], &row()["late_promises"]), (&json!(1), &json!(0)));
    assert_eq!(get(&section, &hall)["open_promises"].as_array().unwrap().len(), 1);
    section.undo().unwrap();
    assert_eq!(states()[0]["task_id"], state[0]["task_id"]);
    section.redo().unwrap();
    assert_eq!(states()[0]["task_id"], Value::Null);
    section.edit("partners.edit_exchange", &noted, json!({ "promises": [promises(&section, &hall)[0]] }));
    assert_eq!(titles(), ["Mairie d’Orvelle : Prêter la salle"]);
    assert_eq!(promises(&section, &hall).as_array().unwrap().len(), 1);
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
    // Who keeps their own has the promise back that was removed meanwhile, with its task.
    section.edit("partners.edit_exchange", &noted, json!({ "promises": [] }));
    assert_eq!(all_tasks(&section), Vec::<Value>::new());
    section.edit("partners.edit_exchange", &noted, json!({ "promises": base["promises"] }));
    assert_eq!(
        (promises(&section, &union)[0]["text"].as_str(), all_tasks(&section).len()),
        (Some("Relire le tract"), 1)
    );
    // A contact that comes meanwhile is no edit of the organisation's own fields.
    let revision = get(&section, &union)["revision"].clone();
    contact(&section, &union, "Jérôme Falguières", "secrétaire général");
    section.ask("partners.edit", json!({ "id": union, "revision": revision, "changes": { "name": "UL d’Orvelle" } }));
}

#[test]
fn a_promise_is_waited_for_however_many_exchanges_there_were_since() {
    let section = Section::new();
    let union = organisation(&section, "union", "Union locale");
    let promise = json!({ "text": "Relire le tract", "by_us": true });
    exchange(&section, &union, json!({ "held_on": "2019-03-04", "promises": [promise] }));
    for _ in 0..200 {
        exchange(&section, &union, json!({ "held_on": "2019-03-05" }));
    }
    let kept = get(&section, &union);
    assert!(kept["exchanges"].as_array().unwrap().iter().all(|exchange| exchange["held_on"] == "2019-03-05"));
    let open = &kept["open_promises"][0];
    assert_eq!((&open["promise"]["text"], &open["held_on"]), (&json!("Relire le tract"), &json!("2019-03-04")));
}
