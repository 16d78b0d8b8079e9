//! What a column of a file means.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::people::Category;
use crate::problem::{Code, Problem, Result};

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// Nothing that is brought in.
    Ignored,
    /// The party's number for a member.
    MemberNumber,
    /// Mme, M., ...
    Civility,
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
    /// Street, or a part of what stands above the town. Several columns are lines of one address.
    Street,
    /// Postcode.
    Postcode,
    /// Town.
    City,
    /// Landline.
    Phone,
    /// Mobile.
    Mobile,
    /// Landline or mobile: the number tells which.
    AnyPhone,
    /// E-mail.
    Email,
    /// Date of joining.
    JoinedOn,
    /// The last year for which dues were paid.
    DuesYear,
    /// What was paid for it.
    DuesAmount,
    /// How it was paid.
    DuesMeans,
    /// Remarks, in which departures are recognised.
    Note,
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
}

impl Meaning {
    /// Whether several columns may have it.
    fn repeats(self) -> bool {
        matches!(self, Self::Ignored | Self::Street | Self::Note | Self::NoteWithName | Self::Tags)
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
