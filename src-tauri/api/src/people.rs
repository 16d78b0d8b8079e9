//! Commands on people.

use ruche_core::Change;
use ruche_core::erasure::{self, Erasure};
use ruche_core::ids::PersonId;
use ruche_core::people::find::PersonHit;
use ruche_core::people::list::{PeoplePage, PeopleQuery};
use ruche_core::people::tags::Tag;
use ruche_core::people::trend::Trend;
use ruche_core::people::{self, Person, PersonDraft};
use ruche_core::time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};

commands! {
    /// The people that a query asks for, through a window.
    query "people.list" ["people", "dues"] (PeopleQuery) -> PeoplePage = |workspace, query: PeopleQuery| {
        people::list::list(workspace, &query)
    };
    /// The first people whose record holds words beginning like those typed.
    query "people.find" ["people"] (FindPeople) -> Vec<PersonHit> = |workspace, request: FindPeople| {
        workspace.read(|reader| people::find::find(reader, &request.typed, 20))
    };
    /// One person's record.
    query "people.get" ["people"] (OnePerson) -> Person = |workspace, request: OnePerson| people::find::get(workspace, request.id);
    /// The tags in use, the commonest first.
    query "people.tags" ["people"] (Nothing) -> Vec<Tag> = |workspace, _: Nothing| people::tags::tags(workspace);
    /// Members month by month: how many, who joined, who left.
    query "people.trend" ["people"] (TrendOver) -> Trend = |workspace, request: TrendOver| {
        workspace.read(|reader| people::trend::trend(reader, request.months, time::today(reader)?))
    };
    /// Adds a person.
    change "people.create" (PersonDraft) -> Change<PersonId> = people::create::create;
    /// Replaces what a form shows of a person.
    change "people.edit" (EditPerson) -> Change<PersonId> = |workspace, request: EditPerson| {
        people::edit::edit(workspace, request.id, request.draft)
    };
    /// Sets records aside or brings them back.
    change "people.archive" (ArchivePeople) -> Change<usize> = |workspace, request: ArchivePeople| {
        match &request.all_of {
            Some(query) => people::archive::archive_all(workspace, query, &request.except, request.archived),
            None => people::archive::archive(workspace, &request.ids, request.archived),
        }
    };
    /// Erases a person everywhere, for good: there is no way back.
    change "people.erase" (OnePerson) -> Erasure = |workspace, request: OnePerson| erasure::erase(workspace, request.id);
}

/// Words to find people by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FindPeople {
    /// As typed so far.
    pub typed: String,
}

/// Over how long a trend goes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TrendOver {
    /// How many months, this one included; at most 120.
    pub months: u32,
}

/// Which person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OnePerson {
    /// The record.
    pub id: PersonId,
}

/// A record and what it shall hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EditPerson {
    /// The record.
    pub id: PersonId,
    /// What the form shows.
    pub draft: PersonDraft,
}

/// Records to set aside or bring back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ArchivePeople {
    /// The records.
    #[serde(default)]
    pub ids: Vec<PersonId>,
    /// In their place, all that a query asks for, whatever its window.
    #[serde(default)]
    pub all_of: Option<PeopleQuery>,
    /// But not these.
    #[serde(default)]
    pub except: Vec<PersonId>,
    /// Aside, or back.
    pub archived: bool,
}
