//! What an import would do or did, as the contract carries it.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::people::import::recognise::Doubt;
use crate::people::import::table::RowIssue;
use crate::people::{Category, ConsentAnswer, ConsentPurpose, LeftReason, PersonText};

/// How a file is brought in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct ImportOptions {
    /// Rows with an unreadable cell are brought in without it, and its text goes into the note. Else they are refused.
    pub unreadable_to_note: bool,
    /// The name of the file, as the origin of new records and the source of answers.
    pub source: String,
    /// What becomes of doubtful rows without a choice of their own.
    pub doubtful: DoubtfulRows,
    /// What a person chose for single doubtful rows.
    pub choices: Vec<RowChoice>,
}

/// What becomes of doubtful rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DoubtfulRows {
    /// They are left aside.
    #[default]
    Aside,
    /// Each is about the person proposed, where only one is.
    Proposed,
    /// Each is about somebody new.
    New,
}

/// A choice for one doubtful row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RowChoice {
    /// The row, as numbered in the file.
    pub row: u64,
    /// Whom it is about.
    pub choice: Choice,
}

/// Whom a doubtful row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Choice {
    /// That is not said: it is left aside.
    Aside,
    /// Somebody new.
    New,
    /// A person of the section.
    Person {
        /// The record.
        id: PersonId,
    },
    /// The person that another row of the file is about.
    Row {
        /// That row.
        row: u64,
    },
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Somebody new.
    New,
    /// Somebody known, of whom something changes.
    Changed,
    /// Somebody known, of whom nothing changes.
    Same,
    /// Perhaps somebody known: left aside until a person says.
    Doubtful,
    /// Nothing that can be brought in.
    Refused,
}

/// How many rows of each kind, and what was noticed on the way.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct ImportCounts {
    /// Rows in all.
    pub rows: u64,
    /// Rows about somebody new.
    pub new: u64,
    /// Rows that change somebody.
    pub changed: u64,
    /// Rows that change nothing.
    pub same: u64,
    /// Rows left aside.
    pub doubtful: u64,
    /// Rows refused.
    pub refused: u64,
    /// What was noticed in the rows that are brought in.
    pub remarks: Remarks,
}

/// What was noticed in the rows that are brought in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Remarks {
    /// Telephone numbers that get their first zero back.
    pub phones_repaired: u64,
    /// Postcodes that get their first zero back.
    pub postcodes_repaired: u64,
    /// Unreadable cells whose text goes into the note.
    pub cells_to_note: u64,
    /// Dates of answers without an answer, which go into the note.
    pub dates_to_note: u64,
    /// New people who share an e-mail address with somebody of another name.
    pub emails_shared: u64,
    /// People of whom a remark says that they resigned.
    pub resigned: u64,
    /// People of whom a remark says that they died.
    pub deceased: u64,
    /// People of whom a remark says that they moved to another section.
    pub transferred: u64,
    /// People of whom a remark says that they left otherwise.
    pub left_otherwise: u64,
    /// Payments of dues that are recorded.
    pub dues: u64,
    /// Rows whose dues are no payment, because their year or amount is missing, and go into the note.
    pub dues_to_note: u64,
    /// Answers that are recorded.
    pub consents: u64,
}

/// A row of the file, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ImportRow {
    /// Where it stands in the file.
    pub row: u64,
    /// What becomes of it.
    pub verdict: Verdict,
    /// The name in it, "Given Family".
    pub name: String,
    /// What changes, or what the new record holds; of a doubtful row, what it says to tell people of one name apart.
    pub differences: Vec<Difference>,
    /// Why it is refused.
    pub issues: Vec<RowIssue>,
    /// Why it is doubtful.
    pub doubt: Option<Doubt>,
    /// Whom it may be about, when it is doubtful.
    pub candidates: Vec<Candidate>,
    /// Whether a person chose, when it would be doubtful.
    pub chosen: bool,
    /// The e-mail address is that of somebody of another name.
    pub shares_email: bool,
}

/// Somebody whom a doubtful row may be about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Candidate {
    /// What to choose for it.
    pub choice: Choice,
    /// "Given Family".
    pub name: String,
    /// What distinguishes people of one name: number, date of birth, town, e-mail, as far as they are known.
    pub details: Vec<Difference>,
}

/// Something of a person that changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Difference {
    /// The field.
    pub field: PersonField,
    /// What it was; `null` where it was empty.
    pub old: Option<FieldValue>,
    /// What it becomes.
    pub new: FieldValue,
}

/// A field of a person, or of what belongs to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PersonField {
    /// What they are to the section.
    Category,
    /// Family name.
    FamilyName,
    /// Given name.
    GivenName,
    /// Date of birth.
    BornOn,
    /// Date of joining.
    JoinedOn,
    /// Date of leaving.
    LeftOn,
    /// Why they left.
    LeftReason,
    /// A theme or group.
    Tags,
    /// Whether the newsletter is wanted.
    Newsletter,
    /// Whether they may be contacted again.
    Contact,
    /// A payment of dues.
    Dues,
    /// A text.
    #[serde(untagged)]
    Text(PersonText),
}

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", content = "value", rename_all = "snake_case")]
pub enum FieldValue {
    /// Text, as typed.
    Text(String),
    /// A date.
    Day(NaiveDate),
    /// What somebody is to the section.
    Category(Category),
    /// Why somebody left.
    Left(LeftReason),
    /// Yes or no.
    Answer(ConsentAnswer),
    /// Dues of a year.
    Dues {
        /// The year.
        year: i32,
        /// Euro cents.
        amount_cents: i64,
    },
}

impl PersonField {
    /// The field of an answer.
    pub(super) fn of_consent(purpose: ConsentPurpose) -> Self {
        match purpose {
            ConsentPurpose::Newsletter => Self::Newsletter,
            _ => Self::Contact,
        }
    }
}
