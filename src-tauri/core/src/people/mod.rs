//! People of the section: members, regular contacts and occasional contacts.

pub mod archive;
pub mod create;
pub mod edit;
pub mod find;
pub mod list;
mod person;
pub mod phone;
pub(crate) mod sql;

pub use person::{Category, Consent, ConsentAnswer, ConsentPurpose, LeftReason, Person, PersonDraft, PersonRow};
