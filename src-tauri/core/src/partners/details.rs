//! How somebody is reached: what an e-mail and a telephone number must look like.

use crate::people::{is_email, phone};
use crate::problem::{Code, Problem, Result};

/// Refuses what is no e-mail or no telephone number, by its field.
pub(super) fn check(email: Option<&str>, phone: Option<&str>) -> Result<()> {
    if email.is_some_and(|email| !is_email(email)) {
        return Err(Problem::at(Code::BadEmail, "email"));
    }
    if phone.is_some_and(|number| phone::key(number).is_none()) {
        return Err(Problem::at(Code::BadPhone, "phone"));
    }
    Ok(())
}
