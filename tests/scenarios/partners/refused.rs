//! What is refused, and by which field.

use chrono::Days;
use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{contact, organisation, today};

#[test]
fn what_is_not_there_or_cannot_be_is_named() {
    let section = Section::new();
    let nobody = json!("00000000-0000-7000-8000-000000000000");
    let (union, hall) =
        (organisation(&section, "union", "Union locale"), organisation(&section, "town_hall", "Mairie"));
    let mayor = contact(&section, &hall, "Solène Aubertin", "maire");
    let tomorrow = today(&section) + Days::new(1);
    let with = |more: Value| {
        let mut draft = json!({ "organisation_id": union, "held_on": "2019-03-04" });
        draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        draft
    };
    let cases = [
        ("partners.add_contact", json!({ "organisation_id": nobody, "name": "X" }), Code::NotFound, "organisation_id"),
        ("partners.add_contact", json!({ "organisation_id": union, "person_id": nobody }), Code::NotFound, "person_id"),
        ("partners.add_contact", json!({ "organisation_id": union, "name": " " }), Code::Required, "name"),
        (
            "partners.add_contact",
            json!({ "organisation_id": union, "name": "X", "since": "2020-01-01", "until": "2019-01-01" }),
            Code::EndsBeforeStart,
            "until",
        ),
        ("partners.create", json!({ "name": "X", "email": "pas d’adresse" }), Code::BadEmail, "email"),
        ("partners.create", json!({ "name": "X", "phone": "bonjour" }), Code::BadPhone, "phone"),
        ("partners.create", json!({ "kind": "union" }), Code::Required, "name"),
        ("partners.add_exchange", with(json!({ "held_on": tomorrow })), Code::BadDate, "held_on"),
        ("partners.add_exchange", with(json!({ "organisation_id": nobody })), Code::NotFound, "organisation_id"),
        ("partners.add_exchange", with(json!({ "event_id": nobody })), Code::NotFound, "event_id"),
        ("partners.add_exchange", with(json!({ "people": [{ "person_id": nobody }] })), Code::NotFound, "person_id"),
        // One of another organisation's.
        ("partners.add_exchange", with(json!({ "people": [{ "contact_id": mayor }] })), Code::NotFound, "contact_id"),
        (
            "partners.add_exchange",
            with(json!({ "promises": [{ "text": "X", "contact_id": mayor }] })),
            Code::NotFound,
            "contact_id",
        ),
        (
            "partners.add_exchange",
            with(json!({ "promises": [{ "text": " " }, { "due_on": "2020-01-01" }] })),
            Code::Required,
            "promises.1.text",
        ),
        (
            "partners.add_exchange",
            with(json!({ "promises": [{ "text": " " }, { "text": "é".repeat(201) }] })),
            Code::TooLong,
            "promises.1.text",
        ),
        (
            "partners.link_campaign",
            json!({ "organisation_id": union, "campaign_id": nobody }),
            Code::NotFound,
            "campaign_id",
        ),
    ];
    for (command, request, code, field) in cases {
        let refused = section.refused(command, request.clone());
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some(field)), "{command} {request}");
    }
    for command in ["get", "remove", "remove_contact", "erase_contact", "remove_exchange", "unlink_campaign", "archive"]
    {
        let refused = section.refused(&format!("partners.{command}"), json!({ "id": nobody, "archived": true }));
        assert_eq!(refused.code, Code::NotFound, "{command}");
    }
    // The record of a person is none of a contact's.
    let zoe = section.member("Zoé", "Delcourt");
    assert_eq!(section.refused("partners.erase_contact", json!({ "id": zoe })).code, Code::NotFound);
}
