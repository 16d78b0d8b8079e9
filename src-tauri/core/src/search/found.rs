//! Everything that matches a few letters.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::{self, CampaignHit};
use crate::events::{self, EventHit};
use crate::people::find::{self as people, PersonHit};
use crate::problem::Result;
use crate::reports::find::{self as reports, ReportHit};
use crate::search::correct::correct;
use crate::tasks::{self, TaskHit};

/// The most hits of each domain.
const EACH: usize = 6;

/// What was found, each domain for itself, at most six of each.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Found {
    /// The words that were searched in place of those typed, when those are nowhere.
    pub corrected: Option<String>,
    /// People.
    pub people: Vec<PersonHit>,
    /// Campaigns and their actions.
    pub campaigns: Vec<CampaignHit>,
    /// Tasks.
    pub tasks: Vec<TaskHit>,
    /// Events.
    pub events: Vec<EventHit>,
    /// Reports.
    pub reports: Vec<ReportHit>,
}

impl Found {
    fn is_empty(&self) -> bool {
        self.people.is_empty()
            && self.campaigns.is_empty()
            && self.tasks.is_empty()
            && self.events.is_empty()
            && self.reports.is_empty()
    }
}

/// What holds words beginning like those of `typed`; when nothing does, what holds the words that were probably meant.
pub fn find(connection: &Connection, typed: &str) -> Result<Found> {
    let found = ask(connection, typed)?;
    if !found.is_empty() {
        return Ok(found);
    }
    match correct(connection, typed)? {
        Some(corrected) => Ok(Found { corrected: Some(corrected.clone()), ..ask(connection, &corrected)? }),
        None => Ok(found),
    }
}

fn ask(connection: &Connection, typed: &str) -> Result<Found> {
    Ok(Found {
        corrected: None,
        people: people::find(connection, typed, EACH)?,
        campaigns: campaigns::find(connection, typed, EACH)?,
        tasks: tasks::find(connection, typed, EACH)?,
        events: events::find(connection, typed, EACH)?,
        reports: reports::find(connection, typed, EACH)?,
    })
}
