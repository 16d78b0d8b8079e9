//! The section itself: what it is called, where it is, and what day it is there. The officers who use Ruche on it.

mod change;
mod create;
mod particulars;
mod sql;
mod today;

pub use change::change;
pub use create::{check_new, create};
pub use particulars::{Section, SectionChanges, SectionDraft, SectionId};
pub use sql::read;
pub use today::{Today, day_at, now, today, zone};

use crate::domain::Domain;
use crate::record::Record as _;
use crate::store::migrations::{Migration, migration};
use crate::write::{Column, Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: SectionOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[SECTION, ACTOR],
    ..Domain::named("section")
};

const MIGRATIONS: &[Migration] = &[migration!(
    11,
    "section",
    "migrations/0011_section.sql",
    "a195062103270bce59458086636ba6f1ca53279b4828b659c88e98cbffe0e947"
)
.moving(&["setting"])];

const SECTION: Table = Table::of_records("section", SectionDraft::COLUMNS);
const ACTOR: Table = Table::of_records("actor", &[Column { name: "name", field: "name", is_text: true }]);

kinds! {
    /// What is done to the section itself.
    pub enum SectionOperation {
        /// A file was made for a new section.
        SetUp = "section.set_up" (irreversible),
        /// A new section was named: in files of version 0.1, apart from the making of the file.
        Found = "section.found" (irreversible),
        /// Its particulars were changed.
        Change = "section.change",
    }
}
