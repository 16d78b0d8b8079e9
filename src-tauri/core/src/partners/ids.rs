//! Identifiers of this domain's records.

pub use crate::ids::OrganisationId;
use crate::ids::ids;

ids! {
    /// Somebody of a partner organisation to whom the section talks.
    ContactId
    /// Something that was said between the section and a partner organisation: a meeting, a call, a message.
    ExchangeId
}
