//! People of the section: members, regular contacts and occasional contacts.

pub mod archive;
mod consent;
pub mod create;
pub mod edit;
pub mod find;
mod forget;
pub mod import;
pub mod list;
pub mod name;
mod person;
pub mod phone;
pub(crate) mod sql;
pub mod tags;
pub mod trend;
#[cfg(test)]
mod windows;

pub(crate) use forget::forget_person;
pub(crate) use sql::FILL_SEARCH;

pub use consent::{Consent, ConsentAnswer, ConsentPurpose};
pub use name::PersonName;
pub use person::{Category, LeftReason, Person, PersonDraft, PersonRow};
pub(crate) use person::{LINE_MOST, NOTE_MOST, is_email};
