//! What the agenda, the home page and the reports of the example hold.

use std::fs;

use chrono::{Days, NaiveDate};
use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{example, rows};

/// A report of the example by its title.
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
    let today = section.ask("home.week", json!({}))["today"].as_str().unwrap().parse::<NaiveDate>().unwrap();
    let window = json!({ "from": today, "to": today + Days::new(60) });
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
        "/events/agenda",
        "/campaigns/actions",
        "/campaigns/late_tasks",
        "/campaigns/running",
        "/tasks/due",
        "/reports/drafts",
        "/reports/unreported_events",
        "/partners/silent",
    ] {
        assert!(!week.pointer(part).unwrap().as_array().unwrap().is_empty(), "nothing in {part}: {week}");
    }
    let published =
        section.change("reports.begin_from_event", json!({ "event": week["reports"]["unreported_events"][0]["id"] }));
    let body = &section.ask("reports.read", json!({ "report": published }))["body"];
    assert_eq!((nodes(body, "session").len(), nodes(body, "decision").len()), (4, 3));
}

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
        assert!(["caption", "alt", "credit"].iter().all(|word| words[word].is_string()), "{words}");
        assert_eq!((&photo["width"], &photo["height"]), (&json!(960), &json!(640)));
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
    section.edit("photos.describe", &photo["id"], json!({ "consent": "granted" }));
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
        ("MacCorran", vec!["events", "partners", "reports"]),
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
