//! Making the example, theme by theme.

use std::path::Path;

use ruche_core::ids::DeviceId;
use ruche_core::section::{self, SectionDraft, SectionOperation};
use ruche_core::store::key::RawKey;
use ruche_core::write::Writer;
use ruche_core::{Result, Workspace};

use crate::example::calendar::Calendar;
use crate::example::pictures::{Album, Drawing};
use crate::example::{PASSPHRASE, campaigns, dues, events, people, reports, tasks};

/// The fictional officer who uses Ruche in the example.
const OFFICER: &str = "Odile Marchandeau";

/// Makes a file with the example, closed.
pub(super) fn make(path: &Path, device: DeviceId) -> Result<()> {
    let drawing = Drawing::begin();
    let workspace = create(path, device)?;
    let calendar = Calendar { today: workspace.read(|reader| section::today(reader))? };
    workspace.without_syncing(|workspace| fill(workspace, calendar, || drawing.finish()))
}

/// A section with its particulars and nobody in it.
fn create(path: &Path, device: DeviceId) -> Result<Workspace> {
    let derive = |salt: &_| RawKey::derive(&PASSPHRASE.into(), salt);
    let draft = SectionDraft {
        name: "Section des Trois-Vallées".to_owned(),
        city: Some("Orvelle".to_owned()),
        site: Some("https://trois-vallees.exemple.fr".to_owned()),
        example: true,
        ..SectionDraft::default()
    };
    let set_up = |writer: &Writer<'_>| section::create(writer, OFFICER, draft);
    Workspace::create(path, device, derive, SectionOperation::SetUp, set_up, |_| {})
}

/// Fills it as told from a day. The pictures are asked for last: they take longest.
fn fill(workspace: &Workspace, calendar: Calendar, album: impl FnOnce() -> Result<Album>) -> Result<()> {
    let people = people::make(workspace, calendar)?;
    dues::make(workspace, calendar, &people)?;
    let campaigns = campaigns::make(workspace, calendar, &people)?;
    let events = events::make(workspace, calendar, &people)?;
    reports::make(workspace, calendar, &people, &events, &album()?)?;
    tasks::make(workspace, calendar, &people, &campaigns, &events)
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};
    use ruche_core::events::{AgendaKind, EventState, agenda};
    use ruche_core::home;

    use super::*;

    /// An example made on `today`.
    fn made_on(folder: &Path, today: NaiveDate, album: &Album) -> Workspace {
        let workspace = create(&folder.join(format!("{today}.ruche")), DeviceId::new()).unwrap();
        workspace.without_syncing(|workspace| fill(workspace, Calendar { today }, || Ok(album.clone()))).unwrap();
        workspace
    }

    #[test]
    fn the_week_and_the_agenda_are_full_whatever_the_day_it_is_made_on() {
        let folder = tempfile::tempdir().unwrap();
        let album = Drawing::begin().finish().unwrap();
        let last = ruche_core::time::now().date_naive();
        for back in 0..7 {
            let today = last - Days::new(back);
            let workspace = made_on(folder.path(), today, &album);
            let weekday = today.format("%A");

            let week = workspace.read(|reader| home::week(reader, today)).unwrap();
            let part = |name: &str| serde_json::to_value(&week).unwrap().pointer(name).unwrap().clone();
            let count = |name: &str| part(name).as_array().unwrap().len();
            for kind in ["event", "action"] {
                let agenda = part("/events/agenda");
                assert!(agenda.as_array().unwrap().iter().any(|item| item["kind"] == kind), "{weekday}: no {kind}");
            }
            assert!(count("/tasks/due") >= 4, "{weekday}");
            let actions = part("/campaigns/actions");
            assert!(actions.as_array().unwrap().iter().any(|action| action["missing"] != 0), "{weekday}");
            assert_eq!((count("/campaigns/late_tasks"), count("/campaigns/running")), (2, 3), "{weekday}");
            assert_eq!((count("/reports/drafts"), count("/reports/unreported_events")), (1, 1), "{weekday}");
            assert_eq!(
                part("/reports/unreported_events/0/title"),
                "Réunion de section : préparer la réunion publique",
                "{weekday}"
            );

            let all = workspace.read(|reader| agenda(reader, today - Days::new(130), today + Days::new(60))).unwrap();
            let events: Vec<_> = all.iter().filter(|item| item.kind == AgendaKind::Event).collect();
            assert_eq!(events.len(), 10);
            for event in events {
                // What took place is over, and what is to come is not.
                assert_eq!(event.state == EventState::Held, event.last_day < today, "{weekday}: {}", event.title);
            }
        }
    }
}
