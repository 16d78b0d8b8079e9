//! The one way a section changes: an operation in a transaction, journalled, with what undo needs.
//!
//! Knows no domain: which tables are journalled, and which record a row belongs to, is declared by [`Table`].

mod apply;
mod bookkeeping;
mod changeset_format;
mod clock;
pub mod history;
mod journal;
pub(crate) mod kept_rows;
mod kind;
mod operation;
pub mod revision;
mod row_changes;
mod table;
mod text_delta;
mod transact;
pub mod undo;
pub(crate) mod undo_log;
mod writer;

use crate::store::migrations::{Migration, migration};

pub use clock::Clock;
pub(crate) use journal::first_actor;
pub use journal::{Journal, Journalled};
pub(crate) use kind::kinds;
pub use kind::{Kind, OperationKind, UndoPolicy};
pub use operation::{Change, Committed, Role, Topic};
pub use table::{Bookkeeping, Column, Content, Table};
pub use transact::transact;
pub use writer::Writer;

/// The steps of the tables of the journal.
pub(crate) const MIGRATIONS: &[Migration] = &[
    migration!(
        9,
        "journal",
        "migrations/0009_journal.sql",
        "741e67b9c28ce8d6258ff288b22f4141620b45bb48dcecc52f8b0734539f54be"
    ),
    migration!(
        22,
        "journal without versions of operations",
        "migrations/0022_journal.sql",
        "22e5d67f527b8dd1ca3dfafba6ab4bbeff773b42e4fe1a892b9e81a29ed92c4d"
    ),
];
