//! Commands on reports and their photos.

mod batches;
mod edition;
mod pictures;
mod requests;

use ruche_core::domain::Search;
use ruche_core::ids::{PhotoId, ReportId, TaskId};
use ruche_core::record::Edit;
use ruche_core::reports::{
    self, FollowUp, ParticularsChanges, PhotoChanges, Report, ReportHit, ReportOperation, ReportRow, ReportsPage,
    ReportsQuery, photos,
};
use ruche_core::write::Writer;
use ruche_core::write::revision::Revision;
use ruche_core::{Change, Result, section};

use crate::command::{Nothing, commands};
pub(crate) use pictures::take_in;
use pictures::{AddPhotos, AddedPhotos};
use requests::{
    BeginFromEvent, BeginReport, DescribePhotos, ExportReport, FindReports, OnePhoto, OneReport, SomeReports,
    WriteReport,
};

/// The most reports that are found by a few letters.
const MAX_FOUND: usize = 20;
/// The most unfinished reports at once.
const MAX_UNFINISHED: u32 = 100;

commands! {
    sampled by sample_requests;
    /// The reports that a query asks for, through a window: drafts first, then the newest day.
    query "reports.list" ["reports"] (ReportsQuery) -> ReportsPage = |reader, query| reports::list(reader, &query);
    /// The reports that best match words beginning like those typed.
    query "reports.find" ["reports"] (FindReports) -> Vec<ReportHit> = |reader, request| {
        reports::find(reader, Search { typed: &request.typed, limit: MAX_FOUND })
    };
    /// The reports still to finish, the one changed last first.
    query "reports.unfinished" ["reports"] (SomeReports) -> Vec<ReportRow> = |reader, request| {
        reports::unfinished(reader, request.limit.min(MAX_UNFINISHED))
    };
    /// One report, whole: text, photos, and what stands in the way of publishing.
    query "reports.read" ["reports"] (OneReport) -> Report = |reader, request| reports::get(reader, request.report);
    /// Begins a report.
    change "reports.begin" [ReportOperation::Begin] (BeginReport) -> ReportId = begin;
    /// Begins the report of an event, with a text composed from its programme, what was noted and who came.
    change "reports.begin_from_event" [ReportOperation::Begin] (BeginFromEvent) -> ReportId = |writer, request| {
        reports::begin_from_event(writer, request.event)
    };
    /// Replaces the text of a report; gives the revision that the text now has. Refused when the text was written since the
    /// revision that this one was begun from.
    change "reports.write" [ReportOperation::Write] (WriteReport) -> Revision = |writer, request| {
        let body = reports::parse_body(request.body)?;
        reports::write(writer, request.report, request.text_revision, &body)
    };
    /// Edits what stands above a report.
    change "reports.rename" [ReportOperation::Rename] (Edit<ReportId, ParticularsChanges>) -> ReportId = |writer, edit| {
        reports::rename(writer, &edit)
    };
    /// Declares a report published today. Refused while a photo of its text may not be shown.
    change "reports.publish" [ReportOperation::Publish] (OneReport) -> ReportId = |writer, request| {
        reports::publish(writer, request.report, section::today(writer)?)
    };
    /// Makes a published report a draft again.
    change "reports.unpublish" [ReportOperation::Unpublish] (OneReport) -> ReportId = |writer, request| {
        reports::unpublish(writer, request.report)
    };
    /// Makes a task of a decision, whose block in the text then names the task.
    change "reports.follow_up" [ReportOperation::FollowUp] (FollowUp) -> TaskId = |writer, request| {
        reports::follow_up(writer, request)
    };
    /// Removes a report with its photos.
    change "reports.remove" [ReportOperation::Remove] (OneReport) -> ReportId = |writer, request| {
        reports::remove(writer, request.report)
    };
    /// The report as a web page, without the photos that may not be shown yet.
    query "reports.preview" ["reports", "section"] (OneReport) -> String = |reader, request| {
        edition::preview(reader, request.report)
    };
    /// Writes a report as a file. Refused while a photo of its text may not be shown.
    job "reports.export" (ExportReport) -> Nothing = edition::export;
    /// Adds pictures to a report: re-encoded, with nothing but their pixels and the day they were taken.
    job "photos.add" (AddPhotos) -> Change<AddedPhotos> = pictures::add;
    /// Edits the description of a photo, and whether it may be shown.
    change "photos.describe" [ReportOperation::DescribePhotos] (Edit<PhotoId, PhotoChanges>) -> PhotoId = |writer, edit| {
        photos::describe(writer, &edit)
    };
    /// Says of several photos what they have in common; gives how many changed.
    change "photos.describe_all" [ReportOperation::DescribePhotos] (DescribePhotos) -> usize = |writer, request| {
        photos::describe_all(writer, &request.photos, request.common)
    };
    /// Removes a photo, from the text of its report also.
    change "photos.remove" [ReportOperation::RemovePhoto] (OnePhoto) -> ReportId = |writer, request| {
        photos::remove(writer, request.photo)
    };
}

fn begin(writer: &Writer<'_>, request: BeginReport) -> Result<ReportId> {
    let body = request.body.map(reports::parse_body).transpose()?.unwrap_or_default();
    reports::begin(writer, request.particulars, &body)
}

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let report = example.first("reports.list", json!({ "limit": 1 }));
    vec![
        ("reports.list", json!({ "limit": 5 })),
        ("reports.list", json!({ "search": "mar", "limit": 5 })),
        ("reports.find", json!({ "typed": "mar" })),
        ("reports.unfinished", json!({ "limit": 5 })),
        ("reports.read", json!({ "report": report })),
        ("reports.preview", json!({ "report": report })),
    ]
}
