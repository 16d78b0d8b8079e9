//! Dues: what members paid for which year. The section's scale and the full treasury stand on this ledger later.

mod payment;
mod record;
pub(crate) mod sql;
mod standing;

pub use payment::{Means, Payment, PaymentDraft};
pub use record::{RECORD, REVERSE, record, reverse};
pub(crate) use sql::{last_year_paid, paid_in};
pub use standing::{DuesState, DuesStanding, standing};
