//! Who is asked for how much, across all campaigns.

use std::collections::BTreeMap;

use chrono::{Days, Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::sql::action as sql;
use crate::campaigns::{ActionRow, CampaignColour, read};
use crate::ids::{CampaignId, PersonId};
use crate::people::{self, PersonName};
use crate::problem::Result;
use crate::tasks;

/// How many days ahead actions count.
const DAYS_AHEAD: u64 = 28;
/// An action without an end is taken to last so long.
const DEFAULT_DURATION: Duration = Duration::hours(2);

/// Who is asked for how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Workload {
    /// The first day of the actions that count.
    pub from: NaiveDate,
    /// The last one.
    pub until: NaiveDate,
    /// The campaigns that somebody has something to do in, for the heads of the columns.
    pub campaigns: Vec<WorkloadCampaign>,
    /// People, those with the most first.
    pub people: Vec<WorkloadPerson>,
}

/// A campaign of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WorkloadCampaign {
    /// The record.
    pub id: CampaignId,
    /// Its name.
    pub title: String,
    /// Its colour.
    pub colour: CampaignColour,
}

/// A person of the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WorkloadPerson {
    /// Who.
    pub person: PersonName,
    /// What they have to do, by campaign.
    pub parts: Vec<WorkloadPart>,
    /// Open tasks in all.
    pub tasks: u32,
    /// Coming actions in all.
    pub actions: u32,
    /// Actions that they are asked for at the same time.
    pub clashes: Vec<Clash>,
}

/// What somebody has to do in a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WorkloadPart {
    /// The campaign; `null` for tasks of none.
    pub campaign_id: Option<CampaignId>,
    /// Open tasks.
    pub tasks: u32,
    /// Coming actions they were asked for or said yes to.
    pub actions: u32,
}

/// Two actions at the same time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Clash {
    /// The one that begins first.
    pub first: ActionRow,
    /// The other one.
    pub second: ActionRow,
}

/// What a person has to do.
#[derive(Default)]
struct PersonWork {
    parts: BTreeMap<Option<CampaignId>, WorkloadPart>,
    actions: Vec<ActionRow>,
}

impl PersonWork {
    fn part(&mut self, campaign: Option<CampaignId>) -> &mut WorkloadPart {
        self.parts.entry(campaign).or_insert(WorkloadPart { campaign_id: campaign, tasks: 0, actions: 0 })
    }
}

/// For each person, open tasks and the actions of the four weeks from `day`, across campaigns at work.
pub fn workload(connection: &Connection, day: NaiveDate) -> Result<Workload> {
    let until = day.checked_add_days(Days::new(DAYS_AHEAD - 1)).unwrap_or(day);
    let at_work = read::at_work(connection)?;
    let counts = |campaign: Option<CampaignId>| campaign.is_none_or(|id| at_work.iter().any(|known| known.id == id));
    let mut by_person: BTreeMap<PersonId, PersonWork> = BTreeMap::new();
    for ((person, campaign), open) in tasks::open_by_assignee(connection)? {
        if counts(campaign) {
            by_person.entry(person).or_default().part(campaign).tasks += open;
        }
    }
    for (person, action) in sql::engagements(connection, day, until)? {
        if counts(Some(action.campaign_id)) {
            let work = by_person.entry(person).or_default();
            work.part(Some(action.campaign_id)).actions += 1;
            work.actions.push(action);
        }
    }
    let busy = |id: CampaignId| by_person.values().any(|work| work.parts.contains_key(&Some(id)));
    let campaigns = at_work
        .iter()
        .filter(|campaign| busy(campaign.id))
        .map(|campaign| WorkloadCampaign {
            id: campaign.id,
            title: campaign.draft.title.clone(),
            colour: campaign.colour(),
        })
        .collect();
    let mut people = Vec::with_capacity(by_person.len());
    for (id, work) in by_person {
        if let Some(person) = people::name::named(connection, id)? {
            let parts: Vec<WorkloadPart> = work.parts.into_values().collect();
            people.push(WorkloadPerson {
                person,
                tasks: parts.iter().map(|part| part.tasks).sum(),
                actions: parts.iter().map(|part| part.actions).sum(),
                parts,
                clashes: clashes(work.actions),
            });
        }
    }
    people.sort_by(|one, other| {
        let weight = |person: &WorkloadPerson| person.tasks + person.actions;
        weight(other).cmp(&weight(one)).then_with(|| one.person.name.cmp(&other.person.name))
    });
    Ok(Workload { from: day, until, campaigns, people })
}

/// The pairs of actions that overlap.
fn clashes(mut actions: Vec<ActionRow>) -> Vec<Clash> {
    let end = |action: &ActionRow| -> NaiveDateTime { action.ends.unwrap_or(action.starts + DEFAULT_DURATION) };
    actions.sort_by_key(|action| action.starts);
    let mut found = Vec::new();
    for (place, first) in actions.iter().enumerate() {
        for second in &actions[place + 1..] {
            if second.starts < end(first) {
                found.push(Clash { first: first.clone(), second: second.clone() });
            }
        }
    }
    found
}
