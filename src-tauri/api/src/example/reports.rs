//! The reports of the example: two published, one still being written.

mod blocks;
mod gathering;
mod market;
mod meeting;
mod text;

use chrono::NaiveDateTime;
use ruche_core::ids::{PhotoId, ReportId};
use ruche_core::reports::{self as core, PhotoConsent, PhotoWords};
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

/// A photo as it is told here.
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
    let ids = core::photos::add(workspace, report, &pictures)?.value;
    for (id, shot) in ids.iter().zip(shots) {
        let words = PhotoWords {
            caption: Some(shot.caption.to_owned()),
            alt: Some(shot.alt.to_owned()),
            credit: Some(shot.credit.to_owned()),
            ownership: shot.ownership.map(str::to_owned),
            consent: shot.consent,
        };
        core::photos::describe(workspace, *id, words)?;
    }
    ids.try_into().map_err(|_| Problem::new(Code::NotFound))
}
