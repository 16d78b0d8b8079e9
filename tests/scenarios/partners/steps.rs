//! What may happen to partner organisations.

use serde_json::{Value, json};

use crate::any_sequence::{Choice, Sequence, Step};

pub const STEPS: &[Step] = &[
    Step {
        command: "partners.create",
        weight: 3,
        take: |sequence, choice| {
            let draft =
                json!({ "kind": "union", "name": format!("Union {}", choice.what), "address": "3 rue du Port" });
            sequence.make("partners", "partners.create", draft);
        },
    },
    Step {
        command: "partners.edit",
        weight: 2,
        take: |sequence, choice| {
            let changes =
                json!({ "name": format!("Union des {}", choice.what), "note": format!("note {}", choice.what % 3) });
            sequence.edit("partners.edit", &sequence.pick("partners", choice.which), changes);
        },
    },
    Step {
        command: "partners.archive",
        weight: 1,
        take: |sequence, choice| {
            let id = sequence.pick("partners", choice.which);
            sequence.attempt("partners.archive", json!({ "id": id, "archived": choice.what.is_multiple_of(2) }));
        },
    },
    Step {
        command: "partners.remove",
        weight: 1,
        take: |sequence, choice| remove(sequence, "partners.remove", "partners", choice),
    },
    Step {
        command: "partners.add_contact",
        weight: 3,
        take: |sequence, choice| {
            let person = (choice.what.is_multiple_of(2)).then(|| sequence.pick("people", choice.other));
            let draft = json!({ "organisation_id": sequence.pick("partners", choice.which), "person_id": person,
                "name": format!("Jérôme {}", choice.what), "office": "secrétaire" });
            sequence.make("contacts", "partners.add_contact", draft);
        },
    },
    Step {
        command: "partners.edit_contact",
        weight: 2,
        take: |sequence, choice| {
            let changes = json!({ "office": format!("office {}", choice.what % 4), "until": "2900-01-01" });
            sequence.edit("partners.edit_contact", &sequence.pick("contacts", choice.which), changes);
        },
    },
    Step {
        command: "partners.remove_contact",
        weight: 1,
        take: |sequence, choice| remove(sequence, "partners.remove_contact", "contacts", choice),
    },
    Step { command: "partners.add_exchange", weight: 4, take: talk },
    Step { command: "partners.edit_exchange", weight: 3, take: edit_exchange },
    Step {
        command: "partners.remove_exchange",
        weight: 1,
        take: |sequence, choice| remove(sequence, "partners.remove_exchange", "exchanges", choice),
    },
    Step {
        command: "partners.link_campaign",
        weight: 1,
        take: |sequence, choice| {
            let request = json!({ "organisation_id": sequence.pick("partners", choice.which),
                "campaign_id": sequence.pick("campaigns", choice.other), "role": format!("rôle {}", choice.what) });
            sequence.make("links", "partners.link_campaign", request);
        },
    },
    Step {
        command: "partners.edit_link",
        weight: 1,
        take: |sequence, choice| {
            let changes = json!({ "role": format!("autre rôle {}", choice.what) });
            sequence.edit("partners.edit_link", &sequence.pick("links", choice.which), changes);
        },
    },
    Step {
        command: "partners.unlink_campaign",
        weight: 1,
        take: |sequence, choice| remove(sequence, "partners.unlink_campaign", "links", choice),
    },
];

/// Each of them, with numbers by which it changes something after the ones before.
pub const EACH_STEP: &[(&str, [usize; 3])] = &[
    ("partners.create", [0, 0, 1]),
    ("partners.edit", [0, 0, 2]),
    ("partners.archive", [0, 0, 0]),
    ("partners.add_contact", [0, 0, 0]),
    ("partners.edit_contact", [0, 0, 1]),
    ("partners.add_exchange", [0, 0, 1]),
    // The task of the promise.
    ("tasks.remove", [1, 0, 0]),
    ("partners.edit_exchange", [0, 0, 2]),
    ("partners.remove_exchange", [0, 0, 0]),
    ("partners.remove_contact", [0, 0, 0]),
    ("partners.link_campaign", [0, 0, 3]),
    ("partners.edit_link", [0, 0, 4]),
    ("partners.unlink_campaign", [0, 0, 0]),
    ("partners.remove", [0, 0, 0]),
    ("partners.create", [0, 0, 2]),
];

fn remove(sequence: &mut Sequence<'_>, command: &str, name: &str, choice: Choice) {
    let id = sequence.pick(name, choice.which);
    sequence.attempt(command, json!({ "id": id }));
}

fn talk(sequence: &mut Sequence<'_>, choice: Choice) {
    let what = choice.what;
    let promise =
        json!({ "text": format!("Promesse {what}"), "by_us": what.is_multiple_of(2), "due_on": "2900-01-01" });
    let mut draft = json!({ "organisation_id": sequence.pick("partners", choice.which), "held_on": "2019-03-04",
        "people": [{ "contact_id": sequence.pick("contacts", choice.other) }], "promises": [promise] });
    // Where the contact is another's, the two talked without anybody in particular.
    let talked = sequence.attempt("partners.add_exchange", draft.clone()).or_else(|| {
        draft["people"] = json!([]);
        sequence.attempt("partners.add_exchange", draft)
    });
    if talked.is_some() {
        let tasks = sequence.section.ask("tasks.list", json!({ "state": "all", "limit": 100 }));
        let ids = tasks["rows"].as_array().unwrap().iter().map(|task| task["id"].clone());
        let noted: Vec<Value> = ids.filter(|id| !sequence.known("tasks").contains(id)).collect();
        sequence.learn("tasks", noted);
    }
    sequence.learn("exchanges", talked);
}

fn edit_exchange(sequence: &mut Sequence<'_>, choice: Choice) {
    let what = choice.what;
    let promises = if what.is_multiple_of(4) {
        json!([])
    } else {
        json!([{ "text": format!("Autre {}", what % 5), "by_us": true }])
    };
    let mut changes = json!({ "summary": format!("Dit {what}"), "promises": promises });
    if what.is_multiple_of(2) {
        changes["people"] = json!([{ "person_id": sequence.pick("people", choice.other) }]);
    }
    sequence.edit("partners.edit_exchange", &sequence.pick("exchanges", choice.which), changes);
}
