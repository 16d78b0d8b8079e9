//! What may happen to the section itself.

use serde_json::json;

use crate::any_sequence::Step;

pub const STEPS: &[Step] = &[Step {
    command: "section.change",
    weight: 3,
    take: |sequence, choice| {
        let id = sequence.section.ask("section.read", json!({}))["id"].clone();
        sequence.edit("section.change", &id, json!({ "name": format!("Section {}", choice.what) }));
    },
}];

/// Each of them, with numbers by which it changes something after the ones before.
pub const EACH_STEP: &[(&str, [usize; 3])] = &[("section.change", [0, 0, 7])];
