//! Commands on dues.

use ruche_core::dues::{self, DuesOperation, PaymentDraft};
use ruche_core::ids::PaymentId;
use ruche_core::people::dues_standing::{self, DuesStanding};
use ruche_core::people::renewals::{self, Renewals};
use ruche_core::section;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};
use crate::people::OnePerson;

commands! {
    sampled by sample_requests;
    /// How a person stands with this year's dues, and all they paid.
    query "dues.standing" ["dues", "people", "section"] (OnePerson) -> DuesStanding = |reader, request| {
        dues_standing::standing(reader, request.id, section::today(reader)?)
    };
    /// How many members have paid for this year, and how many are still expected to.
    query "dues.renewals" ["dues", "people", "section"] (Nothing) -> Renewals = |reader, _| {
        renewals::renewals(reader, section::today(reader)?)
    };
    /// Records a payment.
    change "dues.record" [DuesOperation::Record] (PaymentDraft) -> PaymentId = |writer, draft| dues::record(writer, draft);
    /// Reverses a payment by an entry of the opposite amount.
    change "dues.reverse" [DuesOperation::Reverse] (ReversePayment) -> PaymentId = |writer, request| {
        dues::reverse(writer, request.payment)
    };
}

/// A payment to reverse.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReversePayment {
    /// The entry.
    pub payment: PaymentId,
}

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let member = example.first("people.list", json!({ "categories": ["member"], "limit": 1 }));
    vec![("dues.standing", json!({ "id": member })), ("dues.renewals", json!({}))]
}
