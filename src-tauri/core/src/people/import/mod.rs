//! Import of a member file: matches its rows to people, works out what each row changes, and writes all of it as one
//! operation that can be undone.
//!
//! ```text
//! guess ──> Mapping ──> Plan::make ── matches (1st pass: people recognised) ── evaluate (2nd pass: what changes)
//!            corrected      │ previewed, doubtful rows decided
//!                           └──> Plan::run ── evaluate again, now writing; nothing when file or section have changed
//! ```

mod cell;
mod evaluate;
mod guess;
mod index;
mod known;
mod matches;
mod meaning;
mod name;
mod plan;
mod recognise;
mod record;
mod remark;
mod report;
mod run;
mod stream;
mod table;

pub use guess::guess;
pub use meaning::{Mapping, Meaning};
pub use plan::{ImportPage, Plan};
pub use recognise::Doubt;
pub use report::{
    Candidate, Choice, Difference, DoubtfulRows, FieldValue, ImportCounts, ImportOptions, ImportRow, PersonField,
    Remarks, RowChoice, Verdict,
};
pub use table::{Reason, RowIssue, Rows, Table};
