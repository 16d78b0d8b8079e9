//! The file of a section: looked at, keyed, locked, opened, migrated. Knows no domain, and no workspace.

pub mod backup;
pub mod blobs;
pub mod check;
pub mod connection;
pub mod drafts;
pub mod file;
pub mod full_text;
pub mod key;
pub mod migrations;
pub mod properties;
pub mod readers;
pub mod upgrade;
pub mod vacuum;

use migrations::{Migration, migration};

/// The steps of what every section has before it has any domain, and of the words of the first search indexes (a later index brings
/// its own).
pub(crate) const MIGRATIONS: &[Migration] = &[
    migration!(
        1,
        "foundations",
        "migrations/0001_foundations.sql",
        "2b61a4d656d363179eb03e578a1e383e8def8bdebe6a5e22fa1e755c27de4b37"
    ),
    migration!(
        8,
        "search",
        "migrations/0008_search.sql",
        "27f3429ec8d28d95a31eec4925a1e8845cc468e179638ee29335f5a0dd8add41"
    )
    .older_may_open(),
];
