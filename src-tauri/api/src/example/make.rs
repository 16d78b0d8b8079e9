//! Making the example, theme by theme.

use std::path::Path;

use ruche_core::ids::DeviceId;
use ruche_core::section::{self, SectionDraft, SectionOperation};
use ruche_core::store::key::RawKey;
use ruche_core::write::Writer;
use ruche_core::write::undo::Progress;
use ruche_core::{Result, Workspace};

use crate::example::calendar::Calendar;
use crate::example::pictures::{Album, Drawing};
use crate::example::{PASSPHRASE, campaigns, dues, events, partners, people, reports, tasks};

/// The fictional officer who uses Ruche in the example.
const OFFICER: &str = "Odile Marchandeau";

/// Themes that are made, besides the pictures.
const THEMES: u64 = 7;

/// Makes a file with the example, closed. Tells how much is done; what `progress` refuses stops it.
pub(super) fn make(path: &Path, device: DeviceId, progress: Progress<'_>) -> Result<()> {
    let drawing = Drawing::begin();
    let mut made = Made { done: 0, total: THEMES + drawing.count(), progress };
    made.tell()?;
    let workspace = create(path, device)?;
    let calendar = Calendar { today: workspace.read(|reader| section::today(reader))? };
    workspace
        .without_syncing(|workspace| fill(workspace, calendar, &mut made, |made| drawing.finish(|| made.one_more())))
}

/// How much is made.
struct Made<'a> {
    done: u64,
    total: u64,
    progress: Progress<'a>,
}

impl Made<'_> {
    fn tell(&mut self) -> Result<()> {
        (self.progress)(self.done, self.total)
    }

    fn one_more(&mut self) -> Result<()> {
        self.done += 1;
        self.tell()
    }
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

/// Fills it, its days as in `calendar`. The pictures are asked for last: they take longest.
fn fill(
    workspace: &Workspace,
    calendar: Calendar,
    made: &mut Made<'_>,
    album: impl FnOnce(&mut Made<'_>) -> Result<Album>,
) -> Result<()> {
    let people = people::make(workspace, calendar)?;
    made.one_more()?;
    dues::make(workspace, calendar, &people)?;
    made.one_more()?;
    let campaigns = campaigns::make(workspace, calendar, &people)?;
    made.one_more()?;
    let partners = partners::make(workspace, &people, &campaigns)?;
    made.one_more()?;
    let events = events::make(workspace, calendar, &people, &partners)?;
    partners::talk(workspace, calendar, &people, &events, &partners)?;
    made.one_more()?;
    let album = album(made)?;
    reports::make(workspace, calendar, &people, &events, &album)?;
    made.one_more()?;
    tasks::make(workspace, calendar, &people, &campaigns, &events)?;
    made.one_more()
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
        let mut made = Made { done: 0, total: THEMES, progress: &mut |_, _| Ok(()) };
        workspace
            .without_syncing(|workspace| fill(workspace, Calendar { today }, &mut made, |_| Ok(album.clone())))
            .unwrap();
        assert_eq!(made.done, THEMES);
        workspace
    }

    #[test]
    fn the_week_and_the_agenda_are_full_whatever_the_day_it_is_made_on() {
        let folder = tempfile::tempdir().unwrap();
        let album = Drawing::begin().finish(|| Ok(())).unwrap();
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
            assert_eq!((count("/campaigns/late_tasks"), count("/campaigns/running")), (3, 3), "{weekday}");
            assert_eq!(part("/partners/silent/0/name"), "Des cars pour toutes", "{weekday}");
            assert_eq!(part("/partners/silent_total"), 1, "{weekday}");
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
