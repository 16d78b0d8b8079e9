//! Edits of partners, and of what belongs to them.

use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::campaigns::edits::new_campaign;
use crate::edits::{Kind, Made, fields};
use crate::events::gathering;
use crate::people::edits::two_members;

/// The commands of this domain that are no edits by field, and why they need none.
pub const NOT_EDITS: &[(&str, &str)] = &[
    ("partners.create", "adds a record"),
    ("partners.archive", "sets aside or brings back: said twice, it is what both want"),
    ("partners.remove", "removes a record"),
    ("partners.add_contact", "adds a record"),
    ("partners.remove_contact", "removes a record"),
    ("partners.add_exchange", "adds a record"),
    ("partners.remove_exchange", "removes a record"),
    ("partners.link_campaign", "adds a link: one that is there already stays as it is"),
    ("partners.unlink_campaign", "removes a link"),
];

/// The records that are edited by field.
pub fn kinds(section: &Section) -> Vec<Kind> {
    let people = two_members(section);
    let events = json!([gathering(section), gathering(section)]);
    vec![organisation(), contact(people.clone()), exchange(&people, &events), link()]
}

pub fn new_organisation(section: &Section) -> Value {
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

fn link() -> Kind {
    Kind {
        command: "partners.edit_link",
        make: Box::new(|section| {
            let organisation = new_organisation(section);
            let link = json!({ "organisation_id": organisation, "campaign_id": new_campaign(section) });
            Made { id: section.change("partners.link_campaign", link), page: organisation }
        }),
        read: Box::new(|section, organisation| organisation_sheet(section, organisation)["campaigns"][0].clone()),
        fields: fields(json!({ "role": ["A", "B"] })),
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

/// Edits the contact from the revision before `theirs` was changed, which is refused; what is asked about.
fn asked(section: &Section, id: &Value, theirs: Value, mine: Value) -> Value {
    let revision = section.revision(id);
    section.edit("partners.edit_contact", id, theirs);
    let problem =
        section.refused("partners.edit_contact", json!({ "id": id, "revision": revision, "changes": mine.clone() }));
    assert_eq!(problem.code, Code::Conflict, "{mine}");
    let problem = serde_json::to_value(&problem).unwrap();
    serde_json::from_str(problem["params"]["present"].as_str().unwrap()).unwrap()
}

#[test]
fn what_goes_together_in_a_contact_is_asked_about_as_one() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Delcourt");
    let made = |more: Value| {
        let mut draft = json!({ "organisation_id": new_organisation(&section), "name": "Jérôme Falguières" });
        draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        section.change("partners.add_contact", draft)
    };
    // Linked to a person meanwhile, a contact bears no other name.
    let id = made(json!({}));
    let present = asked(&section, &id, json!({ "person_id": zoe }), json!({ "name": "Jérôme Falguière" }));
    assert_eq!(present, json!({ "person_id": zoe, "name": null }));
    section.edit("partners.edit_contact", &id, json!({ "person_id": null, "name": "Jérôme Falguière" }));
    // The last day came meanwhile, before the first one that was typed.
    let id = made(json!({}));
    let present = asked(&section, &id, json!({ "until": "2019-06-30" }), json!({ "since": "2020-01-01" }));
    assert_eq!(present, json!({ "since": null, "until": "2019-06-30" }));
    // Where both can stand, both do.
    let id = made(json!({}));
    let revision = section.revision(&id);
    section.edit("partners.edit_contact", &id, json!({ "until": "2019-06-30" }));
    let edit = json!({ "id": id, "revision": revision, "changes": { "since": "2019-01-01" } });
    section.change("partners.edit_contact", edit);
}
