//! A fictional section to look around in.

use std::fs;

use ruche_api::{Code, Event};
use ruche_scenarios::Section;
use serde_json::{Value, json};

fn example() -> Section {
    let section = Section::closed();
    let status = section.ask("workspace.example", json!({}));
    assert_eq!((&status["example"], &status["section_name"]), (&json!(true), &json!("Section des Trois-Vallées")));
    section
}

/// How many rows a page's answer has.
fn rows(answer: &Value) -> usize {
    answer["rows"].as_array().unwrap_or_else(|| panic!("no rows: {answer}")).len()
}

#[test]
fn every_page_has_something_to_show() {
    let section = example();
    assert_eq!(section.ask("section.read", json!({}))["example"], true);

    let people = section.ask("people.list", json!({ "limit": 500 }));
    let members = section.ask("people.list", json!({ "categories": ["member"], "limit": 500 }));
    assert_eq!((rows(&people), rows(&members)), (85, 60));
    let some = members["rows"].as_array().unwrap();
    let joined = |row: &Value| row["joined_on"].as_str().unwrap().to_owned();
    let (first, last) = (some.iter().map(joined).min().unwrap(), some.iter().map(joined).max().unwrap());
    let year = |day: &str| day[..4].parse::<i32>().unwrap();
    assert!(year(&last) - year(&first) >= 29, "{first} to {last}");
    // Some dues of past years are missing whatever the day is; none is paid before it was due.
    assert!(some.iter().any(|row| row["dues"] == "due"));
    assert!(some.iter().filter(|row| row["dues_year"].is_i64()).count() > 55);
    assert!(!section.ask("people.tags", json!({})).as_array().unwrap().is_empty());

    let board = section.ask("campaigns.board", json!({}));
    assert_eq!(board.as_array().unwrap().len(), 3);
    for column in board.as_array().unwrap() {
        assert!(column["missing"].as_u64().unwrap() > 0, "nobody is missing: {}", column["campaign"]["title"]);
        assert!(!column["tasks"].as_array().unwrap().is_empty());
        assert!(column["goals"][0]["stages"][0]["value"].as_i64().unwrap() > 0);
    }
    let petition = &board[0]["goals"][0];
    assert_eq!((&petition["stages"][0]["value"], &petition["stages"][0]["target"]), (&json!(103), &json!(185)));
    assert_eq!(petition["stages"][1]["target"], 4_700_000);
    let load = section.ask("campaigns.load", json!({}));
    assert!(load["people"].as_array().unwrap().len() > 5);
    let actions = section.ask("actions.list", json!({ "limit": 100 }));
    let states = |state: &str| actions["rows"].as_array().unwrap().iter().filter(|row| row["state"] == state).count();
    assert!(states("done") >= 7 && states("planned") >= 6);
    let tasks = section.ask("tasks.list", json!({ "state": "all", "limit": 100 }));
    assert!(tasks["rows"].as_array().unwrap().iter().any(|task| task["late"] == true));
    assert!(tasks["rows"].as_array().unwrap().iter().any(|task| task["done"] == true));
    assert!(!section.ask("journal.section", json!({})).as_array().unwrap().is_empty());
}

/// The reports of the example by their titles.
fn report(section: &Section, title: &str) -> Value {
    let page = section.ask("reports.list", json!({ "limit": 10 }));
    let row = page["rows"].as_array().unwrap().iter().find(|row| row["title"] == title);
    section.ask("reports.read", json!({ "report": row.unwrap_or_else(|| panic!("no {title}: {page}"))["id"] }))
}

/// The nodes of a text of that type, in reading order.
fn nodes<'t>(node: &'t Value, kind: &str) -> Vec<&'t Value> {
    let inside = node["content"].as_array().into_iter().flatten().flat_map(|child| nodes(child, kind));
    std::iter::once(node).filter(|node| node["type"] == kind).chain(inside).collect()
}

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
    let today = section.ask("home.week", json!({}))["today"].as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
    let window = json!({ "from": today, "to": today + chrono::Days::new(60) });
    let coming = section.ask("events.agenda", window);
    let is = |test: &dyn Fn(&Value) -> bool| coming.as_array().unwrap().iter().any(test);
    assert!(is(&|item| item["all_day"] == true) && is(&|item| item["state"] == "cancelled"));
    assert!(is(&|item| item["event_kind"] == "training") && is(&|item| item["event_kind"] == "public_meeting"));
}

#[test]
fn home_has_something_in_every_part() {
    let section = example();
    let week = section.ask("home.week", json!({}));
    for part in [
        "/agenda",
        "/campaigns/actions",
        "/campaigns/late_tasks",
        "/campaigns/running",
        "/due_tasks",
        "/drafts",
        "/untold",
    ] {
        assert!(!week.pointer(part).unwrap().as_array().unwrap().is_empty(), "nothing in {part}: {week}");
    }
    let told = section.change("reports.begin_from_event", json!({ "event": week["untold"][0]["id"] }));
    let body = &section.ask("reports.read", json!({ "report": told }))["body"];
    assert_eq!((nodes(body, "session").len(), nodes(body, "decision").len()), (4, 3));
}

#[test]
fn the_published_reports_leave_in_every_format() {
    let section = example();
    let gathering = report(&section, "Repartir de chez nous");
    assert_eq!((&gathering["status"], &gathering["obstacles"]), (&json!("published"), &json!([])));
    let body = &gathering["body"];
    let least = [
        ("session", 12),
        ("speaker", 15),
        ("quote", 3),
        ("socialPost", 1),
        ("announcement", 2),
        ("decision", 2),
        ("photo", 1),
        ("gallery", 1),
        ("acknowledgements", 1),
        ("signature", 1),
    ];
    for (kind, least) in least {
        assert!(nodes(body, kind).len() >= least, "{kind}: {}", nodes(body, kind).len());
    }
    assert!(nodes(body, "quote").iter().all(|quote| quote["attrs"]["source"].is_string()));
    assert!(nodes(body, "gallery")[0]["attrs"]["ownership"].is_string());
    assert!(nodes(body, "socialPost")[0]["attrs"]["photoId"].is_string());
    for decision in nodes(body, "decision") {
        assert!(decision["attrs"]["taskId"].is_string() && decision["attrs"]["due"].is_string());
    }
    for photo in gathering["photos"].as_array().unwrap() {
        let words = &photo["words"];
        assert!(["caption", "alt", "credit", "ownership"].iter().all(|word| words[word].is_string()), "{words}");
        assert_eq!((&photo["width"], &photo["height"]), (&json!(1200), &json!(800)));
    }

    let meeting = report(&section, "Réunion de section : trois chantiers côte à côte");
    for report in [&gathering, &meeting] {
        for (format, file) in [("html", "page.html"), ("markdown", "page.md"), ("pdf", "page.pdf")] {
            let path = section.file(file);
            section.ask("reports.export", json!({ "report": report["id"], "format": format, "path": path }));
            assert!(fs::metadata(&path).unwrap().len() > 1000, "{file}");
        }
    }
    let page = fs::read_to_string(section.file("page.html")).unwrap();
    assert!(page.contains("19 personnes présentes, dont 2"));
    assert!(fs::read(section.file("page.pdf")).unwrap().starts_with(b"%PDF"));
    // The table that was decided is bought.
    let tasks = section.ask("tasks.list", json!({ "report_id": meeting["id"], "state": "done", "limit": 5 }));
    assert_eq!(rows(&tasks), 1);
}

#[test]
fn the_draft_says_what_stands_in_its_way() {
    let section = example();
    let draft = report(&section, "Un samedi au marché d’Orvelle");
    assert_eq!(draft["status"], "draft");
    let photo = &draft["photos"][0];
    assert_eq!(draft["obstacles"], json!([{ "photo_id": photo["id"], "lacks": ["consent"] }]));
    let refused = section.refused("reports.publish", json!({ "report": draft["id"] }));
    assert_eq!(refused.code, Code::ConsentMissing);
    // Once the passer-by has agreed, nothing does any more.
    let mut words = photo["words"].clone();
    words["consent"] = json!("granted");
    section.change("photos.describe", json!({ "photo": photo["id"], "words": words }));
    section.change("reports.publish", json!({ "report": draft["id"] }));
}

#[test]
fn a_search_finds_something_everywhere() {
    let section = example();
    let found = |typed: &str| section.ask("search.find", json!({ "typed": typed }));
    for (typed, domains) in [
        ("écoute", vec!["campaigns", "tasks", "events", "reports"]),
        ("marché", vec!["campaigns", "tasks", "reports"]),
        ("Marchandeau", vec!["people", "events", "reports"]),
        ("Port-Bérenne", vec!["events", "reports"]),
    ] {
        let hits = found(typed);
        for domain in domains {
            assert!(!hits[domain].as_array().unwrap().is_empty(), "{typed}: no {domain} in {hits}");
        }
    }
}

#[test]
fn no_address_in_its_texts_leads_anywhere() {
    let section = example();
    let mut addresses = 0;
    for title in
        ["Repartir de chez nous", "Réunion de section : trois chantiers côte à côte", "Un samedi au marché d’Orvelle"]
    {
        let text = report(&section, title)["body"].to_string();
        for (at, _) in text.match_indices("://").chain(text.match_indices('@')) {
            let rest = text[at..].trim_start_matches([':', '/']).split(['"', ' ']).next().unwrap();
            let host = rest.trim_start_matches('@').split('/').next().unwrap();
            assert!(host.ends_with(".exemple.fr"), "{rest}");
            addresses += 1;
        }
    }
    assert!(addresses > 3);
}

#[test]
fn nobody_in_it_can_be_reached() {
    let section = example();
    let people = section.ask("people.list", json!({ "limit": 500 }));
    let mut numbers = Vec::new();
    for row in people["rows"].as_array().unwrap() {
        let person = section.ask("people.get", json!({ "id": row["id"] }));
        if let Some(email) = person["email"].as_str() {
            assert!(email.ends_with("@exemple.fr"), "{email}");
        }
        for number in [&person["phone"], &person["mobile"]].into_iter().filter_map(Value::as_str) {
            assert!(number.starts_with("06 39 98 ") || number.starts_with("01 99 00 "), "{number}");
            numbers.push(number.to_owned());
        }
        assert!(person["postcode"].as_str().unwrap().starts_with("96"));
    }
    numbers.sort();
    let all = numbers.len();
    numbers.dedup();
    assert_eq!(numbers.len(), all, "two people have one number");
}

#[test]
fn it_is_worked_in_like_any_section() {
    let section = example();
    let before = section.ask("people.list", json!({ "limit": 500 }));
    let zoe = section.member("Zoé", "Dubois");
    section.undo().unwrap();
    assert_eq!(section.ask("people.list", json!({ "limit": 500 })), before);
    section.redo().unwrap();
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["family_name"], "Dubois");
    // What was made before can be taken back too.
    section.undo().unwrap();
    section.undo().unwrap();
    section.ask("workspace.check", json!({}));
}

#[test]
fn it_stays_as_it_was_left() {
    let section = example();
    let zoe = section.member("Zoé", "Dubois");
    section.ask("workspace.lock", json!({}));
    section.ask("workspace.example", json!({}));
    assert_eq!(section.ask("people.get", json!({ "id": zoe }))["family_name"], "Dubois");
}

#[test]
fn one_that_cannot_be_opened_is_made_anew() {
    let section = example();
    let path = section.ask("workspace.status", json!({}))["path"].as_str().unwrap().to_owned();
    section.ask("workspace.lock", json!({}));
    fs::write(&path, "not a section").unwrap();
    section.ask("workspace.example", json!({}));
    assert_eq!(rows(&section.ask("people.list", json!({ "limit": 500 }))), 85);
}

#[test]
fn one_that_another_window_holds_is_left_alone() {
    let section = example();
    let other = ruche_api::Application::new(section.machine.clone());
    for command in ["workspace.example", "workspace.remove_example"] {
        assert_eq!(other.call(command, json!({}), None).unwrap_err().code, Code::FileInUse);
    }
    assert_eq!(rows(&section.ask("people.list", json!({ "limit": 500 }))), 85);
}

#[test]
fn removing_it_leaves_nothing() {
    let section = example();
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    let status = section.ask("workspace.remove_example", json!({}));
    assert_eq!(status["path"], Value::Null);
    assert!(section.machine.events.lock().unwrap().contains(&Event::Locked));
    assert!(section.machine.keychain.lock().unwrap().is_empty());
    assert_eq!(section.ask("machine.read", json!({}))["recent"], json!([]));
    let left: Vec<String> = fs::read_dir(section.file("settings"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(left, ["settings.json"]);
    // Asked again, there is nothing to remove, and another one can be made.
    section.ask("workspace.remove_example", json!({}));
    section.ask("workspace.example", json!({}));
}

#[test]
fn removing_it_leaves_the_open_section_open() {
    let section = example();
    let own = Section::new();
    assert_eq!(own.ask("workspace.remove_example", json!({}))["section_name"], "Section de Vence");
    drop(section);
}
