//! The reports of the example: two published, one still being written.

mod blocks;
mod gathering;
mod market;
mod meeting;
mod text;

use chrono::{Days, NaiveDate, NaiveDateTime};
use ruche_core::ids::{EventId, PhotoId, ReportId};
use ruche_core::record::Edit;
use ruche_core::reports::{self, PhotoChanges, PhotoConsent, ReportOperation, photos};
use ruche_core::{Code, Problem, Result, Workspace};
use ruche_publish::Scene;

use crate::example::calendar::Calendar;
use crate::example::events::Events;
use crate::example::people::People;
use crate::example::pictures::Album;

/// Writes the reports.
pub(super) fn make(
    workspace: &Workspace,
    calendar: Calendar,
    people: &People,
    events: &Events,
    album: &Album,
) -> Result<()> {
    meeting::write(workspace, calendar, people, events)?;
    gathering::write(workspace, calendar, people, events, album)?;
    market::write(workspace, calendar, album)
}

/// A photo of the example with its description.
struct Shot {
    scene: Scene,
    taken: NaiveDateTime,
    caption: &'static str,
    alt: &'static str,
    credit: &'static str,
    /// To whom it belongs, when no gallery says it for all.
    ownership: Option<&'static str>,
    consent: PhotoConsent,
}

/// Puts photos into a report, described; as many as there are shots, in their order.
fn add_photos<const COUNT: usize>(
    workspace: &Workspace,
    report: ReportId,
    album: &Album,
    shots: [Shot; COUNT],
) -> Result<[PhotoId; COUNT]> {
    let pictures = shots.iter().map(|shot| album.taken(shot.scene, shot.taken)).collect::<Result<Vec<_>>>()?;
    let (ids, revision) = workspace
        .transact(ReportOperation::AddPhotos, |writer| {
            Ok((photos::add(writer, report, &pictures)?, writer.revision()))
        })?
        .value;
    for (id, shot) in ids.iter().zip(shots) {
        let changes = PhotoChanges {
            caption: Some(shot.caption.to_owned()).into(),
            alt: Some(shot.alt.to_owned()).into(),
            credit: Some(shot.credit.to_owned()).into(),
            ownership: shot.ownership.map(str::to_owned).into(),
            consent: shot.consent.into(),
        };
        let edit = Edit { id: *id, revision, changes };
        workspace.transact(ReportOperation::DescribePhotos, |writer| photos::describe(writer, &edit))?;
    }
    ids.try_into().map_err(|_| Problem::new(Code::NotFound))
}

/// Begins the report of an event.
fn begin_from_event(workspace: &Workspace, event: EventId) -> Result<ReportId> {
    Ok(workspace.transact(ReportOperation::Begin, |writer| reports::begin_from_event(writer, event))?.value)
}

/// Declares a report published some days after the day that it is about.
fn publish(workspace: &Workspace, report: ReportId, held: NaiveDate, after: Days) -> Result<()> {
    let day = held.checked_add_days(after).unwrap_or(held);
    workspace.transact(ReportOperation::Publish, |writer| reports::publish(writer, report, day))?;
    Ok(())
}
