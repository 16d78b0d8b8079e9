//! Rows of a foreign table, as whoever reads the file hands them in. The core knows neither files nor their formats.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::problem::Result;

/// A table that can be read from its beginning as often as needed.
pub trait Table: Sync {
    /// The rows below the column names, from the first.
    fn rows(&self) -> Result<Box<dyn Rows + Send + '_>>;
}

/// The rows of a table, one at a time.
pub trait Rows {
    /// Moves to the next row; `false` after the last.
    fn advance(&mut self) -> Result<bool>;

    /// Where a person finds the row: its line in a text file, its number in a sheet.
    fn number(&self) -> u64;

    /// The text of a cell of the row; empty beyond its last.
    fn cell(&self, column: usize) -> &str;

    /// What makes the whole row unreadable, if anything.
    fn problem(&self) -> Option<Reason>;

    /// How much of the table was read, from 0 to 1.
    fn progress(&self) -> f32;
}

/// Why a row is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nothing stands in it.
    EmptyRow,
    /// It adds up the rows above it.
    TotalsRow,
    /// It names nobody.
    NameMissing,
    /// A date that does not exist or cannot be read.
    DateUnreadable,
    /// A year that cannot be read.
    YearUnreadable,
    /// An amount that cannot be read or cannot be dues.
    AmountUnreadable,
    /// No e-mail address.
    EmailUnreadable,
    /// No telephone number.
    PhoneUnreadable,
    /// Neither yes nor no.
    AnswerUnreadable,
    /// A text that is too long for what it should be.
    TextTooLong,
    /// The person is known to have left before the date of joining.
    LeftBeforeJoining,
    /// A quote was opened and never closed.
    QuoteUnclosed,
    /// Letters were lost: the file was not written in the encoding it is read in.
    LettersLost,
    /// Fewer cells than columns: often a line break inside an address.
    CellsMissing,
    /// More cells than columns: often a separator inside a cell.
    CellsTooMany,
    /// A row too long to be one.
    RowTooLong,
}

impl Reason {
    /// Whether only one cell is concerned, so that the rest of the row can be brought in without it.
    pub(super) fn is_of_one_cell(self) -> bool {
        matches!(
            self,
            Self::DateUnreadable
                | Self::YearUnreadable
                | Self::AmountUnreadable
                | Self::EmailUnreadable
                | Self::PhoneUnreadable
                | Self::AnswerUnreadable
        )
    }
}

/// A cell that cannot be read, or what is wrong with a row as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RowIssue {
    /// The column, from 0; `null` when it is the whole row.
    pub column: Option<u32>,
    /// What is wrong.
    pub reason: Reason,
    /// What stands there.
    pub text: String,
}

impl RowIssue {
    /// What is wrong with a row as a whole.
    pub(super) fn of_row(reason: Reason) -> Self {
        Self { column: None, reason, text: String::new() }
    }
}
