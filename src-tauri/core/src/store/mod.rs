//! The file of a section: looked at, keyed, locked, opened, migrated. Knows no domain.

pub mod backup;
pub mod blobs;
pub mod check;
pub(crate) mod columns;
pub mod connection;
pub mod drafts;
pub mod file;
pub mod key;
pub mod migrations;
pub mod readers;
pub mod rewrite;
pub mod settings;
