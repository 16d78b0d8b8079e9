//! The one way a section changes: an operation in a transaction, journalled, with its way back.
//!
//! Knows no domain: which tables are journalled, and which record a row belongs to, is told by [`Table`].

mod apply;
mod clock;
pub mod history;
mod journal;
mod operation;
mod record;
mod transact;
pub mod undo;

pub use clock::Clock;
pub use journal::Journal;
pub use operation::{Committed, Kind, Role, Table, WayBack};
pub use transact::{CUT, Writer, transact};
