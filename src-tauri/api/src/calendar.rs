//! Events of the section and actions of its campaigns as an iCalendar file.

use std::path::Path;

use chrono::{DateTime, Utc};
use ruche_core::campaigns::{self, ActionRow, ActionState};
use ruche_core::events::{self, EventAccount, EventState};
use ruche_core::ids::EventId;
use ruche_core::write::history;
use ruche_core::{Result, Workspace, time};
use ruche_exchange::calendar::{CalendarEvent, EventStatus, calendar};

use crate::files;

/// Writes these events, or all that are not over with the actions that are not, into a file that the person chose; how many
/// entries it has.
pub(crate) fn write(workspace: &Workspace, chosen: Option<&[EventId]>, path: &Path) -> Result<u32> {
    let utc = time::zone("UTC")?;
    let entries = workspace.read(|reader| {
        let modified = |record| -> Result<DateTime<Utc>> {
            let last = history::of_record(reader, utc, record, 1)?;
            Ok(last.first().map_or_else(time::now, |entry| entry.at.and_utc()))
        };
        let (ids, actions) = match chosen {
            Some(ids) => (ids.to_vec(), Vec::new()),
            None => (events::coming(reader)?, campaigns::coming(reader, time::now())?),
        };
        let of_events = ids.into_iter().map(|id| event(&events::account(reader, id)?, modified(id.0)?));
        let of_actions = actions.into_iter().map(|row| action(&row, modified(row.id.0)?));
        of_events.chain(of_actions).collect::<Result<Vec<_>>>()
    })?;
    files::write_whole(path, calendar(&entries, time::now()).as_bytes())?;
    Ok(u32::try_from(entries.len()).unwrap_or(u32::MAX))
}

/// An action. Its note stays here: it says whom to call, and the file goes to people outside.
fn action(row: &ActionRow, last_modified: DateTime<Utc>) -> Result<CalendarEvent> {
    Ok(CalendarEvent {
        uid: format!("{}@ruche", row.id.0),
        title: row.title.clone(),
        starts: row.starts,
        ends: row.ends.unwrap_or(row.starts),
        zone: time::zone(&row.zone)?,
        all_day: false,
        place: row.place.clone(),
        description: Some(row.campaign_title.clone()),
        last_modified,
        status: match row.state {
            ActionState::Cancelled => EventStatus::Cancelled,
            ActionState::Planned | ActionState::Done => EventStatus::Confirmed,
        },
    })
}

fn event(account: &EventAccount, last_modified: DateTime<Utc>) -> Result<CalendarEvent> {
    let event = &account.event.draft;
    let place: Vec<&str> = [&event.place, &event.address].into_iter().flatten().map(String::as_str).collect();
    Ok(CalendarEvent {
        uid: format!("{}@ruche", account.event.id.0),
        title: event.title.clone(),
        starts: event.starts,
        ends: event.ends,
        zone: time::zone(&event.zone)?,
        all_day: event.all_day,
        place: (!place.is_empty()).then(|| place.join(", ")),
        description: description(account),
        last_modified,
        status: match event.state {
            EventState::Cancelled => EventStatus::Cancelled,
            EventState::Planned | EventState::Held => EventStatus::Confirmed,
        },
    })
}

/// What it is about, and its programme, a line a session.
fn description(account: &EventAccount) -> Option<String> {
    let sessions = account.sessions.iter().map(|session| {
        let speakers: Vec<&str> = session.draft.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
        let parts = [
            session.draft.starts.map(|starts| starts.format("%H:%M").to_string()).unwrap_or_default(),
            session.draft.title.clone(),
            speakers.join(", "),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let programme = sessions.collect::<Vec<_>>().join("\n");
    let parts: Vec<&str> = [account.event.draft.description.as_deref().unwrap_or_default(), programme.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}
