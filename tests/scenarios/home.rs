//! Monday morning: what the section needs this week.

use chrono::{Days, NaiveDate};
use ruche_scenarios::Section;
use serde_json::{Value, json};

fn day(section: &Section, distance: i64) -> NaiveDate {
    let today: NaiveDate = serde_json::from_value(section.ask("home.week", json!({}))["today"].clone()).unwrap();
    let days = Days::new(distance.unsigned_abs());
    if distance < 0 { today - days } else { today + days }
}

fn event(section: &Section, title: &str, day: NaiveDate) -> Value {
    section.change(
        "events.create",
        json!({ "kind": "section_meeting", "title": title, "starts": format!("{day}T19:30:00"), "ends": format!("{day}T21:30:00") }),
    )
}

fn titles(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect()
}

#[test]
fn the_week_names_what_comes_what_is_due_and_what_is_left_to_write() {
    let section = Section::new();
    let empty = section.ask("home.week", json!({}));
    for part in ["/events/agenda", "/tasks/due", "/reports/drafts", "/reports/unreported_events"] {
        assert_eq!(empty.pointer(part), Some(&json!([])), "{part}");
    }
    event(&section, "Réunion de jeudi", day(&section, 6));
    event(&section, "Trop loin", day(&section, 7));
    let held = event(&section, "Réunion passée", day(&section, -3));
    event(&section, "Oubliée depuis longtemps", day(&section, -40));
    let cancelled = event(&section, "Annulée", day(&section, -5));
    section.edit("events.edit", &cancelled, json!({ "state": "cancelled" }));
    for (title, distance) in [("En retard", -1), ("Cette semaine", 3), ("Plus tard", 9)] {
        section.change("tasks.create", json!({ "title": title, "due_on": day(&section, distance) }));
    }

    let week = section.ask("home.week", json!({}));
    assert_eq!(titles(&week["events"]["agenda"]), ["Réunion de jeudi"]);
    assert_eq!(titles(&week["reports"]["unreported_events"]), ["Réunion passée"]);
    assert_eq!(titles(&week["tasks"]["due"]), ["Cette semaine"]);
    assert_eq!(week["campaigns"]["late_tasks"][0]["task"]["title"], "En retard");

    // An action of the week is in the agenda by its day, before the meeting; called off, it no longer comes.
    let campaign = section.change("campaigns.create", json!({ "title": "Rétablissons l’ISF" }));
    let draft = json!({ "title": "Marché", "starts": format!("{}T09:00:00", day(&section, 5)) });
    let action = section.change("actions.plan", json!({ "campaign_id": campaign, "draft": draft }));
    let coming = || section.ask("home.week", json!({}))["events"]["agenda"].clone();
    assert_eq!(titles(&coming()), ["Marché", "Réunion de jeudi"]);
    section.edit("actions.state", &action["id"], json!({ "state": "cancelled" }));
    assert_eq!(titles(&coming()), ["Réunion de jeudi"]);

    // Once its report is begun, an event has one, and the report is one to finish.
    section.change("reports.begin_from_event", json!({ "event": held }));
    let week = section.ask("home.week", json!({}));
    assert_eq!(
        (titles(&week["reports"]["unreported_events"]), titles(&week["reports"]["drafts"])),
        (vec![], vec!["Réunion passée"])
    );
}

#[test]
fn renewals_and_trend_count_the_same_members_as_the_list() {
    let section = Section::new();
    let today = day(&section, 0);
    let year = today.format("%Y").to_string().parse::<i32>().unwrap();
    let zoe = section.member("Zoé", "Dubois");
    section.member("Ugo", "Lemaire");
    section
        .change("people.create", json!({ "category": "regular_contact", "given_name": "Léo", "family_name": "Roy" }));
    section.change(
        "people.create",
        json!({ "category": "member", "given_name": "Anne", "family_name": "Roy", "joined_on": "2010-01-05",
                "left_on": today, "left_reason": "resigned" }),
    );
    section.change("dues.record", json!({ "person_id": zoe, "year": year, "amount_cents": 4800, "means": "cheque" }));

    let renewals = section.ask("dues.renewals", json!({}));
    assert_eq!(renewals, json!({ "year": year, "expected": 2, "paid": 1, "due": 1 }));
    let due = section.ask("people.list", json!({ "categories": ["member"], "dues": "due", "limit": 10 }));
    assert_eq!(due["total"], renewals["due"]);

    let months = section.ask("people.trend", json!({ "months": 24 }))["months"].as_array().unwrap().clone();
    assert_eq!(months.len(), 24);
    assert_eq!(
        (&months[22]["members"], &months[23]["members"], &months[23]["left"]),
        (&json!(3), &json!(2), &json!(1))
    );
    assert_eq!(months[23]["month"], format!("{}-01", today.format("%Y-%m")));
}
