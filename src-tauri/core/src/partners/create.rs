//! A new partner organisation.

use crate::partners::sql::organisation as sql;
use crate::partners::{OrganisationDraft, OrganisationId};
use crate::problem::Result;
use crate::write::Writer;

/// Adds an organisation.
pub fn create(writer: &Writer<'_>, draft: OrganisationDraft) -> Result<OrganisationId> {
    let id = OrganisationId::new();
    sql::insert(writer, id, &draft.check()?)?;
    Ok(id)
}
