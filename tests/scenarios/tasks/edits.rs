//! Edits of tasks.

use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::campaigns::edits::new_campaign;
use crate::edits::{Kind, fields};
use crate::events::gathering;
use crate::partners::edits::new_organisation;
use crate::people::edits::two_members;
use crate::reports::begin;

/// The commands of this domain that are no edits by field, and why they need none.
pub const NOT_EDITS: &[(&str, &str)] = &[
    ("tasks.create", "adds a record"),
    ("tasks.done", "ticks off or opens again: said twice, it is what both want"),
    ("tasks.remove", "removes a record"),
];

/// The records that are edited by field.
pub fn kinds(section: &Section) -> Vec<Kind> {
    vec![task(section)]
}

fn task(section: &Section) -> Kind {
    let two = |make: fn(&Section) -> Value| [make(section), make(section)];
    Kind {
        command: "tasks.edit",
        make: Box::new(|section| section.change("tasks.create", json!({ "title": "Ranger" })).into()),
        read: Box::new(|section, id| {
            let tasks = section.ask("tasks.list", json!({ "state": "all", "limit": 200 }));
            tasks["rows"].as_array().unwrap().iter().find(|task| task["id"] == *id).unwrap().clone()
        }),
        fields: fields(json!({
            "title": ["Imprimer", "Coller"], "note": ["A", "B"], "due_on": ["2019-03-01", "2019-03-02"],
            "assignee_id": two_members(section), "campaign_id": two(new_campaign), "event_id": two(gathering),
            "report_id": two(begin), "organisation_id": two(new_organisation),
        })),
        together: &[],
    }
}
