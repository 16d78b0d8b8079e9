//! Dues: what members paid for which year. The section's scale and the full treasury stand on this ledger later.

mod forget;
mod payment;
mod record;
mod renewals;
pub(crate) mod sql;
mod standing;

pub(crate) use forget::forget_person;
pub(crate) use payment::MOST_CENTS;
pub use payment::{Means, Payment, PaymentDraft};
pub use record::{RECORD, REVERSE, record, reverse};
pub use renewals::{Renewals, renewals};
pub(crate) use sql::{has_paid, insert as enter, last_year_paid, paid_in, years_entered};
pub use standing::{DuesStanding, DuesState, standing};
pub(crate) use standing::{expected, expected_in};
