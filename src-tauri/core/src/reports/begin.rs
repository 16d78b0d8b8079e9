//! A new report.

use ruche_document::Document;

use crate::events;
use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{Particulars, compose, sql};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A report was begun.
pub const BEGIN: Kind = Kind::new("reports.begin");

/// Begins a report, on an empty page or with a text that exists.
pub fn begin(workspace: &Workspace, particulars: Particulars, body: &Document) -> Result<Change<ReportId>> {
    let particulars = particulars.check()?;
    workspace.transact(BEGIN, |writer| {
        let id = ReportId::new();
        sql::insert(writer, id, &particulars, None, body)?;
        Ok(id)
    })
}

/// Begins the report of an event, laid out from its programme, what was noted and who came, in the name of the officer who
/// works here.
pub fn begin_from_event(workspace: &Workspace, event: EventId) -> Result<Change<ReportId>> {
    workspace.transact(BEGIN, |writer| {
        let account = events::account(writer, event)?;
        let author = writer.officer()?;
        let particulars = compose::particulars(&account, author.clone()).check()?;
        let id = ReportId::new();
        sql::insert(writer, id, &particulars, Some(event), &compose::body(&account, author.as_deref()))?;
        Ok(id)
    })
}
