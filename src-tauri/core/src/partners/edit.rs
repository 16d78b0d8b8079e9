//! Changes to a partner organisation's own fields.

use crate::partners::sql::organisation as sql;
use crate::partners::{ORGANISATION, OrganisationChanges, OrganisationDraft, OrganisationId};
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::write::Writer;

/// Edits an organisation.
pub fn edit(writer: &Writer<'_>, edit: &Edit<OrganisationId, OrganisationChanges>) -> Result<OrganisationId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[ORGANISATION], OrganisationDraft::check)?;
    record::update(writer, &edit.id, &present, &wanted, &[("name_key", &wanted.name_key())])?;
    Ok(edit.id)
}
