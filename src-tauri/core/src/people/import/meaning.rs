//! What a column of a file means.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::people::{Category, PersonText};
use crate::problem::{Code, Problem, Result};

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// Nothing that is brought in.
    Ignored,
    /// Family name.
    FamilyName,
    /// Given name.
    GivenName,
    /// Both parts of the name, the family name first.
    FamilyAndGivenName,
    /// Both parts of the name, the given name first.
    GivenAndFamilyName,
    /// Date of birth.
    BornOn,
    /// Landline or mobile: the number decides which.
    AnyPhone,
    /// Date of joining.
    JoinedOn,
    /// The last year for which dues were paid.
    DuesYear,
    /// What was paid for it.
    DuesAmount,
    /// How it was paid.
    DuesMeans,
    /// Anything else worth keeping: goes into the remarks, behind the name of its column.
    NoteWithName,
    /// Whether the newsletter is wanted.
    Newsletter,
    /// Whether the person agreed to be contacted again.
    Contact,
    /// When the answers of the row were given.
    AnsweredOn,
    /// Themes and groups, several in a cell.
    Tags,
    /// A text of a person. In the remarks departures are recognised; several columns are lines of one address.
    #[serde(untagged)]
    Text(PersonText),
}

impl Meaning {
    /// See [`PersonText::MEMBER_NUMBER`].
    pub const MEMBER_NUMBER: Self = Self::Text(PersonText::MEMBER_NUMBER);
    /// See [`PersonText::CIVILITY`].
    pub const CIVILITY: Self = Self::Text(PersonText::CIVILITY);
    /// See [`PersonText::STREET`].
    pub const STREET: Self = Self::Text(PersonText::STREET);
    /// See [`PersonText::POSTCODE`].
    pub const POSTCODE: Self = Self::Text(PersonText::POSTCODE);
    /// See [`PersonText::CITY`].
    pub const CITY: Self = Self::Text(PersonText::CITY);
    /// See [`PersonText::PHONE`].
    pub const PHONE: Self = Self::Text(PersonText::PHONE);
    /// See [`PersonText::MOBILE`].
    pub const MOBILE: Self = Self::Text(PersonText::MOBILE);
    /// See [`PersonText::EMAIL`].
    pub const EMAIL: Self = Self::Text(PersonText::EMAIL);
    /// See [`PersonText::NOTE`].
    pub const NOTE: Self = Self::Text(PersonText::NOTE);

    /// Whether several columns may have it.
    fn repeats(self) -> bool {
        matches!(self, Self::Ignored | Self::STREET | Self::NOTE | Self::NoteWithName | Self::Tags)
    }
}

/// What the columns of a file mean, and what the people are that it brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mapping {
    /// One a column, from the left.
    pub columns: Vec<Meaning>,
    /// What people are to the section who are not in it yet.
    pub category: Category,
}

impl Mapping {
    /// Refuses a mapping that names nobody, or that gives two columns a meaning that only one can have.
    pub fn check(&self) -> Result<()> {
        let names = [Meaning::FamilyName, Meaning::GivenName, Meaning::FamilyAndGivenName, Meaning::GivenAndFamilyName];
        if !self.columns.iter().any(|meaning| names.contains(meaning)) {
            return Err(Problem::new(Code::MappingIncomplete));
        }
        for (column, meaning) in self.columns.iter().enumerate() {
            if !meaning.repeats() && self.columns[..column].contains(meaning) {
                return Err(Problem::at(Code::BadRequest, "columns").with("column", column));
            }
        }
        Ok(())
    }
}
