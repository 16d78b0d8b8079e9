//! The records that are edited by field: for each an edit command, a way to make one, and two values that each field may be given.

use std::fs;

use ruche_scenarios::Section;
use serde_json::{Map, Value, json};

use crate::events::{gathering, session};
use crate::reports::{PICTURE, begin};

/// A record, and the one on whose page it is read: itself, or what it belongs to.
pub struct Made {
    pub id: Value,
    page: Value,
}

impl From<Value> for Made {
    fn from(id: Value) -> Self {
        Self { page: id.clone(), id }
    }
}

/// Reads what the page of a record shows.
type Read = Box<dyn Fn(&Section, &Value) -> Value>;

/// A kind of record.
pub struct Kind {
    /// The command that edits it.
    pub command: &'static str,
    /// Makes a new record.
    pub make: Box<dyn Fn(&Section) -> Made>,
    /// What the page of a record shows of it, or of the only one of its kind there.
    read: Read,
    /// The fields, each with two values that it may be given; a new record holds the second one, or another.
    pub fields: Map<String, Value>,
    /// Fields that are kept together, such as the times of an event with its zone: a change of one moves what is kept of another.
    pub together: &'static [&'static str],
}

impl Kind {
    /// The fields of a record, without what a new line of a list is given by the program.
    pub fn shown(&self, section: &Section, record: &Made) -> Value {
        let held = (self.read)(section, &record.page);
        let fields = self.fields.keys().map(|field| (field.clone(), without_ids(held[field].clone())));
        Value::Object(fields.collect())
    }

    /// Whether edits of these two fields have nothing to do with each other.
    pub fn are_apart(&self, one: &str, other: &str) -> bool {
        one != other && !(self.together.contains(&one) && self.together.contains(&other))
    }
}

fn without_ids(mut value: Value) -> Value {
    match &mut value {
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_ids(item.take())),
        Value::Object(fields) => fields.retain(|name, value| name != "id" && !value.is_null()),
        _ => {}
    }
    value
}

fn fields(fields: Value) -> Map<String, Value> {
    fields.as_object().unwrap().clone()
}

/// All of them, with what they refer to made in `section`.
pub fn kinds(section: &Section) -> Vec<Kind> {
    let (zoe, ugo) = (section.member("Zoé", "Dubois"), section.member("Ugo", "Petit"));
    let campaigns = [new_campaign(section), new_campaign(section)];
    let events = [gathering(section), gathering(section)];
    let reports = [begin(section), begin(section)];
    let organisations = json!([new_organisation(section), new_organisation(section)]);
    let task = fields(json!({
        "title": ["Imprimer", "Coller"], "note": ["A", "B"], "due_on": ["2019-03-01", "2019-03-02"],
        "assignee_id": [zoe, ugo], "campaign_id": campaigns, "event_id": events, "report_id": reports,
        "organisation_id": organisations,
    }));
    let lead = json!([zoe, ugo]);
    let exchange = exchange(&json!([zoe, ugo]), &json!(events));
    vec![person(), campaign(lead.clone()), goal(), count(), action(), Kind { fields: task, ..self::task() }]
        .into_iter()
        .chain([organisation(), contact(lead), exchange])
        .chain([event(organisations), session_of_event(), report(), photo(), particulars()])
        .collect()
}

fn person() -> Kind {
    let consent = |answer: &str| json!([{ "purpose": "newsletter", "answer": answer, "source": "essai" }]);
    Kind {
        command: "people.edit",
        make: Box::new(|section| section.member("Paule", "Renard").into()),
        read: Box::new(|section, id| section.ask("people.get", json!({ "id": id }))),
        fields: fields(json!({
            "category": ["regular_contact", "member"], "member_number": ["41", "42"], "civility": ["Mme", "M."],
            "family_name": ["Leroux", "Blanc"], "given_name": ["Maud", "Aline"], "born_on": ["1970-01-01", "1971-01-01"],
            "street": ["1 rue A", "2 rue B"], "postcode": ["06140", "06000"], "city": ["Vence", "Nice"],
            "phone": ["01 99 00 00 01", "01 99 00 00 02"], "mobile": ["06 39 98 00 01", "06 39 98 00 02"],
            "email": ["a@exemple.fr", "b@exemple.fr"], "joined_on": ["2013-01-01", "2014-01-01"],
            "left_on": ["2019-01-01", "2019-02-01"], "left_reason": ["resigned", "lapsed"], "origin": ["stand", "site"],
            "note": ["A", "B"], "tags": [["marché"], ["tracts"]], "consents": [consent("yes"), consent("no")],
        })),
        together: &[],
    }
}

fn new_campaign(section: &Section) -> Value {
    let draft = json!({ "title": "Rétablissons l’ISF", "starts_on": "2019-01-01", "ends_on": "2019-06-30", "target": 185,
                        "unit": "parlementaires", "state": "idea", "colour": "amber" });
    section.change("campaigns.create", draft)
}

fn campaign_sheet(section: &Section, id: &Value) -> Value {
    section.ask("campaigns.read", json!({ "id": id, "on": "2019-02-28" }))
}

fn campaign(lead: Value) -> Kind {
    Kind {
        command: "campaigns.edit",
        make: Box::new(|section| new_campaign(section).into()),
        read: Box::new(|section, id| campaign_sheet(section, id)["campaign"].clone()),
        fields: fields(json!({
            "title": ["A", "B"], "summary": ["A", "B"], "state": ["running", "finished"],
            "starts_on": ["2019-02-01", "2019-02-02"], "ends_on": ["2019-07-01", "2019-07-02"],
            "colour": ["slate", "clay"], "lead_id": lead,
        })),
        together: &[],
    }
}

fn goal() -> Kind {
    let stages = |unit: &str| json!([{ "unit": unit, "target": 9 }]);
    Kind {
        command: "goals.edit",
        make: Box::new(|section| {
            let campaign = new_campaign(section);
            Made { id: campaign_sheet(section, &campaign)["goals"][0]["id"].clone(), page: campaign }
        }),
        read: Box::new(|section, campaign| {
            let goal = campaign_sheet(section, campaign)["goals"][0].clone();
            let stage = |stage: &Value| json!({ "unit": stage["unit"], "target": stage["target"] });
            let stages: Vec<Value> = goal["stages"].as_array().unwrap().iter().map(stage).collect();
            json!({ "title": goal["title"], "stages": stages })
        }),
        fields: fields(json!({ "title": ["A", "B"], "stages": [stages("voix"), stages("élus")] })),
        together: &[],
    }
}

fn count() -> Kind {
    Kind {
        command: "counts.edit",
        make: Box::new(|section| {
            let goal = campaign_sheet(section, &new_campaign(section))["goals"][0].clone();
            let draft = json!({ "value": 3, "counted_on": "2019-02-03" });
            let id = section.change("counts.add", json!({ "stage_id": goal["stages"][0]["id"], "draft": draft }));
            Made { id, page: goal["id"].clone() }
        }),
        read: Box::new(|section, goal| {
            section.ask("counts.list", json!({ "goal_id": goal, "limit": 5 }))["rows"][0].clone()
        }),
        fields: fields(json!({ "value": [5, 7], "counted_on": ["2019-02-04", "2019-02-05"], "note": ["A", "B"] })),
        together: &[],
    }
}

fn action() -> Kind {
    Kind {
        command: "actions.edit",
        make: Box::new(|section| {
            let draft = json!({ "kind": "leafleting", "title": "Marché", "starts": "2019-02-16T09:00:00",
                                "ends": "2019-02-16T11:00:00", "needed": 3 });
            let request = json!({ "campaign_id": new_campaign(section), "draft": draft });
            section.change("actions.plan", request)["id"].clone().into()
        }),
        read: Box::new(|section, id| {
            let mut sheet = section.ask("actions.read", json!({ "id": id }));
            sheet["action"]["note"] = sheet["note"].clone();
            sheet["action"].take()
        }),
        fields: fields(json!({
            "kind": ["petition", "postering"], "title": ["A", "B"],
            "starts": ["2019-02-16T08:00:00", "2019-02-16T10:00:00"], "ends": ["2019-02-16T12:00:00", "2019-02-16T13:00:00"],
            "zone": ["Indian/Reunion", "Pacific/Noumea"], "place": ["A", "B"], "needed": [1, 2], "note": ["A", "B"],
        })),
        together: &["starts", "ends", "zone"],
    }
}

/// A task, without its fields, some of which name other records.
fn task() -> Kind {
    Kind {
        command: "tasks.edit",
        make: Box::new(|section| section.change("tasks.create", json!({ "title": "Ranger" })).into()),
        read: Box::new(|section, id| {
            let tasks = section.ask("tasks.list", json!({ "state": "all", "limit": 200 }));
            tasks["rows"].as_array().unwrap().iter().find(|task| task["id"] == *id).unwrap().clone()
        }),
        fields: Map::new(),
        together: &[],
    }
}

fn new_organisation(section: &Section) -> Value {
    section.change("partners.create", json!({ "kind": "union", "name": "Union locale" }))
}

fn organisation_sheet(section: &Section, id: &Value) -> Value {
    section.ask("partners.get", json!({ "id": id }))
}

fn organisation() -> Kind {
    Kind {
        command: "partners.edit",
        make: Box::new(|section| new_organisation(section).into()),
        read: Box::new(organisation_sheet),
        fields: fields(json!({
            "kind": ["town_hall", "party"], "name": ["A", "B"], "email": ["a@exemple.fr", "b@exemple.fr"],
            "phone": ["01 99 00 00 01", "01 99 00 00 02"], "website": ["a.exemple.fr", "b.exemple.fr"],
            "address": ["A", "B"], "note": ["A", "B"],
        })),
        together: &[],
    }
}

fn contact(people: Value) -> Kind {
    Kind {
        command: "partners.edit_contact",
        make: Box::new(|section| {
            let organisation = new_organisation(section);
            let draft = json!({ "organisation_id": organisation, "name": "Jérôme Falguières" });
            Made { id: section.change("partners.add_contact", draft), page: organisation }
        }),
        read: Box::new(|section, organisation| organisation_sheet(section, organisation)["contacts"][0].clone()),
        fields: fields(json!({
            "person_id": people, "name": ["A", "B"], "office": ["A", "B"], "email": ["a@exemple.fr", "b@exemple.fr"],
            "phone": ["01 99 00 00 01", "01 99 00 00 02"], "since": ["2019-01-01", "2019-02-01"],
            "until": ["2020-01-01", "2020-02-01"], "note": ["A", "B"],
        })),
        // A person of the file bears no other name.
        together: &["person_id", "name"],
    }
}

fn exchange(people: &Value, events: &Value) -> Kind {
    let present = |which: usize| json!([{ "person_id": people[which] }]);
    let promise = |text: &str| json!([{ "text": text, "by_us": true }]);
    Kind {
        command: "partners.edit_exchange",
        make: Box::new(|section| {
            let organisation = new_organisation(section);
            let draft = json!({ "organisation_id": organisation, "held_on": "2019-03-04" });
            Made { id: section.change("partners.add_exchange", draft), page: organisation }
        }),
        read: Box::new(|section, organisation| organisation_sheet(section, organisation)["exchanges"][0].clone()),
        fields: fields(json!({
            "kind": ["call", "message"], "held_on": ["2019-03-01", "2019-03-02"], "place": ["A", "B"],
            "event_id": events, "summary": ["A", "B"], "people": [present(0), present(1)],
            "promises": [promise("A"), promise("B")],
        })),
        together: &[],
    }
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
            let file = section.file("IMG_0412.png");
            fs::write(&file, PICTURE).unwrap();
            let report = begin(section);
            let added = section.change("photos.add", json!({ "report": report, "paths": [file] }));
            Made { id: added["added"][0].clone(), page: report }
        }),
        read: Box::new(|section, report| {
            section.ask("reports.read", json!({ "report": report }))["photos"][0]["words"].clone()
        }),
        fields: fields(json!({
            "caption": ["A", "B"], "alt": ["A", "B"], "credit": ["A", "B"], "ownership": ["A", "B"],
            "consent": ["granted", "refused"],
        })),
        together: &[],
    }
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
