//! From draft to published, and back.
//!
//! The status is what the section says of its own report, so it can be undone; what cannot is a file that left
//! (see [`export`](super::export)).

use chrono::NaiveDate;

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::{ReportStatus, obstacle, sql};
use crate::write::Writer;

/// Declares a report published on `day`, unless a photo of its text stands in the way. One that is published keeps its day.
pub fn publish(writer: &Writer<'_>, id: ReportId, day: NaiveDate) -> Result<ReportId> {
    let report = sql::get(writer, id)?;
    obstacle::refuse(&report.obstacles)?;
    if report.status == ReportStatus::Draft {
        sql::set_status(writer, id, ReportStatus::Published, Some(day))?;
    }
    Ok(id)
}

/// Makes a report a draft again. What was exported stays on record.
pub fn unpublish(writer: &Writer<'_>, id: ReportId) -> Result<ReportId> {
    if sql::get(writer, id)?.status == ReportStatus::Published {
        sql::set_status(writer, id, ReportStatus::Draft, None)?;
    }
    Ok(id)
}
