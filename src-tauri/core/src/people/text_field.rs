//! The fields of a person that are texts, by name: what the import brings in without a rule of its own.

use std::sync::LazyLock;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::people::PersonDraft;
use crate::record::Record as _;

/// A field of a person that is a text and may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonText(&'static str);

impl PersonText {
    /// The party's number for them.
    pub const MEMBER_NUMBER: Self = Self("member_number");
    /// Mme, M., ...
    pub const CIVILITY: Self = Self("civility");
    /// Street, or what stands above the town.
    pub const STREET: Self = Self("street");
    /// Postcode.
    pub const POSTCODE: Self = Self("postcode");
    /// Town.
    pub const CITY: Self = Self("city");
    /// Landline.
    pub const PHONE: Self = Self("phone");
    /// Mobile.
    pub const MOBILE: Self = Self("mobile");
    /// E-mail.
    pub const EMAIL: Self = Self("email");
    /// Remarks.
    pub const NOTE: Self = Self("note");

    /// All of them, in the order of the list of [`PersonDraft`].
    pub fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<PersonText>> = LazyLock::new(|| {
            let mut draft = PersonDraft::default();
            let names = PersonDraft::COLUMNS.iter().map(|column| column.field);
            names.filter(|name| draft.text_mut(name).is_some()).map(PersonText).collect()
        });
        &ALL
    }

    /// What a draft says there.
    pub(super) fn text(self, draft: &PersonDraft) -> Option<&str> {
        draft.text(self.0)
    }

    /// The field of a draft.
    pub(super) fn of(self, draft: &mut PersonDraft) -> Option<&mut Option<String>> {
        draft.text_mut(self.0)
    }

    /// The one of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::all().iter().copied().find(|field| field.0 == name)
    }
}

impl Serialize for PersonText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for PersonText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| D::Error::custom("no text of a person has this name"))
    }
}

impl JsonSchema for PersonText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PersonText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<&str> = Self::all().iter().map(|field| field.0).collect();
        json_schema!({
            "type": "string",
            "enum": names,
            "description": "A field of a person that is a text and may be missing."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constant_names_a_text_of_the_list() {
        let constants = [
            PersonText::MEMBER_NUMBER,
            PersonText::CIVILITY,
            PersonText::STREET,
            PersonText::POSTCODE,
            PersonText::CITY,
            PersonText::PHONE,
            PersonText::MOBILE,
            PersonText::EMAIL,
            PersonText::NOTE,
        ];
        for field in constants {
            assert!(PersonText::all().contains(&field), "{field:?}");
        }
    }
}
