//! What may happen to tasks.

use serde_json::json;

use crate::any_sequence::Step;

pub const STEPS: &[Step] = &[
    Step {
        command: "tasks.create",
        weight: 6,
        take: |sequence, choice| {
            let assignee = sequence.pick("people", choice.which);
            let draft = json!({ "title": format!("Tâche {}", choice.what), "assignee_id": assignee });
            sequence.make("tasks", "tasks.create", draft);
        },
    },
    Step {
        command: "tasks.done",
        weight: 3,
        take: |sequence, choice| {
            let task = sequence.pick("tasks", choice.which);
            sequence.attempt("tasks.done", json!({ "id": task, "done": choice.what % 2 == 0 }));
        },
    },
    Step {
        command: "tasks.remove",
        weight: 3,
        take: |sequence, choice| {
            let task = sequence.pick("tasks", choice.which);
            sequence.attempt("tasks.remove", json!({ "id": task }));
        },
    },
];

/// Each of them, with numbers by which it changes something after the ones before.
pub const EACH_STEP: &[(&str, [usize; 3])] =
    &[("tasks.create", [0, 0, 1]), ("tasks.done", [0, 0, 0]), ("tasks.remove", [0, 0, 0])];
