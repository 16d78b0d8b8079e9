//! People of the section: members, regular contacts and occasional contacts.

pub mod archive;
mod consent;
pub mod create;
pub mod dues_standing;
pub mod edit;
mod erase;
pub mod find;
pub mod import;
pub mod list;
pub mod name;
pub mod name_parts;
mod person;
pub mod phone;
pub mod query;
pub mod renewals;
pub mod same_name;
pub(crate) mod sql;
mod stay;
pub mod tags;
#[cfg(test)]
mod tests;
mod text_field;
pub mod trend;
#[cfg(test)]
mod undo_tests;

pub use consent::{Consent, ConsentAnswer, ConsentPurpose};
pub use name::PersonName;
pub(crate) use person::is_email;
pub use person::{Category, LeftReason, Person, PersonChanges, PersonDraft, PersonRow};
pub use text_field::PersonText;

use crate::domain::{Domain, part};
use crate::ids::PersonId;
use crate::record::Record as _;
use crate::store::full_text::SearchIndex;
use crate::store::migrations::{Migration, migration};
use crate::write::{Bookkeeping, Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: PersonOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[PERSON, PERSON_TAG, CONSENT],
    search_indexes: &[SearchIndex { name: "person_search", vocabulary: "person_word", fill: sql::FILL_SEARCH }],
    not_searched: &[
        "consent.answer",
        "consent.purpose",
        "consent.source",
        "person.civility",
        "person.note",
        "person.origin",
        "person.street",
        "person_tag.label",
    ],
    normal_forms: sql::NORMAL_FORMS,
    title: sql::title,
    find: Some(part!(Vec<query::PersonHit>, find::find)),
    forget: |writer, record| sql::forget_person(writer, PersonId(record)),
    ..Domain::named("people")
};

const MIGRATIONS: &[Migration] = &[
    migration!(
        2,
        "people",
        "migrations/0002_people.sql",
        "40bf9f950eee9e80c12946c2ecbffbe92a7a50113982d131616e05af8d8e58aa"
    ),
    migration!(
        12,
        "categories, reasons, purposes",
        "migrations/0012_people.sql",
        "c3f677682971e9e9e88491ba9eadf2c61d3e0c9e4708b89b5dfbf44488eef363"
    ),
];

const PERSON: Table = Table::of_records("person", PersonDraft::COLUMNS)
    .with_bookkeeping(&[Bookkeeping::Derived { column: "name_key", from: sql::NAME_KEY }]);
const PERSON_TAG: Table = Table::part("person_tag", "person_id", &["tags"]);
const CONSENT: Table = Table::part("consent", "person_id", &["consents"]);

kinds! {
    /// What is done to people.
    pub enum PersonOperation {
        /// A person was added by hand.
        Create = "people.create",
        /// A record was edited. Edits of one record within two minutes are one step of undo.
        Edit = "people.edit" (coalesce 120),
        /// Records were set aside.
        Archive = "people.archive",
        /// Records were brought back.
        Restore = "people.restore",
        /// A person was erased.
        Erase = "people.erase" (irreversible),
        /// A file of people was brought in.
        Import = "people.import",
    }
}
