//! What campaigns know of a person, forgotten.

use crate::campaigns::sql::{action, campaign};
use crate::ids::PersonId;
use crate::problem::Result;
use crate::write::Writer;

/// Takes a person out of teams and off the lists of volunteers, and leaves the campaigns they lead to nobody.
pub(crate) fn forget_person(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    action::forget_volunteer(writer, id)?;
    campaign::forget_person(writer, id)
}
