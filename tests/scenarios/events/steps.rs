//! What may happen to events.

use serde_json::json;

use crate::any_sequence::Step;

pub const STEPS: &[Step] = &[Step {
    command: "events.create",
    weight: 1,
    take: |sequence, choice| {
        let host = sequence.pick("partners", choice.which);
        let draft = json!({ "title": format!("Marche {}", choice.what), "starts": "2019-03-03T09:00:00",
            "ends": "2019-03-03T12:00:00", "organisation_id": host });
        sequence.attempt("events.create", draft);
    },
}];

/// Each of them, with numbers by which it changes something after the ones before: the second partner is there.
pub const EACH_STEP: &[(&str, [usize; 3])] = &[("events.create", [1, 0, 1])];
