//! The reports of the example.

use std::fs;

use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::example::contents::nodes;
use crate::example::{example, rows};

/// A report of the example by its title.
fn report(section: &Section, title: &str) -> Value {
    let page = section.ask("reports.list", json!({ "limit": 10 }));
    let row = page["rows"].as_array().unwrap().iter().find(|row| row["title"] == title);
    section.ask("reports.read", json!({ "report": row.unwrap_or_else(|| panic!("no {title}: {page}"))["id"] }))
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
        let words = &photo["description"];
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
