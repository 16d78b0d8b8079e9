//! Commands on people.

use std::collections::HashSet;

use ruche_core::domain::Search;
use ruche_core::erasure::{self, Erasure};
use ruche_core::ids::PersonId;
use ruche_core::people::name_parts::NameParts;
use ruche_core::people::query::{PeoplePage, PeopleQuery, PersonHit, Tag};
use ruche_core::people::trend::Trend;
use ruche_core::people::{self, Person, PersonChanges, PersonDraft, PersonOperation};
use ruche_core::record::Edit;
use ruche_core::write::Writer;
use ruche_core::{Change, Result, section};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};

/// The most people that are found by a few letters.
const MAX_FOUND: usize = 20;

commands! {
    sampled by sample_requests;
    /// The people that a query asks for, through a window.
    query "people.list" ["people", "dues", "section"] (PeopleQuery) -> PeoplePage = |reader, query| {
        people::list::list(reader, &query, section::today(reader)?)
    };
    /// The first people whose record holds words beginning like those typed.
    query "people.find" ["people"] (FindPeople) -> Vec<PersonHit> = |reader, request| {
        people::find::find(reader, Search { typed: &request.typed, limit: MAX_FOUND })
    };
    /// People who have this very name already, to be warned of a second record.
    query "people.same_name" ["people"] (NameParts) -> Vec<PersonHit> = |reader, name| people::same_name::same_name(reader, &name);
    /// The given and the family name in a name typed whole, to be corrected before a record is made.
    query "people.split_name" [] (SplitName) -> NameParts = |_, request| Ok(people::name_parts::split(&request.typed));
    /// One person's record.
    query "people.get" ["people"] (OnePerson) -> Person = |reader, request| people::find::get(reader, request.id);
    /// The tags in use, the commonest first.
    query "people.tags" ["people"] (Nothing) -> Vec<Tag> = |reader, _| people::tags::tags(reader);
    /// Members month by month: how many, who joined, who left.
    query "people.trend" ["people", "section"] (TrendOver) -> Trend = |reader, request| {
        people::trend::trend(reader, request.months, section::today(reader)?)
    };
    /// Adds a person.
    change "people.create" [PersonOperation::Create] (PersonDraft) -> PersonId = |writer, draft| people::create::create(writer, draft);
    /// Edits a person's record.
    change "people.edit" [PersonOperation::Edit] (Edit<PersonId, PersonChanges>) -> PersonId = |writer, edit| {
        people::edit::edit(writer, &edit)
    };
    /// Sets records aside or brings them back; how many changed.
    change "people.archive" [|request| if request.archived { PersonOperation::Archive } else { PersonOperation::Restore }]
        (ArchivePeople) -> usize = |writer, request| archive(writer, &request);
    /// Erases a person everywhere, for good.
    program "people.erase" (OnePerson) -> Change<Erasure> = |application, request| {
        erasure::erase(&*application.workspace()?, request.id)
    };
}

fn archive(writer: &Writer<'_>, request: &ArchivePeople) -> Result<usize> {
    let Some(query) = &request.all_of else {
        return people::archive::archive(writer, &request.ids, request.archived);
    };
    let except: HashSet<&PersonId> = request.except.iter().collect();
    let mut ids = people::list::ids(writer, query, section::today(writer)?)?;
    ids.retain(|id| !except.contains(id));
    people::archive::archive(writer, &ids, request.archived)
}

/// Words to find people by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FindPeople {
    /// As typed so far.
    pub typed: String,
}

/// A name to split.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SplitName {
    /// The whole name, as typed.
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

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let person = example.first("people.list", json!({ "limit": 1 }));
    let some = json!({ "search": "mar", "dues": "due", "presence": "all", "limit": 5, "sort": "city" });
    vec![
        ("people.list", json!({ "limit": 5 })),
        ("people.list", some),
        ("people.find", json!({ "typed": "mar" })),
        ("people.same_name", json!({ "given_name": "Odile", "family_name": "Marchandeau" })),
        ("people.split_name", json!({ "typed": "Odile Marchandeau" })),
        ("people.get", json!({ "id": person })),
        ("people.tags", json!({})),
        ("people.trend", json!({ "months": 12 })),
    ]
}
