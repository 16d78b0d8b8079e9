//! A secretary writes the report of a day.

mod edits;
mod example;
mod of_events;
mod photos;

use std::fs;

use ruche_api::Code;
use ruche_scenarios::{Section, without_revisions};
use serde_json::{Value, json};

use crate::Domain;

pub const DOMAIN: Domain = Domain { edited: edits::kinds, not_edits: edits::NOT_EDITS, steps: &[], each_step: &[] };

/// A picture of eight pixels by six, all honey.
pub(crate) const PICTURE: [u8; 74] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 8, 0, 0, 0, 6, 8, 2, 0, 0, 0, 113, 103, 72,
    172, 0, 0, 0, 17, 73, 68, 65, 84, 120, 218, 99, 248, 176, 201, 8, 43, 98, 24, 72, 9, 0, 218, 237, 87, 193, 129, 11,
    84, 131, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

pub(crate) fn begin(section: &Section) -> Value {
    section.change(
        "reports.begin",
        json!({ "particulars": { "title": "Osons les combats communs", "held_on": "2019-02-02" } }),
    )
}

fn paragraph(text: &str) -> Value {
    json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] })
}

fn write(section: &Section, report: &Value, content: Value) -> Value {
    section.change("reports.write", written(section, report, json!({ "type": "doc", "content": content })))
}

/// The request to write a text, begun from the one that stands there.
fn written(section: &Section, report: &Value, body: Value) -> Value {
    json!({ "report": report, "text_revision": read(section, report)["text_revision"], "body": body })
}

fn read(section: &Section, report: &Value) -> Value {
    section.ask("reports.read", json!({ "report": report }))
}

/// Adds a picture to a report, and gives its id.
fn add_photo(section: &Section, report: &Value) -> Value {
    let file = section.file("IMG_0412.png");
    fs::write(&file, PICTURE).unwrap();
    section.change("photos.add", json!({ "report": report, "paths": [file] }))["added"][0].clone()
}

fn describe(section: &Section, photo: &Value, consent: &str) {
    section.edit(
        "photos.describe",
        photo,
        json!({ "caption": "La tribune", "alt": "Trois personnes à une table", "credit": "Paule", "consent": consent }),
    );
}

fn shown(photo: &Value) -> Value {
    json!([paragraph("La journée s’ouvre."), { "type": "photo", "attrs": { "photoId": photo } }])
}

fn count(section: &Section, typed: &str) -> usize {
    section.ask("reports.find", json!({ "typed": typed })).as_array().unwrap().len()
}

#[test]
fn every_change_of_a_report_can_be_undone() {
    let section = Section::new();
    let report = begin(&section);
    let before = without_revisions(read(&section, &report));

    write(&section, &report, json!([paragraph("Une ouverture.")]));
    let title = json!({ "title": "Compte rendu du rassemblement", "place": "Paris" });
    section.edit("reports.rename", &report, title);
    section.change("reports.publish", json!({ "report": report }));
    assert_eq!(read(&section, &report)["status"], "published");
    section.change("reports.unpublish", json!({ "report": report }));
    let photo = add_photo(&section, &report);
    describe(&section, &photo, "granted");
    write(&section, &report, shown(&photo));
    section.change("photos.remove", json!({ "photo": photo }));
    assert_eq!(read(&section, &report)["body"]["content"], json!([paragraph("La journée s’ouvre.")]));
    section.change("reports.remove", json!({ "report": report }));
    assert_eq!(section.refused("reports.read", json!({ "report": report })).code, Code::NotFound);

    section.undo().unwrap();
    section.undo().unwrap();
    let shown_again = read(&section, &report);
    assert_eq!(shown_again["photos"][0]["description"]["credit"], "Paule");
    assert_eq!(shown_again["body"]["content"][1]["attrs"]["photoId"], photo);
    let section = section.restart();
    for _ in 0..7 {
        section.undo().unwrap();
    }
    assert_eq!(without_revisions(read(&section, &report)), before);
    for _ in 0..9 {
        section.redo().unwrap();
    }
    section.refused("reports.read", json!({ "report": report }));
}

#[test]
fn ten_minutes_of_typing_are_one_step_and_the_same_text_is_none() {
    let section = Section::new();
    let report = begin(&section);
    for text in ["U", "Une", "Une ouverture"] {
        write(&section, &report, json!([paragraph(text)]));
    }
    let body = json!({ "type": "doc", "content": [paragraph("Une ouverture")] });
    let again = section.ask("reports.write", written(&section, &report, body));
    assert_eq!((&again["committed"], &again["value"]), (&Value::Null, &read(&section, &report)["text_revision"]));
    section.undo().unwrap();
    assert_eq!(read(&section, &report)["body"]["content"], json!([{ "type": "paragraph" }]));
}

#[test]
fn a_text_with_something_unknown_is_refused_and_nothing_is_lost() {
    let section = Section::new();
    let report = begin(&section);
    write(&section, &report, json!([paragraph("Gardé.")]));
    let body = json!({ "type": "doc", "content": [{ "type": "iframe", "attrs": { "src": "https://exemple.fr" } }] });
    let problem = section.refused("reports.write", written(&section, &report, body));
    assert_eq!(problem.code, Code::DocumentInvalid);
    assert!(problem.params["reason"].contains("iframe"));
    assert_eq!(read(&section, &report)["body"]["content"], json!([paragraph("Gardé.")]));
}

#[test]
fn each_format_leaves_whole_and_is_on_record() {
    let section = Section::new();
    let report = begin(&section);
    let photo = add_photo(&section, &report);
    describe(&section, &photo, "granted");
    write(&section, &report, shown(&photo));
    for (format, name) in [("html", "r.html"), ("markdown", "r.md"), ("pdf", "r.pdf")] {
        section.ask("reports.export", json!({ "report": report, "format": format, "path": section.file(name) }));
    }
    // Named by the day and the title: another report may be written into the same folder.
    let photo = "photos/01-2019-02-02-osons-les-combats-communs.jpg";
    assert!(fs::read_to_string(section.file("r.md")).unwrap().contains(&format!("]({photo}")));
    assert!(fs::read(section.file(photo)).unwrap().starts_with(&[0xFF, 0xD8]));
    assert!(fs::read(section.file("r.pdf")).unwrap().starts_with(b"%PDF-"));
    let publications = read(&section, &report)["publications"].clone();
    let formats: Vec<&str> =
        publications.as_array().unwrap().iter().map(|one| one["format"].as_str().unwrap()).collect();
    assert_eq!(formats, ["pdf", "markdown", "html"]);
    assert_eq!(publications[0]["sha256"].as_str().unwrap().len(), 64);
    let elsewhere = section.file("not-chosen.ruche");
    let problem = section.refused("reports.export", json!({ "report": report, "format": "pdf", "path": elsewhere }));
    assert_eq!(problem.code, Code::FileNotChosen);
}

#[test]
fn a_report_is_found_by_its_title_its_text_and_its_captions() {
    let section = Section::new();
    let report = begin(&section);
    write(&section, &report, json!([paragraph("Il faut rétablir l’ISF et indexer les retraites sur l’inflation.")]));
    let photo = add_photo(&section, &report);
    assert_eq!(count(&section, "tribune"), 0);
    describe(&section, &photo, "granted");
    for typed in ["combats", "RETABLIR isf", "tribu", "paule"] {
        assert_eq!(count(&section, typed), 1, "{typed}");
    }
    let hit = &section.ask("reports.find", json!({ "typed": "retraite" }))[0];
    assert!(hit["excerpt"].as_str().unwrap().contains("indexer les retraites"));
    let page = section.ask("reports.list", json!({ "search": "inflation", "limit": 10 }));
    assert_eq!(page["total"], 1);
    section.change("photos.remove", json!({ "photo": photo }));
    assert_eq!(count(&section, "tribune"), 0);
    section.undo().unwrap();
    assert_eq!(count(&section, "tribune"), 1);
    section.change("reports.remove", json!({ "report": report }));
    assert_eq!(count(&section, "combats"), 0);
}

#[test]
fn drafts_come_first_then_the_newest_day() {
    let section = Section::new();
    let make = |title: &str, day: &str| {
        section.change("reports.begin", json!({ "particulars": { "title": title, "held_on": day } }))
    };
    for (title, day) in [("janvier", "2019-01-10"), ("mars", "2019-03-07")] {
        let report = make(title, day);
        section.change("reports.publish", json!({ "report": report }));
    }
    make("brouillon", "2018-12-01");
    let page = section.ask("reports.list", json!({ "limit": 10 }));
    let titles: Vec<&str> = page["rows"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["brouillon", "mars", "janvier"]);
    let unfinished = section.ask("reports.unfinished", json!({ "limit": 5 }));
    assert_eq!(unfinished.as_array().unwrap().len(), 1);
}

#[test]
fn a_decision_becomes_a_task_and_knows_it() {
    let section = Section::new();
    let report = begin(&section);
    let decision = "0197b7a0-0000-7000-8000-000000000002";
    write(
        &section,
        &report,
        json!([{ "type": "decision", "attrs": { "id": decision }, "content": [paragraph("Tracter au marché.")] }]),
    );
    let follow_up =
        json!({ "report": report, "decision": decision, "title": "Préparer le tract", "due_on": "2019-02-16" });
    let task = section.change("reports.follow_up", follow_up);
    assert_eq!(read(&section, &report)["body"]["content"][0]["attrs"]["taskId"], task);
    let tasks = section.ask("tasks.list", json!({ "report_id": report, "state": "all", "limit": 10 }));
    assert_eq!(tasks["rows"][0]["title"], "Préparer le tract");
    section.undo().unwrap();
    assert_eq!(read(&section, &report)["body"]["content"][0]["attrs"]["taskId"], Value::Null);
    let unknown = json!({ "report": report, "decision": report, "title": "Rien" });
    assert_eq!(section.refused("reports.follow_up", unknown).code, Code::NotFound);
}
