//! A day of the section goes in, from the invitation to what its report is begun from.

mod edits;
mod example;
mod steps;

use proptest::prelude::*;
use ruche_api::Code;
use ruche_scenarios::{Section, without_revisions};
use serde_json::{Value, json};

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: edits::kinds, not_edits: edits::NOT_EDITS, steps: steps::STEPS, each_step: steps::EACH_STEP };

pub(crate) fn gathering(section: &Section) -> Value {
    section.change(
        "events.create",
        json!({ "kind": "gathering", "title": "Rencontre des secrétaires", "starts": "2019-03-03T09:00:00",
                "ends": "2019-03-03T18:00:00", "place": "Maison des associations", "address": "Lyon" }),
    )
}

pub(crate) fn session(section: &Section, event: &Value, kind: &str, title: &str, starts: &str, ends: &str) -> Value {
    section.change(
        "events.add_session",
        json!({ "event": event, "draft": { "kind": kind, "title": title,
                "starts": format!("2019-03-03T{starts}:00"), "ends": format!("2019-03-03T{ends}:00") } }),
    )
}

fn programme(section: &Section, event: &Value) -> Vec<String> {
    let programme = section.ask("events.programme", json!({ "id": event }));
    let time = |at: &Value| at.as_str().map(|at| at[11..16].to_owned()).unwrap_or_default();
    programme["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|session| {
            format!("{}-{} {}", time(&session["starts"]), time(&session["ends"]), session["title"].as_str().unwrap())
        })
        .collect()
}

const NOTES: &str = "dim 3 mars - Lyon
9h accueil café
10h TR1 \"Grand débat\" - anim. Maud Saint-Clair
   Armand Lesage (prés. groupe Sénat) -> écouter d'abord ; prop. conférence des territoires
   ANNONCE !! l'université d'été revient
12h-14h déjeuner
14h ateliers - moi : \"Faire vivre une campagne\"
   Odile : atelier trésorerie
   on en reparle  ! SUITE : prévoir un tractage
";

#[test]
fn notes_become_the_programme_in_one_step_that_can_be_taken_back() {
    let section = Section::new();
    let event = gathering(&section);
    let outline = section.ask("events.outline", json!({ "text": NOTES, "day": "2019-03-03" }));
    assert_eq!(programme(&section, &event).len(), 0, "looking changes nothing");
    section.change("events.add_programme", json!({ "event": event, "outline": outline }));
    let expected = [
        "09:00-10:00 Accueil café",
        "10:00-12:00 Table ronde 1 : Grand débat",
        "12:00-14:00 Déjeuner",
        "14:00- Faire vivre une campagne",
        "14:00- Atelier trésorerie",
    ];
    assert_eq!(programme(&section, &event), expected);
    let account = section.ask("events.account", json!({ "id": event }));
    assert_eq!(account["notes"][0]["text"], "dim 3 mars - Lyon");
    assert_eq!(account["sessions"][1]["moderators"][0]["name"], "Maud Saint-Clair");
    assert_eq!(account["sessions"][1]["speakers"][0]["office"], "prés. groupe Sénat");
    let kinds: Vec<&str> =
        account["sessions"][1]["notes"].as_array().unwrap().iter().map(|note| note["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["proposal", "announcement"]);
    section.undo().unwrap();
    assert_eq!(programme(&section, &event).len(), 0);
    assert_eq!(section.ask("events.find", json!({ "typed": "saint-clair" })), json!([]));
    section.redo().unwrap();
    assert_eq!(programme(&section, &event), expected);
}

#[test]
fn a_programme_that_cannot_be_added_names_its_session_and_adds_nothing() {
    let section = Section::new();
    let event = gathering(&section);
    let outline = json!({ "sessions": [
        { "line": 1, "draft": { "title": "Accueil" } },
        { "line": 2, "draft": { "title": " " } },
    ], "notes": [] });
    let problem = section.refused("events.add_programme", json!({ "event": event, "outline": outline }));
    assert_eq!((problem.code, problem.field.as_deref()), (Code::Required, Some("sessions.1.title")));
    assert_eq!(programme(&section, &event).len(), 0);
}

#[test]
fn events_are_found_by_title_place_sessions_and_speakers() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Lœuillet");
    let event = gathering(&section);
    section.change(
        "events.add_session",
        json!({ "event": event, "draft": { "kind": "workshop", "title": "Trésorerie",
                "speakers": [{ "person_id": zoe }, { "name": "Astrid Holm", "organisation": "PSE" }] } }),
    );
    for typed in ["renc secr", "maison", "lyon", "tresor", "loeuil", "HOLM", "pse"] {
        assert_eq!(section.ask("events.find", json!({ "typed": typed }))[0]["id"], event, "{typed}");
    }
    section.edit("people.edit", &zoe, json!({ "family_name": "Berthier" }));
    assert_eq!(section.ask("events.find", json!({ "typed": "berth" }))[0]["id"], event);
    section.change("events.archive", json!({ "ids": [event], "archived": true }));
    assert_eq!(section.ask("events.find", json!({ "typed": "lyon" })), json!([]));
    section.undo().unwrap();
    assert_eq!(section.ask("events.find", json!({ "typed": "lyon" }))[0]["id"], event);
}

#[test]
fn on_another_day_the_programme_goes_with_its_event() {
    let section = Section::new();
    let event = gathering(&section);
    session(&section, &event, "plenary", "Ouverture", "09:30", "10:00");
    section.edit("events.edit", &event, json!({ "starts": "2019-04-07T09:00:00", "ends": "2019-04-07T18:00:00" }));
    let moved = section.ask("events.programme", json!({ "id": event }));
    // The clocks have changed in between; the hour of the session has not.
    assert_eq!(moved["sessions"][0]["starts"], "2019-04-07T09:30:00");
    assert_eq!(moved["remarks"], json!([]));
    section.undo().unwrap();
    assert_eq!(programme(&section, &event), ["09:30-10:00 Ouverture"]);
}

#[test]
fn overlaps_are_remarked_and_workshops_run_in_parallel() {
    let section = Section::new();
    let event = gathering(&section);
    session(&section, &event, "workshop", "Numérique", "14:00", "16:00");
    session(&section, &event, "workshop", "Trésorerie", "14:00", "16:00");
    let remarks = |section: &Section| section.ask("events.programme", json!({ "id": event }))["remarks"].clone();
    assert_eq!(remarks(&section), json!([]));
    let late = session(&section, &event, "plenary", "Vote", "15:30", "18:30");
    let kinds: Vec<Value> = remarks(&section).as_array().unwrap().iter().map(|remark| remark["kind"].clone()).collect();
    assert_eq!(kinds, ["outside_event", "overlap"]);
    section.change("events.remove_session", json!({ "id": late }));
    assert_eq!(remarks(&section), json!([]));
}

#[test]
fn neighbours_change_places_and_keep_their_length() {
    let section = Section::new();
    let event = gathering(&section);
    session(&section, &event, "plenary", "Ouverture", "10:00", "10:20");
    let table = session(&section, &event, "round_table", "Grand débat", "10:20", "11:30");
    section.change("events.move_session", json!({ "id": table, "earlier": true }));
    let moved = ["10:00-11:10 Grand débat", "11:10-11:30 Ouverture"];
    assert_eq!(programme(&section, &event), moved);
    let again = section.ask("events.move_session", json!({ "id": table, "earlier": true }));
    assert_eq!(again["committed"], json!(null), "the first has nothing before it");
    section.undo().unwrap();
    assert_eq!(programme(&section, &event), ["10:00-10:20 Ouverture", "10:20-11:30 Grand débat"]);
    section.redo().unwrap();
    assert_eq!(programme(&section, &event), moved);
}

#[test]
fn who_was_asked_answered_and_came_is_counted() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    section.member("Ugo", "Petit");
    let event = gathering(&section);
    assert_eq!(section.change("events.invite", json!({ "event": event, "all_members": true })), 2);
    let again = section.ask("events.invite", json!({ "event": event, "people": [zoe], "all_members": true }));
    assert_eq!((&again["value"], &again["committed"]), (&json!(0), &json!(null)));
    section.change("events.attend", json!({ "event": event, "person_id": zoe, "answer": "yes", "came": "yes" }));
    let guest = json!({ "event": event, "guest_name": "Astrid Holm", "came": "yes" });
    let line = section.change("events.attend", guest.clone());
    assert_eq!(section.change("events.attend", guest), line, "a guest is there once");
    let page = |search: &str| {
        section.ask("events.attendance", json!({ "event": event, "search": search, "offset": 0, "limit": 50 }))
    };
    assert_eq!(
        page("")["counts"],
        json!({ "listed": 3, "invited": 2, "yes": 1, "no": 0, "maybe": 0, "came": 2, "guests": 1 })
    );
    assert_eq!(page("dub zo")["rows"][0]["name"], "Zoé Dubois");
    assert_eq!(page("uboi")["total"], 0);
    assert_eq!(section.ask("events.account", json!({ "id": event }))["present"], json!(["Astrid Holm", "Zoé Dubois"]));
    section.change("events.unlist", json!({ "line": line }));
    assert_eq!(page("holm")["total"], 0);
    for _ in 0..4 {
        section.undo().unwrap();
    }
    assert_eq!(page("")["total"], 0);
    assert_eq!(
        section.refused("events.attend", json!({ "event": event, "guest_name": " " })).field.as_deref(),
        Some("guest_name")
    );
}

#[test]
fn a_session_keeps_the_lines_of_its_people_and_notes() {
    let section = Section::new();
    let event = gathering(&section);
    let id = session(&section, &event, "round_table", "Grand débat", "10:00", "11:00");
    let edit = |changes: Value| section.edit("events.edit_session", &id, changes);
    let sessions = || without_revisions(section.ask("events.programme", json!({ "id": event })))["sessions"].clone();
    let draft = json!({ "kind": "round_table", "title": "Grand débat",
        "starts": "2019-03-03T10:00:00", "ends": "2019-03-03T11:00:00",
        "speakers": [{ "name": "Astrid Holm" }, { "name": "Armand Lesage", "office": "sénateur" }],
        "notes": [{ "kind": "decision", "text": "Une réunion publique en avril" }] });
    edit(draft);
    let original = sessions()[0].clone();
    assert_eq!(edit(original.clone())["committed"], json!(null), "what is given back as it was changes nothing");
    let mut turned = original.clone();
    turned["speakers"].as_array_mut().unwrap().reverse();
    edit(turned);
    assert_eq!(sessions()[0]["speakers"][0], original["speakers"][1]);
    section.undo().unwrap();
    assert_eq!(sessions()[0], original);
    let notes = json!([{ "text": "vingt personnes", "kind": "text" }]);
    let revision = section.revision(&event);
    section.change("events.edit_notes", json!({ "event": event, "revision": revision, "notes": notes }));
    section.undo().unwrap();
    assert_eq!(section.ask("events.programme", json!({ "id": event }))["notes"], json!([]));
}

/// A change of a programme or list, by a number each.
fn change(section: &Section, event: &Value, kind: u8, which: usize) {
    let sessions = section.ask("events.programme", json!({ "id": event }))["sessions"].as_array().unwrap().clone();
    let chosen = sessions.get(which % sessions.len().max(1)).cloned();
    let hour = 9 + which % 8;
    match (kind, chosen) {
        (0, _) => {
            session(section, event, "workshop", "Atelier", &format!("{hour:02}:00"), &format!("{hour:02}:45"));
        }
        (1, Some(chosen)) => {
            section.ask("events.move_session", json!({ "id": chosen["id"], "earlier": which.is_multiple_of(2) }));
        }
        (2, Some(chosen)) => {
            let speakers = json!([{ "name": format!("Personne {which}") }]);
            let changes = json!({ "title": format!("Atelier {which}"), "speakers": speakers });
            section.edit("events.edit_session", &chosen["id"], changes);
        }
        (3, Some(chosen)) => {
            section.ask("events.remove_session", json!({ "id": chosen["id"] }));
        }
        _ => {
            let guest = format!("Invité {}", which % 3);
            section.ask("events.attend", json!({ "event": event, "guest_name": guest, "came": "yes" }));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn undoing_everything_and_doing_it_again_comes_back_to_the_same(
        changes in prop::collection::vec((0u8..5, 0usize..16), 1..12),
    ) {
        let section = Section::new();
        let event = gathering(&section);
        let state = || without_revisions(section.ask("events.account", json!({ "id": event })));
        let before = state();
        for (kind, which) in changes {
            change(&section, &event, kind, which);
        }
        let after = state();
        let mut undone = 0;
        while state() != before {
            section.undo().unwrap();
            undone += 1;
        }
        for _ in 0..undone {
            section.redo().unwrap();
        }
        prop_assert_eq!(state(), after);
    }
}
