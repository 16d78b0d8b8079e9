//! What may happen to campaigns.

use serde_json::json;

use crate::any_sequence::Step;

pub const STEPS: &[Step] = &[
    Step {
        command: "campaigns.create",
        weight: 6,
        take: |sequence, choice| {
            let new = json!({ "title": format!("Chantier {}", choice.what), "target": 185, "unit": "signatures" });
            sequence.make("campaigns", "campaigns.create", new);
        },
    },
    Step {
        command: "campaigns.join",
        weight: 3,
        take: |sequence, choice| {
            let (id, person) = (sequence.pick("campaigns", choice.which), sequence.pick("people", choice.other));
            let request = json!({ "id": id, "person_id": person, "role": "collage" });
            sequence.make("team", "campaigns.join", request);
        },
    },
    Step {
        command: "campaigns.edit_member",
        weight: 2,
        take: |sequence, choice| {
            let changes = json!({ "role": format!("rôle {}", choice.what) });
            sequence.edit("campaigns.edit_member", &sequence.pick("team", choice.which), changes);
        },
    },
    Step {
        command: "actions.plan",
        weight: 6,
        take: |sequence, choice| {
            let draft = json!({ "kind": "leafleting", "title": format!("Tractage {}", choice.what), "needed": choice.what,
                "starts": "2019-02-16T09:00:00", "ends": "2019-02-16T11:00:00" });
            let campaign = sequence.pick("campaigns", choice.which);
            let planned = sequence.attempt("actions.plan", json!({ "campaign_id": campaign, "draft": draft }));
            sequence.learn("actions", planned.map(|planned| planned["id"].clone()));
        },
    },
    Step {
        command: "actions.answer",
        weight: 6,
        take: |sequence, choice| {
            let (id, person) = (sequence.pick("actions", choice.which), sequence.pick("people", choice.other));
            sequence.attempt("actions.answer", json!({ "id": id, "person_id": person, "answer": "yes" }));
        },
    },
];

/// Each of them, with numbers by which it changes something after the ones before.
pub const EACH_STEP: &[(&str, [usize; 3])] = &[
    ("campaigns.create", [0, 0, 1]),
    ("campaigns.join", [0, 0, 0]),
    ("campaigns.edit_member", [0, 0, 1]),
    ("actions.plan", [0, 0, 4]),
    ("actions.answer", [0, 0, 0]),
];
