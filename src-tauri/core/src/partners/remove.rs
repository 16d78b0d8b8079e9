//! Removing a partner organisation.

use crate::partners::{OrganisationId, sql};
use crate::problem::Result;
use crate::tasks;
use crate::write::Writer;

/// Removes an organisation with its contacts, the exchanges with it and its links to campaigns. The tasks that came of promises stay.
/// Refused with `InUse` when an event names it or one of its contacts.
pub fn remove(writer: &Writer<'_>, id: OrganisationId) -> Result<OrganisationId> {
    tasks::detach_organisation(writer, id)?;
    sql::promise::delete_of_organisation(writer, id)?;
    sql::exchange::delete_of_organisation(writer, id)?;
    sql::contact::delete_of_organisation(writer, id)?;
    sql::campaign::delete_of_organisation(writer, id)?;
    sql::organisation::delete(writer, id)?;
    Ok(id)
}
