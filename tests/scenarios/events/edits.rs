//! Edits of events and their sessions.

use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{gathering, session};
use crate::edits::{Kind, Made, fields};
use crate::partners::edits::new_organisation;

/// The commands of this domain that are no edits by field, and why they need none.
pub const NOT_EDITS: &[(&str, &str)] = &[
    ("events.create", "adds a record"),
    ("events.archive", "sets aside or brings back: said twice, it is what both want"),
    ("events.add_session", "adds a record"),
    ("events.move_session", "moves a session past the one beside it, wherever the two stand"),
    ("events.remove_session", "removes a record"),
    ("events.add_programme", "adds records"),
    ("events.edit_notes", "names the revision that the notes were begun from"),
    ("events.invite", "adds people: who was asked already stays so"),
    (
        "events.attend",
        "notes what somebody said or did: what they said last counts, and the history keeps what they said before",
    ),
    ("events.unlist", "removes somebody from the list"),
];

/// The records that are edited by field.
pub fn kinds(section: &Section) -> Vec<Kind> {
    let organisations = json!([new_organisation(section), new_organisation(section)]);
    vec![event(organisations), session_of_event()]
}

fn event(organisations: Value) -> Kind {
    Kind {
        command: "events.edit",
        make: Box::new(|section| gathering(section).into()),
        read: Box::new(|section, id| section.ask("events.get", json!({ "id": id }))),
        fields: fields(json!({
            "kind": ["training", "other"], "title": ["A", "B"],
            "starts": ["2019-03-03T08:00:00", "2019-03-03T10:00:00"], "ends": ["2019-03-03T19:00:00", "2019-03-03T20:00:00"],
            "zone": ["Indian/Reunion", "Pacific/Noumea"], "all_day": [true, false], "place": ["A", "B"],
            "address": ["A", "B"], "description": ["A", "B"], "organiser": ["A", "B"], "state": ["held", "cancelled"],
            "organisation_id": organisations,
        })),
        together: &["starts", "ends", "zone", "all_day"],
    }
}

fn session_of_event() -> Kind {
    let people = |name: &str| json!([{ "name": name }]);
    let notes = |text: &str| json!([{ "kind": "decision", "text": text }]);
    Kind {
        command: "events.edit_session",
        make: Box::new(|section| {
            let event = gathering(section);
            Made { id: session(section, &event, "plenary", "Ouverture", "10:00", "11:00"), page: event }
        }),
        read: Box::new(|section, event| section.ask("events.programme", json!({ "id": event }))["sessions"][0].clone()),
        fields: fields(json!({
            "kind": ["workshop", "round_table"], "title": ["A", "B"],
            "starts": ["2019-03-03T09:00:00", "2019-03-03T09:30:00"], "ends": ["2019-03-03T12:00:00", "2019-03-03T13:00:00"],
            "place": ["A", "B"], "note": ["A", "B"], "moderators": [people("Maud"), people("Odile")],
            "speakers": [people("Armand"), people("Aline")], "notes": [notes("A"), notes("B")],
        })),
        together: &["moderators", "speakers"],
    }
}
