//! Entries of the ledger: a payment, and its reversal.

use crate::dues::{PaymentDraft, sql};
use crate::ids::PaymentId;
use crate::problem::{Code, Problem, Result};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A payment was recorded.
pub const RECORD: Kind = Kind::new("dues.record");
/// A payment was reversed by an entry of its own.
pub const REVERSE: Kind = Kind::new("dues.reverse");

/// Records a payment.
pub fn record(workspace: &Workspace, draft: PaymentDraft) -> Result<Change<PaymentId>> {
    let draft = draft.check()?;
    workspace.transact(RECORD, |writer| {
        let id = PaymentId::new();
        sql::insert(writer, id, &draft)?;
        Ok(id)
    })
}

/// Reverses a payment: an entry of the opposite amount, so that the books show both. Once only.
pub fn reverse(workspace: &Workspace, payment: PaymentId) -> Result<Change<PaymentId>> {
    workspace.transact(REVERSE, |writer| {
        let id = PaymentId::new();
        if sql::reverse(writer, id, payment)? { Ok(id) } else { Err(Problem::new(Code::NotFound)) }
    })
}
