//! Bringing in a member file: whom each of its rows is about, what it adds, and all of that as one change that can be taken
//! back.
//!
//! ```text
//! guess ──> Mapping ──> Plan::make ── whom (1st pass: people recognised) ── evaluate (2nd pass: what is added)
//!            corrected      │ looked at, doubtful rows decided
//!                           └──> Plan::run ── evaluate again, now writing; nothing when file or section have moved
//! ```

mod cell;
mod evaluate;
mod guess;
mod index;
mod known;
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
mod whom;

pub use guess::guess;
pub use meaning::{Mapping, Meaning};
pub use plan::{ImportPage, Plan};
pub use recognise::Doubt;
pub use report::{
    Candidate, Choice, Detail, Difference, DoubtfulRows, ImportCounts, ImportOptions, ImportRow, Particular, Remarks,
    RowChoice, Verdict,
};
pub use table::{Reason, Rows, Table, Trouble};
