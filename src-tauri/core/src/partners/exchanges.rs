//! Exchanges with partner organisations: added, edited, removed.

use crate::partners::sql::exchange as sql;
use crate::partners::{
    EXCHANGE, EXCHANGE_PERSON, ExchangeChanges, ExchangeDraft, ExchangeId, OrganisationId, PROMISE, promises,
};
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::section;
use crate::write::Writer;

/// Adds an exchange with an organisation, and a task for each promise.
pub fn add_exchange(writer: &Writer<'_>, organisation: OrganisationId, draft: ExchangeDraft) -> Result<ExchangeId> {
    let draft = draft.check(section::today(writer)?)?;
    let id = ExchangeId::new();
    sql::insert(writer, id, organisation, &draft)?;
    sql::put_people(writer, (organisation, id), &draft.people)?;
    promises::put(writer, (organisation, id), &draft.promises)?;
    Ok(id)
}

/// Edits an exchange. Lines of its people and promises that are named stay; a new promise becomes a task, and the open task of one
/// that changes or goes does the same.
pub fn edit_exchange(writer: &Writer<'_>, edit: &Edit<ExchangeId, ExchangeChanges>) -> Result<ExchangeId> {
    let (organisation, present) = sql::draft(writer, edit.id)?;
    let today = section::today(writer)?;
    let tables = [EXCHANGE, EXCHANGE_PERSON, PROMISE];
    let wanted = merge(writer, edit, &present, &tables, |draft: ExchangeDraft| draft.check(today))?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    sql::put_people(writer, (organisation, edit.id), &wanted.people)?;
    promises::put(writer, (organisation, edit.id), &wanted.promises)?;
    Ok(edit.id)
}

/// Removes an exchange with its promises, and their tasks that are open.
pub fn remove_exchange(writer: &Writer<'_>, id: ExchangeId) -> Result<ExchangeId> {
    let (organisation, _) = sql::draft(writer, id)?;
    promises::put(writer, (organisation, id), &[])?;
    sql::delete(writer, id)?;
    Ok(id)
}
