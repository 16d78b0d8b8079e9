//! Setting partner organisations aside, and bringing them back.

use crate::partners::OrganisationId;
use crate::partners::sql::organisation as sql;
use crate::problem::Result;
use crate::write::Writer;

/// Sets an organisation aside (`archived`) or brings it back. One set aside is no longer proposed, found, nor missed.
pub fn archive(writer: &Writer<'_>, id: OrganisationId, archived: bool) -> Result<OrganisationId> {
    sql::set_archived(writer, id, archived)?;
    Ok(id)
}
