//! An exchange with a partner organisation: what was said, who was there, what was promised.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::{EventId, LineId, PersonId, TaskId};
use crate::partners::{ContactId, ExchangeId, OrganisationId};
use crate::problem::{Code, Problem, Result};
use crate::record::{Part as _, Record as _, part, record};
use crate::write::revision::Revision;

enumeration! {
    /// How the two talked.
    #[derive(Default)]
    pub enum ExchangeKind {
        /// Rendez-vous.
        #[default]
        Meeting = "meeting",
        /// Appel.
        Call = "call",
        /// Courriel ou courrier.
        Message = "message",
        /// Anything else.
        Other = "other",
    }
}

part! {
    /// Somebody who took part in an exchange: a person of the section or a contact of the organisation.
    pub struct ExchangePerson, id LineId, table "exchange_person" {
        /// One of ours.
        person_id: Option<PersonId>,
        /// One of theirs.
        contact_id: Option<ContactId>,
    }
}

part! {
    /// Something that one side promised the other.
    pub struct Promise, id LineId, table "promise" {
        /// What was promised.
        text: String = blank_line,
        /// Whether it was us who promised.
        by_us: bool,
        /// Who of ours keeps it, or sees to it that it is kept; the task is theirs, and while it is open says who.
        person_id: Option<PersonId>,
        /// Who of theirs promised it, or was promised it.
        contact_id: Option<ContactId>,
        /// The last day for it; of its task while that is open.
        due_on: Option<NaiveDate>,
    }
}

record! {
    /// What a form gives of an exchange.
    pub struct ExchangeDraft, changes ExchangeChanges, table "exchange" {
        /// How the two talked.
        #[serde(default)]
        kind: ExchangeKind,
        /// The day, today at the latest: what is to come is an event.
        held_on: NaiveDate,
        /// Where.
        #[serde(default)]
        place: Option<String> = line,
        /// The event at which it was.
        #[serde(default)]
        event_id: Option<EventId>,
        /// What was said.
        #[serde(default)]
        summary: Option<String> = paragraph,
        /// Who took part, in order.
        #[serde(default)]
        people: Vec<ExchangePerson> = part,
        /// What was promised, in order. Each becomes a task.
        #[serde(default)]
        promises: Vec<Promise> = part,
    }
}

/// An exchange, as seen on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Exchange {
    /// The record.
    pub id: ExchangeId,
    /// To be named by an edit.
    pub revision: Revision,
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// What a form shows of it.
    #[serde(flatten)]
    pub draft: ExchangeDraft,
    /// The names of `people`, in their order.
    pub people_names: Vec<String>,
    /// How far `promises` are kept, in their order.
    pub promise_states: Vec<PromiseState>,
}

/// A promise that is waited for: its task is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OpenPromise {
    /// The exchange in which it was made.
    pub exchange_id: ExchangeId,
    /// The day of that.
    pub held_on: NaiveDate,
    /// The promise.
    pub promise: Promise,
    /// How far it is kept.
    pub state: PromiseState,
}

/// How far a promise is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PromiseState {
    /// The promise.
    pub id: LineId,
    /// Its task; none when that was removed: then it is waited for no more.
    pub task_id: Option<TaskId>,
    /// Whether the task is done.
    pub done: bool,
    /// Whether its task is open after the last day for it.
    pub late: bool,
    /// The name of who of ours keeps it or sees to it.
    pub person: Option<String>,
    /// The name of who of theirs promised it or was promised it.
    pub contact: Option<String>,
}

impl ExchangeDraft {
    /// The draft without stray spaces and empty lines, as it may be on the day `today`; or the field that stands in its way.
    pub fn check(self, today: NaiveDate) -> Result<Self> {
        let mut draft = self.tidy()?;
        if draft.held_on > today {
            return Err(Problem::at(Code::BadDate, "held_on"));
        }
        draft.people.retain(|person| person.person_id.is_some() || person.contact_id.is_some());
        if draft.people.iter().any(|person| person.person_id.is_some() && person.contact_id.is_some()) {
            return Err(Problem::at(Code::BadRequest, "people"));
        }
        draft.promises = tidy_promises(draft.promises)?;
        Ok(draft)
    }
}

/// Promises without the empty lines; a problem names the line as it was given, `promises.2.text`.
fn tidy_promises(promises: Vec<Promise>) -> Result<Vec<Promise>> {
    let mut tidied = Vec::with_capacity(promises.len());
    for (place, promise) in promises.into_iter().enumerate() {
        let field = |name: &str| format!("promises.{place}.{name}");
        let promise = promise.tidy(field)?;
        if !promise.text.is_empty() {
            tidied.push(promise);
        } else if promise.person_id.is_some() || promise.contact_id.is_some() || promise.due_on.is_some() {
            return Err(Problem::at(Code::Required, field("text")));
        }
    }
    Ok(tidied)
}
