//! A new report.

use ruche_document::Document;

use crate::events;
use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{Particulars, compose, sql};
use crate::write::Writer;

/// Begins a report, on an empty page or with a text that exists.
pub fn begin(writer: &Writer<'_>, particulars: Particulars, body: &Document) -> Result<ReportId> {
    let id = ReportId::new();
    sql::insert(writer, id, &particulars.check()?, None, body)?;
    Ok(id)
}

/// Begins the report of an event with a text composed from its programme, what was noted and who came, in the name of the
/// officer who works here.
pub fn begin_from_event(writer: &Writer<'_>, event: EventId) -> Result<ReportId> {
    let account = events::account(writer, event)?;
    let author = writer.officer()?;
    let particulars = compose::particulars(&account, author.clone()).check()?;
    let id = ReportId::new();
    sql::insert(writer, id, &particulars, Some(event), &compose::body(&account, author.as_deref()))?;
    Ok(id)
}
