//! Edits of the section.

use ruche_scenarios::Section;
use serde_json::json;

use crate::edits::{Kind, fields};

/// The records that are edited by field.
pub fn kinds(_: &Section) -> Vec<Kind> {
    vec![particulars()]
}

/// The section itself: there is one, which is given back what it was when another one is asked for.
fn particulars() -> Kind {
    Kind {
        command: "section.change",
        make: Box::new(|section| {
            let id = section.ask("section.read", json!({}))["id"].clone();
            let whole = json!({ "name": "Section de Vence", "zone": "Europe/Paris", "city": null, "site": null, "example": false });
            section.edit("section.change", &id, whole);
            id.into()
        }),
        read: Box::new(|section, _| section.ask("section.read", json!({}))),
        fields: fields(json!({
            "name": ["A", "B"], "zone": ["Indian/Reunion", "Pacific/Noumea"], "city": ["A", "B"],
            "site": ["https://a.exemple.fr", "https://b.exemple.fr"], "example": [true, false],
        })),
        together: &[],
    }
}
