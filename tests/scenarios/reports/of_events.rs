//! The evening's notes become the report: its draft is composed before anybody writes.

use ruche_scenarios::Section;
use serde_json::{Value, json};

const NOTES: &str = "9h30 accueil café
10h intro Camille Navarre (coordination) : redialoguer avec les partenaires
   ANNONCE !! retour de l'université d'été à La Rochelle
10h20 TR1 \"Grand débat\" - anim. Irène Saint-Loup
   Hector Lanoux (prés. groupe Sénat) -> y aller d'abord pour écouter
   -> moi : idée parrainage  ! SUITE : mettre à l'ODJ du 14
12h45-14h déjeuner
";

fn composed(kind: &str) -> (Section, Value) {
    let section = Section::new();
    let event = section.change(
        "events.create",
        json!({ "kind": kind, "title": "Osons les combats communs", "starts": "2019-02-02T09:30:00",
                "ends": "2019-02-02T17:30:00", "place": "Maison des associations", "address": "Paris" }),
    );
    let outline = section.ask("events.outline", json!({ "text": NOTES, "day": "2019-02-02" }));
    section.change("events.add_programme", json!({ "event": event, "outline": outline }));
    let paule = section.member("Paule", "Castagnet");
    section.change("events.attend", json!({ "event": event, "person_id": paule, "came": "yes" }));
    section.change("events.attend", json!({ "event": event, "guest_name": "Bernardin Guérande", "came": "yes" }));
    let report = section.change("reports.begin_from_event", json!({ "event": event }));
    let report = section.ask("reports.read", json!({ "report": report }));
    assert_eq!(report["event_id"], event);
    (section, report)
}

fn blocks<'a>(report: &'a Value, kind: &str) -> Vec<&'a Value> {
    fn walk<'a>(node: &'a Value, kind: &str, found: &mut Vec<&'a Value>) {
        if node["type"] == kind {
            found.push(node);
        }
        for child in node["content"].as_array().into_iter().flatten() {
            walk(child, kind, found);
        }
    }
    let mut found = Vec::new();
    walk(&report["body"], kind, &mut found);
    found
}

#[test]
fn programme_and_notes_are_laid_out_and_nothing_is_left_out() {
    let (section, report) = composed("gathering");
    let particulars = &report["particulars"];
    assert_eq!(particulars["title"], "Osons les combats communs");
    assert_eq!((&particulars["held_on"], &particulars["held_until"]), (&json!("2019-02-02"), &Value::Null));
    assert_eq!(particulars["place"], "Maison des associations, Paris");
    assert_eq!(particulars["author"], "Odile Marchal");

    let sessions = blocks(&report, "session");
    let heads: Vec<_> = sessions.iter().map(|one| (&one["attrs"]["time"], &one["attrs"]["kind"])).collect();
    let expected = [("9 h 30", "break"), ("10 h", "address"), ("10 h 20", "round_table"), ("12 h 45", "break")];
    assert_eq!(heads, expected.map(|(time, kind)| (json!(time), json!(kind))).each_ref().map(|(a, b)| (a, b)));
    let speakers = blocks(&report, "speaker");
    let lanoux = speakers.iter().find(|one| one["attrs"]["name"] == "Hector Lanoux").unwrap();
    assert_eq!(
        (&lanoux["attrs"]["office"], &lanoux["attrs"]["role"]),
        (&json!("prés. groupe Sénat"), &json!("speaker"))
    );
    assert!(lanoux["content"].to_string().contains("écouter"));
    assert!(
        speakers.iter().any(|one| one["attrs"]["name"] == "Irène Saint-Loup" && one["attrs"]["role"] == "moderator")
    );
    assert!(blocks(&report, "announcement")[0].to_string().contains("La Rochelle"));
    assert!(blocks(&report, "decision")[0].to_string().contains("ODJ du 14"));
    assert_eq!(blocks(&report, "signature")[0]["attrs"]["name"], "Odile");
    // Every note of the day is somewhere in the text.
    let text = report["body"].to_string();
    for words in ["redialoguer", "retour de l'université", "parrainage", "ODJ du 14"] {
        assert!(text.contains(words), "{words}");
    }
    // A follow-up becomes a task.
    let decision = &blocks(&report, "decision")[0]["attrs"]["id"];
    section
        .change("reports.follow_up", json!({ "report": report["id"], "decision": decision, "title": "Ordre du jour" }));
    assert_eq!(section.ask("tasks.list", json!({ "report_id": report["id"], "limit": 5 }))["total"], 1);
}

#[test]
fn who_announced_or_decided_something_is_named_whoever_it_was() {
    let section = Section::new();
    let event = section.change(
        "events.create",
        json!({ "title": "Bureau", "starts": "2019-02-02T18:00:00", "ends": "2019-02-02T20:00:00" }),
    );
    let note = |kind: &str, text: &str, speaker: &str| json!({ "kind": kind, "text": text, "speaker": speaker });
    let draft = json!({ "title": "Ordre du jour", "speakers": [{ "name": "Odile Marchal" }], "notes": [
        note("announcement", "La Rochelle en août", "Paule Castagnet"),
        note("decision", "une marche en avril", "Bernardin Guérande"),
        note("announcement", "le local est rouvert", "Odile Marchal"),
    ] });
    section.change("events.add_session", json!({ "event": event, "draft": draft }));
    let report = section.change("reports.begin_from_event", json!({ "event": event }));
    let report = section.ask("reports.read", json!({ "report": report }));
    let opens = |block: &Value| block["content"][0]["content"][0]["text"].clone();
    let announcements = blocks(&report, "announcement");
    assert_eq!(opens(blocks(&report, "decision")[0]), "Bernardin Guérande : ");
    // Odile Marchal speaks in the session: hers stands under her name.
    assert_eq!(
        announcements.iter().map(|one| opens(one)).collect::<Vec<_>>(),
        ["le local est rouvert", "Paule Castagnet : "]
    );
    assert!(blocks(&report, "speaker")[0].to_string().contains("le local est rouvert"));
}

#[test]
fn who_came_is_named_in_minutes_and_only_counted_elsewhere() {
    let (_section, gathering) = composed("gathering");
    let text = gathering["body"].to_string();
    assert!(text.contains("2 personnes présentes, dont 1 invité·e."));
    assert!(!text.contains("Paule Castagnet"));
    let (_section, meeting) = composed("section_meeting");
    let text = meeting["body"].to_string();
    assert!(text.contains("Paule Castagnet") && text.contains("Bernardin Guérande"));
}

#[test]
fn a_report_begun_from_an_event_is_one_step_to_take_back() {
    let (section, report) = composed("gathering");
    section.undo().unwrap();
    assert_eq!(section.ask("reports.list", json!({ "event_id": report["event_id"], "limit": 5 }))["total"], 0);
    section.redo().unwrap();
    assert_eq!(section.ask("reports.read", json!({ "report": report["id"] }))["body"], report["body"]);
}
