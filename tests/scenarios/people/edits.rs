//! Edits of people.

use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::edits::{Kind, fields};

/// The commands of this domain that are no edits by field, and why they need none.
pub const NOT_EDITS: &[(&str, &str)] = &[
    ("people.create", "adds a record"),
    ("people.archive", "sets people aside or brings them back: said twice, it is what both want"),
];

/// The records that are edited by field.
pub fn kinds(_: &Section) -> Vec<Kind> {
    vec![person()]
}

/// Two members, of whom a field may be given either.
pub fn two_members(section: &Section) -> Value {
    json!([section.member("Zoé", "Dubois"), section.member("Ugo", "Petit")])
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
