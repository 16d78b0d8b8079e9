//! Commands on reports and their photos.

mod batches;
mod edition;
mod pictures;
mod requests;

use ruche_core::ids::{PhotoId, ReportId, TaskId};
use ruche_core::reports::find::ReportHit;
use ruche_core::reports::follow_up::FollowUp;
use ruche_core::reports::list::{ReportsPage, ReportsQuery};
use ruche_core::reports::{self, Report, ReportRow};
use ruche_core::{Change, Result, Workspace, time};

use crate::command::{Nothing, commands};
use crate::section;
pub(crate) use pictures::take_in;
use pictures::{AddPhotos, AddedPhotos};
use requests::{
    BeginReport, DescribePhoto, DescribePhotos, ExportReport, FindReports, OnePhoto, OneReport, RenameReport,
    SomeReports, TellEvent, WriteReport,
};

commands! {
    /// The reports that a query asks for, through a window: drafts first, then the newest day.
    query "reports.list" ["reports"] (ReportsQuery) -> ReportsPage = |workspace, query: ReportsQuery| {
        reports::list::list(workspace, &query)
    };
    /// The reports that best match words beginning like those typed.
    query "reports.find" ["reports"] (FindReports) -> Vec<ReportHit> = |workspace, request: FindReports| {
        workspace.read(|reader| reports::find::find(reader, &request.typed, 20))
    };
    /// The reports still to finish, the one changed last first.
    query "reports.unfinished" ["reports"] (SomeReports) -> Vec<ReportRow> = |workspace, request: SomeReports| {
        workspace.read(|reader| reports::find::unfinished(reader, request.limit.min(100)))
    };
    /// One report, whole: text, photos, and what stands in the way of publishing.
    query "reports.read" ["reports"] (OneReport) -> Report = |workspace, request: OneReport| {
        reports::list::get(workspace, request.report)
    };
    /// Begins a report.
    change "reports.begin" (BeginReport) -> Change<ReportId> = begin;
    /// Begins the report of an event, laid out from its programme, what was noted and who came.
    change "reports.begin_from_event" (TellEvent) -> Change<ReportId> = |workspace, request: TellEvent| {
        reports::begin::begin_from_event(workspace, request.event)
    };
    /// Replaces the text of a report; gives the revision it now has.
    change "reports.write" (WriteReport) -> Change<i64> = |workspace, request: WriteReport| {
        reports::write::write(workspace, request.report, request.body)
    };
    /// Replaces what stands above a report.
    change "reports.rename" (RenameReport) -> Change<ReportId> = |workspace, request: RenameReport| {
        reports::rename::rename(workspace, request.report, request.particulars)
    };
    /// Declares a report published. Refused while a photo of its text may not be shown.
    change "reports.publish" (OneReport) -> Change<ReportId> = |workspace, request: OneReport| {
        let today = time::wall(time::now(), time::zone(&section::read(workspace)?.zone)?).date();
        reports::publish::publish(workspace, request.report, today)
    };
    /// Makes a published report a draft again.
    change "reports.unpublish" (OneReport) -> Change<ReportId> = |workspace, request: OneReport| {
        reports::publish::unpublish(workspace, request.report)
    };
    /// Makes a task of a decision, which then knows it.
    change "reports.follow_up" (FollowUp) -> Change<TaskId> = reports::follow_up::follow_up;
    /// Removes a report with its photos.
    change "reports.remove" (OneReport) -> Change<ReportId> = |workspace, request: OneReport| {
        reports::remove::remove(workspace, request.report)
    };
    /// The report as a web page, without the photos that may not be shown yet.
    query "reports.preview" ["reports", "section"] (OneReport) -> String = |workspace, request: OneReport| {
        edition::preview(workspace, request.report)
    };
    /// Writes a report as a file. Refused while a photo of its text may not be shown.
    job "reports.export" (ExportReport) -> Nothing = edition::export;
    /// Takes pictures into a report: re-encoded, with nothing but their pixels and the day they were taken.
    job "photos.add" (AddPhotos) -> Change<AddedPhotos> = pictures::add;
    /// Replaces the words of a photo, and whether it may be shown.
    change "photos.describe" (DescribePhoto) -> Change<PhotoId> = |workspace, request: DescribePhoto| {
        reports::photos::describe(workspace, request.photo, request.words)
    };
    /// Says of several photos what they have in common; gives how many changed.
    change "photos.describe_all" (DescribePhotos) -> Change<usize> = |workspace, request: DescribePhotos| {
        reports::photos::describe_all(workspace, &request.photos, request.common)
    };
    /// Removes a photo, from the text of its report also.
    change "photos.remove" (OnePhoto) -> Change<ReportId> = |workspace, request: OnePhoto| {
        reports::photos::remove(workspace, request.photo)
    };
}

fn begin(workspace: &Workspace, request: BeginReport) -> Result<Change<ReportId>> {
    let body = match request.body {
        Some(json) => reports::write::body(json)?,
        None => ruche_document::Document::default(),
    };
    reports::begin::begin(workspace, request.particulars, &body)
}
