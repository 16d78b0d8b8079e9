//! Commands on dues.

use ruche_core::Change;
use ruche_core::dues::{self, DuesStanding, PaymentDraft, Renewals};
use ruche_core::ids::PaymentId;
use ruche_core::people;
use ruche_core::time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};
use crate::people::OnePerson;

commands! {
    /// How a person stands with this year's dues, and all they paid.
    query "dues.standing" ["dues", "people"] (OnePerson) -> DuesStanding = |workspace, request: OnePerson| {
        let person = people::find::get(workspace, request.id)?;
        workspace.read(|reader| dues::standing(reader, &person, time::today(reader)?))
    };
    /// How many members have paid for this year, and how many are still expected to.
    query "dues.renewals" ["dues", "people"] (Nothing) -> Renewals = |workspace, _: Nothing| {
        workspace.read(|reader| dues::renewals(reader, time::today(reader)?))
    };
    /// Records a payment.
    change "dues.record" (PaymentDraft) -> Change<PaymentId> = dues::record;
    /// Reverses a payment by an entry of the opposite amount.
    change "dues.reverse" (ReversePayment) -> Change<PaymentId> = |workspace, request: ReversePayment| {
        dues::reverse(workspace, request.payment)
    };
}

/// A payment to reverse.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReversePayment {
    /// The entry.
    pub payment: PaymentId,
}
