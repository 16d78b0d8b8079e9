//! What may happen to dues.

use serde_json::json;

use crate::any_sequence::Step;

pub const STEPS: &[Step] = &[
    Step {
        command: "dues.record",
        weight: 6,
        take: |sequence, choice| {
            let person = sequence.pick("people", choice.which);
            let cents = u32::from(choice.what) * 257 + 1;
            let draft = json!({ "person_id": person, "year": 2019, "amount_cents": cents, "means": "cheque" });
            sequence.make("payments", "dues.record", draft);
        },
    },
    Step {
        command: "dues.reverse",
        weight: 3,
        take: |sequence, choice| {
            let payment = sequence.pick("payments", choice.which);
            sequence.attempt("dues.reverse", json!({ "payment": payment }));
        },
    },
];

/// Each of them, with numbers by which it changes something after the ones before.
pub const EACH_STEP: &[(&str, [usize; 3])] = &[("dues.record", [0, 0, 14]), ("dues.reverse", [0, 0, 0])];
