//! Events of the section as an iCalendar file.

use std::path::Path;

use ruche_core::events::{EventAccount, EventState, account, agenda};
use ruche_core::ids::EventId;
use ruche_core::write::history;
use ruche_core::{Result, Workspace, time};
use ruche_exchange::calendar::{CalendarEvent, EventStatus, calendar};

use crate::files;

/// Writes these events, or all that are not over, into a file that the person chose; how many.
pub(crate) fn write(workspace: &Workspace, events: Option<&[EventId]>, path: &Path) -> Result<u32> {
    let utc = time::zone("UTC")?;
    let entries = workspace.read(|reader| {
        let ids = match events {
            Some(ids) => ids.to_vec(),
            None => agenda::coming(reader)?,
        };
        ids.into_iter()
            .map(|id| {
                let changed = history::of_record(reader, utc, id.0, 1)?;
                let last_modified = changed.first().map_or_else(time::now, |entry| entry.at.and_utc());
                entry(&account(reader, id)?, last_modified)
            })
            .collect::<Result<Vec<_>>>()
    })?;
    files::write_whole(path, calendar(&entries, time::now()).as_bytes())?;
    Ok(u32::try_from(entries.len()).unwrap_or(u32::MAX))
}

fn entry(account: &EventAccount, last_modified: chrono::DateTime<chrono::Utc>) -> Result<CalendarEvent> {
    let event = &account.event;
    let place: Vec<&str> = [&event.place, &event.address].into_iter().flatten().map(String::as_str).collect();
    Ok(CalendarEvent {
        uid: format!("{}@ruche", event.id.0),
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
        let speakers: Vec<&str> = session.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
        let parts = [
            session.starts.map(|starts| starts.format("%H:%M").to_string()).unwrap_or_default(),
            session.title.clone(),
            speakers.join(", "),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let programme = sessions.collect::<Vec<_>>().join("\n");
    let parts: Vec<&str> = [account.event.description.as_deref().unwrap_or_default(), programme.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}
