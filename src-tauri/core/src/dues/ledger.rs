//! Entries of the ledger: a payment, and its reversal.

use crate::dues::{PaymentDraft, sql};
use crate::ids::PaymentId;
use crate::problem::{Code, Problem, Result};
use crate::write::Writer;

/// Records a payment.
pub fn record(writer: &Writer<'_>, draft: PaymentDraft) -> Result<PaymentId> {
    let id = PaymentId::new();
    sql::insert(writer, id, &draft.check()?)?;
    Ok(id)
}

/// Reverses a payment: an entry of the opposite amount, so that the books show both. Once only.
pub fn reverse(writer: &Writer<'_>, payment: PaymentId) -> Result<PaymentId> {
    let id = PaymentId::new();
    if sql::reverse(writer, id, payment)? { Ok(id) } else { Err(Problem::new(Code::NotFound)) }
}
