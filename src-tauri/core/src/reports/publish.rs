//! From draft to published, and back.
//!
//! The status is a word of the section about its own report, so it can be taken back; what cannot is a file that left
//! (see [`export`](super::export)).

use chrono::NaiveDate;

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::{ReportStatus, obstacle, sql};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A report was declared published.
pub const PUBLISH: Kind = Kind::new("reports.publish");
/// A report was made a draft again.
pub const UNPUBLISH: Kind = Kind::new("reports.unpublish");

/// Declares a report published on `day`, unless a photo of its text stands in the way. One that is published keeps its day.
pub fn publish(workspace: &Workspace, id: ReportId, day: NaiveDate) -> Result<Change<ReportId>> {
    workspace.transact(PUBLISH, |writer| {
        let report = sql::get(writer, id)?;
        obstacle::check(writer, &report.body)?;
        if report.status == ReportStatus::Draft {
            sql::set_status(writer, id, ReportStatus::Published, Some(day))?;
        }
        Ok(id)
    })
}

/// Makes a report a draft again. What was exported stays on record.
pub fn unpublish(workspace: &Workspace, id: ReportId) -> Result<Change<ReportId>> {
    workspace.transact(UNPUBLISH, |writer| {
        if sql::get(writer, id)?.status == ReportStatus::Published {
            sql::set_status(writer, id, ReportStatus::Draft, None)?;
        }
        Ok(id)
    })
}
