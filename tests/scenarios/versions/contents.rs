//! What a section holds, as the contract tells it today, in the form in which the file of a version has it beside it (`contents.json`).

use ruche_scenarios::Section;
use serde_json::{Map, Value, json};

/// Of an object, these fields.
fn only(value: &Value, fields: &[&str]) -> Value {
    Value::Object(fields.iter().map(|field| ((*field).to_owned(), value[field].clone())).collect())
}

/// A list in another form.
fn each(list: &Value, form: impl FnMut(&Value) -> Value) -> Value {
    list.as_array().unwrap_or_else(|| panic!("{list} is no list")).iter().map(form).collect()
}

/// A field of each.
fn fields(list: &Value, field: &str) -> Value {
    each(list, |one| one[field].clone())
}

fn sorted(list: Value) -> Value {
    let Value::Array(mut list) = list else { panic!("{list} is no list") };
    list.sort_by_key(ToString::to_string);
    Value::Array(list)
}

fn name(person: &Value) -> Value {
    let names = [&person["given_name"], &person["family_name"]].map(|name| name.as_str().unwrap());
    json!(names.join(" ").trim())
}

/// The records that `contents.json` names.
fn ids(list: &Value) -> Vec<Value> {
    list.as_array().unwrap().iter().map(|one| one["id"].clone()).collect()
}

/// The part of `held` that today's program tells, read from `section`.
pub fn read(section: &Section, held: &Value) -> Value {
    json!({
        "section": only(&section.ask("section.read", json!({})), &["name", "zone", "city", "site", "example"]),
        "people": people(section, &held["people"]),
        "dues": dues(section, &held["dues"]),
        "campaigns": campaigns(section, &held["campaigns"]),
        "tasks": tasks(section),
        "events": events(section, &held["events"]),
        "reports": reports(section, &held["reports"]),
        "search": search(section, &held["search"]),
        "drafts": drafts(section, &held["drafts"]),
        "journal": journal(section),
    })
}

fn people(section: &Section, held: &Value) -> Value {
    let get = |id: &Value| section.ask("people.get", json!({ "id": id }));
    let list = |category: &str| {
        let asked = json!({ "categories": [category], "presence": "all", "limit": 500 });
        each(
            &section.ask("people.list", asked)["rows"],
            |row| json!({ "id": row["id"], "name": name(row), "left": row["left_reason"], "archived": row["archived"] }),
        )
    };
    let by_category: Map<String, Value> =
        held["by_category"].as_object().unwrap().keys().map(|category| (category.clone(), list(category))).collect();
    let one_fields: Vec<&str> = held["one"].as_object().unwrap().keys().map(String::as_str).collect();
    let changed = section.ask("people.find", json!({ "typed": held["consents_changed_since"]["name"] }));
    let find = |typed: &Value| section.ask("people.find", json!({ "typed": typed }));
    json!({
        "total": section.ask("people.list", json!({ "presence": "all", "limit": 500 }))["total"],
        "by_category": by_category,
        "tags": section.ask("people.tags", json!({})),
        "one": only(&get(&held["one"]["id"]), &one_fields),
        "consents_changed_since": { "name": changed[0]["name"], "consents": get(&changed[0]["id"])["consents"] },
        "found_by": { "typed": held["found_by"]["typed"], "names": fields(&find(&held["found_by"]["typed"]), "name") },
        "erased": { "typed": held["erased"]["typed"], "found": find(&held["erased"]["typed"]) },
    })
}

/// Without what is of the year in which it is asked: the state, the sum, and who is to renew.
fn dues(section: &Section, held: &Value) -> Value {
    let standings = ids(&held["standings"]).into_iter().map(|id| {
        let person = section.ask("people.get", json!({ "id": id }));
        let payments = section.ask("dues.standing", json!({ "id": id }))["payments"].clone();
        json!({ "id": id, "name": name(&person), "payments": payments })
    });
    json!({ "standings": standings.collect::<Value>() })
}

fn campaigns(section: &Section, held: &Value) -> Value {
    let mut each_campaign = Vec::new();
    for archived in [false, true] {
        let list = section.ask("campaigns.list", json!({ "archived": archived, "limit": 500 }));
        for row in list["rows"].as_array().unwrap() {
            each_campaign.push(campaign(section, row, archived));
        }
    }
    let volunteers = volunteers(section, &held["volunteers"]["action"]);
    json!({
        "total": each_campaign.len(),
        "each": each_campaign,
        "volunteers": { "action": held["volunteers"]["action"], "answers": volunteers },
        "vote_days": section.ask("campaigns.vote_days", json!({})),
    })
}

fn campaign(section: &Section, row: &Value, archived: bool) -> Value {
    let id = &row["id"];
    let sheet = section.ask("campaigns.read", json!({ "id": id, "on": "2026-06-01" }));
    let actions = section.ask("actions.list", json!({ "campaign_id": id, "limit": 500 }));
    json!({
        "id": id,
        "title": row["title"],
        "state": row["state"],
        "colour": row["colour"],
        "archived": archived,
        "lead": row["lead"]["name"],
        "team": each(&sheet["team"], |one| json!({ "name": one["person"]["name"], "role": one["role"] })),
        "goals": each(&sheet["goals"], |goal| json!({
            "title": goal["title"],
            "stages": each(&goal["stages"], |stage| only(stage, &["label", "unit", "target", "value"])),
            "counts": section.ask("counts.list", json!({ "goal_id": goal["id"], "offset": 0, "limit": 500 }))["total"],
        })),
        "actions": each(&actions["rows"], |action| {
            only(action, &["title", "kind", "starts", "state", "needed", "found", "asked"])
        }),
    })
}

fn volunteers(section: &Section, action: &Value) -> Value {
    let actions = section.ask("actions.list", json!({ "limit": 500 }));
    let action = actions["rows"].as_array().unwrap().iter().find(|one| one["title"] == *action).unwrap();
    let sheet = section.ask("actions.read", json!({ "id": action["id"] }));
    let answers = sheet["volunteers"].as_array().unwrap().iter();
    Value::Object(
        answers.map(|one| (one["person"]["name"].as_str().unwrap().to_owned(), one["answer"].clone())).collect(),
    )
}

fn tasks(section: &Section) -> Value {
    let page = section.ask("tasks.list", json!({ "state": "all", "limit": 500 }));
    let of = |row: &Value| ["campaign", "event", "report"].into_iter().find(|of| !row[format!("{of}_id")].is_null());
    json!({
        "total": page["total"],
        "each": each(&page["rows"], |row| json!({
            "title": row["title"], "note": row["note"], "due_on": row["due_on"], "done": row["done"],
            "assignee": row["assignee"]["name"], "of": of(row),
        })),
    })
}

fn events(section: &Section, held: &Value) -> Value {
    let events = ids(&held["each"]).into_iter().map(|id| event(section, &id));
    let each_event: Vec<Value> = events.collect();
    let agenda = section.ask("events.agenda", json!({ "from": "2026-03-01", "to": "2026-03-31" }));
    let typed = &held["found_by"]["typed"];
    json!({
        "total": each_event.len(),
        "each": each_event,
        "agenda_of_march_2026": each(&agenda, |item| only(item, &["title", "starts"])),
        "found_by": { "typed": typed, "titles": fields(&section.ask("events.find", json!({ "typed": typed })), "title") },
    })
}

fn event(section: &Section, id: &Value) -> Value {
    const FIELDS: [&str; 9] = ["id", "title", "kind", "starts", "ends", "zone", "all_day", "state", "archived"];
    let programme = section.ask("events.programme", json!({ "id": id }));
    let attendance = section.ask("events.attendance", json!({ "event": id, "offset": 0, "limit": 500 }));
    let sessions = programme["sessions"].as_array().unwrap();
    let names = |role: &str| {
        let people = sessions.iter().flat_map(|session| session[role].as_array().unwrap());
        sorted(people.map(|one| one["name"].clone()).collect())
    };
    let notes = sessions.iter().map(|session| &session["notes"]).chain([&programme["notes"]]);
    let mut event = only(&section.ask("events.get", json!({ "id": id })), &FIELDS);
    let more = json!({
        "sessions": sessions.len(),
        "session_titles": fields(&programme["sessions"], "title"),
        "moderators": names("moderators"),
        "speakers": names("speakers"),
        "notes": notes.flat_map(|notes| notes.as_array().unwrap()).map(|note| note["kind"].clone()).collect::<Value>(),
        "attendance": if attendance["total"] == 0 { Value::Null } else { attendance["counts"].clone() },
    });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    event
}

/// The count of a report's texts is not told any more: see the rows of the tables.
fn reports(section: &Section, held: &Value) -> Value {
    let page = section.ask("reports.list", json!({ "limit": 500 }));
    let phrase = |id: &Value| {
        held["each"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["id"] == *id)
            .map_or(Value::Null, |one| one["phrase"].clone())
    };
    let reports = each(&page["rows"], |row| report(section, &row["id"], &phrase(&row["id"])));
    let photos: usize = reports.as_array().unwrap().iter().map(|one| one["photos"].as_array().unwrap().len()).sum();
    json!({ "total": page["total"], "photos": photos, "each": reports })
}

fn report(section: &Section, id: &Value, phrase: &Value) -> Value {
    let report = section.ask("reports.read", json!({ "report": id }));
    let hits = section.ask("reports.find", json!({ "typed": phrase }));
    assert_eq!(fields(&hits, "id"), json!([id]), "{phrase}");
    json!({
        "id": id,
        "particulars": only(&report["particulars"], &["title", "subtitle", "held_on", "held_until", "place", "author", "language"]),
        "status": report["status"],
        "phrase": phrase,
        "blocks": fields(&report["body"]["content"], "type"),
        "photos": each(&report["photos"], |photo| {
            let mut one = only(photo, &["id", "width", "height", "taken_on"]);
            one.as_object_mut().unwrap().extend(photo["description"].as_object().unwrap().clone());
            one
        }),
        "publications": each(&report["publications"], |one| json!({
            "format": one["format"], "revision": one["text_version"], "sha256": one["sha256"],
        })),
    })
}

fn search(section: &Section, held: &Value) -> Value {
    let found = section.ask("search.find", json!({ "typed": held["typed"] }));
    let titles = |domain: &str| fields(&found[domain], "title");
    json!({
        "typed": held["typed"],
        "people": fields(&found["people"], "name"),
        "campaigns": titles("campaigns"),
        "tasks": titles("tasks"),
        "events": titles("events"),
        "reports": titles("reports"),
    })
}

fn drafts(section: &Section, held: &Value) -> Value {
    let forms = held.as_object().unwrap().keys();
    Value::Object(forms.map(|form| (form.clone(), section.ask("drafts.read", json!({ "form": form })))).collect())
}

fn journal(section: &Section) -> Value {
    let entries = section.ask("journal.section", json!({ "limit": 500 }))["entries"].clone();
    let entries = entries.as_array().unwrap();
    let of = |undo: &str| entries.iter().filter(|entry| entry["undo"] == undo).count();
    json!({
        "operations": entries.len(),
        // A step of a table that moved since could be undone by that version.
        "undoable": of("yes") + of("outdated"),
        "undone": of("undone"),
        "last": entries.iter().take(12).map(|entry| json!({
            "kind": entry["kind"], "role": entry["role"], "undoable": entry["undo"] == "yes",
            "undone": entry["undo"] == "undone", "actor": entry["actor"],
        })).collect::<Value>(),
    })
}
