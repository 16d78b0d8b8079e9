//! The contacts of the example: people who signed, asked or were met, and are no members.

use ruche_core::people::{Category, ConsentPurpose};

use crate::example::members::{BREVANCHES, CASTELNOUE, ORVELLE, PONT_SARNON, SAINT_YLAN, Town};

/// A fictional contact.
#[derive(Debug, Clone, Copy)]
pub(super) struct Contact {
    pub category: Category,
    pub given_name: &'static str,
    pub family_name: &'static str,
    pub town: Town,
    /// How many days ago they were met.
    pub met: i64,
    /// Where the record comes from.
    pub origin: &'static str,
    /// To what they agreed then.
    pub agreed: &'static [ConsentPurpose],
    /// What they refused.
    pub refused: &'static [ConsentPurpose],
}

const NEWSLETTER: &[ConsentPurpose] = &[ConsentPurpose::Newsletter];
const CONTACT: &[ConsentPurpose] = &[ConsentPurpose::Contact];
const BOTH: &[ConsentPurpose] = &[ConsentPurpose::Newsletter, ConsentPurpose::Contact];

const FORM: &str = "Formulaire du blog";
const MARKET: &str = "Stand du marché d'Orvelle";
const DOOR: &str = "Porte-à-porte, quartier du Nord";
const MEETING: &str = "Réunion publique sur les transports";

const fn regular(
    given_name: &'static str,
    family_name: &'static str,
    town: Town,
    met: i64,
    origin: &'static str,
    agreed: &'static [ConsentPurpose],
) -> Contact {
    Contact { category: Category::RegularContact, given_name, family_name, town, met, origin, agreed, refused: &[] }
}

const fn occasional(
    given_name: &'static str,
    family_name: &'static str,
    town: Town,
    met: i64,
    origin: &'static str,
    agreed: &'static [ConsentPurpose],
) -> Contact {
    Contact { category: Category::OccasionalContact, ..regular(given_name, family_name, town, met, origin, agreed) }
}

impl Contact {
    const fn but_not(self, refused: &'static [ConsentPurpose]) -> Self {
        Self { refused, ..self }
    }
}

#[rustfmt::skip]
pub(super) const CONTACTS: &[Contact] = &[
    regular("Violette", "Marquisat", ORVELLE, 610, FORM, NEWSLETTER),
    regular("Idriss", "Ouedraogo-Petit", ORVELLE, 540, MEETING, BOTH),
    regular("Chantal", "Dubreuilh", BREVANCHES, 498, MARKET, NEWSLETTER).but_not(&[ConsentPurpose::Phone]),
    regular("Maxence", "Torrenti", PONT_SARNON, 430, FORM, NEWSLETTER),
    regular("Samira", "Khelladi", ORVELLE, 377, MEETING, BOTH),
    regular("Philippe", "Gourmelen", CASTELNOUE, 312, MARKET, BOTH),
    regular("Agnès", "Lestrange-Paul", SAINT_YLAN, 260, FORM, NEWSLETTER),
    regular("Yann", "Trividic", ORVELLE, 205, MARKET, BOTH),
    regular("Mireille", "Passelac", ORVELLE, 170, MEETING, BOTH).but_not(&[ConsentPurpose::Post]),
    regular("Adama", "Sissokho-Roux", ORVELLE, 121, FORM, NEWSLETTER),
    regular("Corinne", "Beaudrillier", BREVANCHES, 88, MARKET, BOTH),
    regular("Florian", "Steinbrecher", PONT_SARNON, 64, FORM, NEWSLETTER),
    regular("Leïla", "Amrouche-Blin", ORVELLE, 33, MARKET, BOTH),
    regular("Robert", "Escandier", CASTELNOUE, 19, FORM, NEWSLETTER),
    occasional("Ginette", "Passemard", ORVELLE, 96, DOOR, CONTACT),
    occasional("Mickaël", "Lebrigand", ORVELLE, 95, DOOR, &[]).but_not(CONTACT),
    occasional("Oumar", "Camara-Vial", ORVELLE, 95, DOOR, CONTACT),
    occasional("Brigitte", "Sautereau", ORVELLE, 61, DOOR, CONTACT),
    occasional("Ahmet", "Yildizhan", ORVELLE, 60, DOOR, CONTACT),
    occasional("Justine", "Ravenelle", BREVANCHES, 41, MARKET, CONTACT),
    occasional("Marcel", "Houdayer", SAINT_YLAN, 40, MARKET, &[]),
    occasional("Noémie", "Grandval-Soto", ORVELLE, 26, DOOR, CONTACT),
    occasional("Stéphane", "Izquierdat", PONT_SARNON, 12, MARKET, CONTACT),
    occasional("Fanta", "Diabaté-Morel", ORVELLE, 11, DOOR, CONTACT),
    occasional("Guy", "Pellegrinet", CASTELNOUE, 5, MARKET, &[]),
];
