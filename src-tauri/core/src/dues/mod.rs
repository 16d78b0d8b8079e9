//! Dues: a ledger of what people paid for which year. Who is expected to pay is a rule on people, and stands there.

mod ledger;
mod payment;
mod sql;

pub use ledger::{record, reverse};
pub(crate) use payment::MAX_CENTS;
pub use payment::{Means, Payment, PaymentDraft};
pub(crate) use sql::{has_paid, insert as enter, last_year_paid, paid_in, payments_of, years_entered};

use crate::domain::Domain;
use crate::ids::PersonId;
use crate::record::Record as _;
use crate::store::migrations::{Migration, migration};
use crate::write::{Table, kinds};

/// What this domain brings.
pub const DOMAIN: Domain = Domain {
    operations: DuesOperation::ALL,
    migrations: MIGRATIONS,
    tables: &[DUES_PAYMENT],
    forget: |writer, record| sql::forget_payer(writer, PersonId(record)),
    ..Domain::named("dues")
};

const MIGRATIONS: &[Migration] = &[
    migration!(
        3,
        "dues",
        "migrations/0003_dues.sql",
        "f08f285fb13fc05dc8ada72f57ee71d4f095c7b839161cd3f16465458f65331b"
    ),
    migration!(
        13,
        "means of payment",
        "migrations/0013_dues.sql",
        "9a745a6eb3703f937938a0082d2e8cf3a9efc8d5ea0cfaec5f817237053a1fbf"
    ),
];

const DUES_PAYMENT: Table = Table { record: "person_id", ..Table::of_records("dues_payment", PaymentDraft::COLUMNS) };

kinds! {
    /// What is done to the ledger.
    pub enum DuesOperation {
        /// A payment was recorded.
        Record = "dues.record",
        /// A payment was reversed by an entry of its own.
        Reverse = "dues.reverse",
    }
}
