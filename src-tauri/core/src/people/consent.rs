//! What people agreed to or refused, by purpose.

use chrono::NaiveDate;

use crate::enumeration::enumeration;
use crate::record::part;

enumeration! {
    /// What may be asked of a person's agreement.
    pub enum ConsentPurpose {
        /// To receive the newsletter.
        Newsletter = "newsletter",
        /// To be contacted again after a meeting in the street.
        Contact = "contact",
        /// To be written to by e-mail at all.
        Email = "email",
        /// To be telephoned at all.
        Phone = "phone",
        /// To be written to by post at all.
        Post = "post",
    }
}

enumeration! {
    /// Yes or no: silence is neither.
    pub enum ConsentAnswer {
        /// Agreed.
        Yes = "yes",
        /// Refused, or objected.
        No = "no",
    }
}

part! {
    /// An answer, with what proves it.
    #[derive(Eq)]
    pub struct Consent, table "consent" {
        /// To what.
        purpose: ConsentPurpose,
        /// The answer.
        answer: ConsentAnswer,
        /// When it was given, where known.
        given_on: Option<NaiveDate>,
        /// How it is known: a file, a form, a conversation.
        source: String = line,
    }
}
