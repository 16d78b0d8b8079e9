//! What the home page and the search box show of the example. What it holds of a domain is in the folder of that domain.

use serde_json::{Value, json};

use super::example;

/// The nodes of a text of that type, in reading order.
pub fn nodes<'t>(node: &'t Value, kind: &str) -> Vec<&'t Value> {
    let inside = node["content"].as_array().into_iter().flatten().flat_map(|child| nodes(child, kind));
    std::iter::once(node).filter(|node| node["type"] == kind).chain(inside).collect()
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
