//! What may happen to people.

use serde_json::json;

use crate::any_sequence::Step;

pub const STEPS: &[Step] = &[
    Step {
        command: "people.create",
        weight: 12,
        take: |sequence, choice| {
            let name = choice.what;
            let draft = json!({ "given_name": "Zoé", "family_name": format!("N{name}"), "tags": ["marché", format!("t{name}")] });
            sequence.make("people", "people.create", draft);
        },
    },
    Step {
        command: "people.edit",
        weight: 12,
        take: |sequence, choice| {
            let what = choice.what;
            let changes = json!({ "given_name": "Zoé", "family_name": format!("E{what}"), "city": format!("V{}", what % 3),
                "tags": [format!("t{}", what % 4)],
                "consents": [{ "purpose": "newsletter", "answer": if what % 2 == 0 { "yes" } else { "no" }, "source": "essai" }] });
            sequence.edit("people.edit", &sequence.pick("people", choice.which), changes);
        },
    },
    Step {
        command: "people.archive",
        weight: 3,
        take: |sequence, choice| {
            let ids = [sequence.pick("people", choice.which)];
            sequence.attempt("people.archive", json!({ "ids": ids, "archived": choice.what % 2 == 0 }));
        },
    },
];

/// Each of them, with numbers by which it changes something after the ones before.
pub const EACH_STEP: &[(&str, [usize; 3])] =
    &[("people.create", [0, 0, 1]), ("people.edit", [0, 0, 2]), ("people.archive", [0, 0, 0])];
