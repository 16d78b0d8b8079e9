//! Edits of reports and their photos.

use ruche_scenarios::Section;
use serde_json::json;

use super::{add_photo, begin};
use crate::edits::{Kind, Made, fields};

/// The commands of this domain that are no edits by field, and why they need none.
pub const NOT_EDITS: &[(&str, &str)] = &[
    ("reports.begin", "adds a record"),
    ("reports.begin_from_event", "adds a record"),
    ("reports.write", "names the revision that the text was begun from"),
    ("reports.publish", "publishes the text as it stands: said twice, it is what both want"),
    ("reports.unpublish", "takes back a publication: said twice, it is what both want"),
    ("reports.follow_up", "adds a task"),
    ("reports.remove", "removes a record"),
    ("photos.describe_all", "says the same of all photos on purpose, whatever was said of each"),
    ("photos.remove", "removes a photo"),
];

/// The records that are edited by field.
pub fn kinds(_: &Section) -> Vec<Kind> {
    vec![report(), photo()]
}

fn report() -> Kind {
    Kind {
        command: "reports.rename",
        make: Box::new(|section| begin(section).into()),
        read: Box::new(|section, id| section.ask("reports.read", json!({ "report": id }))["particulars"].clone()),
        fields: fields(json!({
            "title": ["A", "B"], "subtitle": ["A", "B"], "held_on": ["2019-02-01", "2019-02-03"],
            "held_until": ["2019-02-04", "2019-02-05"], "place": ["A", "B"], "author": ["A", "B"], "language": ["en", "fr"],
        })),
        together: &[],
    }
}

fn photo() -> Kind {
    Kind {
        command: "photos.describe",
        make: Box::new(|section| {
            let report = begin(section);
            Made { id: add_photo(section, &report), page: report }
        }),
        read: Box::new(|section, report| {
            section.ask("reports.read", json!({ "report": report }))["photos"][0]["description"].clone()
        }),
        fields: fields(json!({
            "caption": ["A", "B"], "alt": ["A", "B"], "credit": ["A", "B"], "ownership": ["A", "B"],
            "consent": ["granted", "refused"],
        })),
        together: &[],
    }
}
