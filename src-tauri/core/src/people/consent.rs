//! What people agreed to or refused, by purpose.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What may be asked of a person's agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// To receive the newsletter.
    Newsletter,
    /// To be contacted again after a meeting in the street.
    Contact,
    /// To be written to by e-mail at all.
    Email,
    /// To be telephoned at all.
    Phone,
    /// To be written to by post at all.
    Post,
}

/// Yes or no: silence is neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentAnswer {
    /// Agreed.
    Yes,
    /// Refused, or objected.
    No,
}

/// An answer, with what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Consent {
    /// To what.
    pub purpose: ConsentPurpose,
    /// The answer.
    pub answer: ConsentAnswer,
    /// When it was given, where known.
    pub given_on: Option<NaiveDate>,
    /// How it is known: a file, a form, a conversation.
    pub source: String,
}
