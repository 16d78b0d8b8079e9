//! What is asked of the list of people, and the answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::people::{Category, PersonRow};

/// The most rows of one window.
pub(crate) const MAX_WINDOW: u32 = 500;

/// What of the people is asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PeopleQuery {
    /// Words of a name, an e-mail, a telephone number, a town, as typed so far.
    pub search: String,
    /// Only these; all when empty.
    pub categories: Vec<Category>,
    /// Whether they are still here.
    pub presence: Presence,
    /// How they stand with this year's dues.
    pub dues: Option<DuesFilter>,
    /// Only those with this tag.
    pub tag: Option<String>,
    /// Only those who lack this.
    pub lacking: Option<Lacking>,
    /// The order.
    pub sort: PeopleSort,
    /// Backwards.
    pub descending: bool,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// Whether somebody is still here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Neither left nor set aside.
    #[default]
    Present,
    /// Members who have left.
    Left,
    /// Records set aside.
    Archived,
    /// Everybody.
    All,
}

/// How a member stands with the dues of the current year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuesFilter {
    /// Something was paid for the year.
    Paid,
    /// Nothing was, of somebody who is expected to pay.
    Due,
}

/// What may be missing from a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Lacking {
    /// No e-mail.
    Email,
    /// Neither mobile nor landline.
    Phone,
    /// No postal address.
    Address,
}

/// By what the list is sorted; the name decides among equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// Family name, then given name.
    #[default]
    Name,
    /// What they are to the section.
    Category,
    /// Town.
    City,
    /// Date of joining.
    Joined,
}

/// A window on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PeoplePage {
    /// How many people the query has in all.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<PersonRow>,
}

/// How a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuesState {
    /// Something was paid for the year.
    Paid,
    /// A member who has paid nothing for it yet.
    Due,
    /// No dues are expected: a contact, or a member who joined after or left before the year.
    NotExpected,
}

/// A person found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PersonHit {
    /// The record.
    pub id: PersonId,
    /// "Given Family".
    pub name: String,
    /// What they are to the section.
    pub category: Category,
    /// Town, to tell people of one name apart.
    pub city: Option<String>,
}

/// A theme or group, and how many records carry it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tag {
    /// As it was typed.
    pub label: String,
    /// How many people carry it.
    pub people: u32,
}
