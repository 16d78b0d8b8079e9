//! Search over everything that the section keeps, by a few letters.
//!
//! Each domain finds its own records; this asks them all, and corrects what was mistyped when nobody finds anything.

mod correct;
mod found;
mod sql;

pub use found::{Found, find};

use crate::store::migrations::{Migration, migration};

/// The steps of the words of the first search indexes. A later index brings its own.
pub(crate) const MIGRATIONS: &[Migration] = &[migration!(
    8,
    "search",
    "migrations/0008_search.sql",
    "27f3429ec8d28d95a31eec4925a1e8845cc468e179638ee29335f5a0dd8add41"
)
.older_may_open()];
