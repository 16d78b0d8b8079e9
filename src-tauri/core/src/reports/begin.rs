//! A new report.

use ruche_document::Document;

use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{Particulars, sql};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A report was begun.
pub const BEGIN: Kind = Kind::new("reports.begin");

/// Begins a report, on an empty page or with what is known of its event.
pub fn begin(
    workspace: &Workspace,
    particulars: Particulars,
    event: Option<EventId>,
    body: &Document,
) -> Result<Change<ReportId>> {
    let particulars = particulars.check()?;
    workspace.transact(BEGIN, |writer| {
        let id = ReportId::new();
        sql::insert(writer, id, &particulars, event, body)?;
        Ok(id)
    })
}
