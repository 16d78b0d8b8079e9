//! A payment of dues.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::{PaymentId, PersonId};
use crate::problem::{Code, Problem, Result};
use crate::record::{Record as _, record};

enumeration! {
    /// How money came.
    pub enum Means {
        /// Chèque.
        Cheque = "cheque",
        /// Carte bancaire.
        Card = "card",
        /// Virement.
        Transfer = "transfer",
        /// Prélèvement.
        DirectDebit = "direct_debit",
        /// Espèces.
        Cash = "cash",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// What a form gives of a payment.
    pub struct PaymentDraft, changes PaymentChanges, table "dues_payment" {
        /// Who paid.
        person_id: PersonId,
        /// For which year.
        year: i32,
        /// Euro cents, more than none.
        amount_cents: i64,
        /// How it came.
        means: Means,
        /// When it came, where known.
        received_on: Option<NaiveDate>,
        /// A remark.
        note: Option<String> = paragraph,
    }
}

/// One entry of the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Payment {
    /// The entry.
    pub id: PaymentId,
    /// The year it is for.
    pub year: i32,
    /// Euro cents; negative for a reversal.
    pub amount_cents: i64,
    /// How it came.
    pub means: Means,
    /// When it came, where known.
    pub received_on: Option<NaiveDate>,
    /// A remark.
    pub note: Option<String>,
    /// The entry that this one reverses.
    pub reverses: Option<PaymentId>,
    /// Whether another entry reverses this one.
    pub reversed: bool,
}

/// A single payment of dues above this is a typing error: gifts and dues of a person to all parties together are capped at
/// 7,500 euros a year (law 88-227 of 11 March 1988, article 11-4).
pub(crate) const MAX_CENTS: i64 = 750_000;

impl PaymentDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        if !(1..=MAX_CENTS).contains(&self.amount_cents) {
            return Err(Problem::at(Code::OutOfRange, "amount_cents").with("least", "0,01").with("most", "7500"));
        }
        if !(1900..=2200).contains(&self.year) {
            return Err(Problem::at(Code::OutOfRange, "year").with("least", 1900).with("most", 2200));
        }
        self.tidy()
    }
}
