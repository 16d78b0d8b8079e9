//! Who was asked to an event, what they answered, and who came: one line a person of the section or a guest.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::sql;
use crate::fields;
use crate::ids::{EventId, LineId, PersonId};
use crate::people::Category;
use crate::people::list::{self as people, PeopleQuery};
use crate::problem::{Code, Problem, Result};
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// People were asked to come.
pub const INVITE: Kind = Kind::new("events.invite");
/// An answer or a presence was noted.
pub const ATTEND: Kind = Kind::new("events.attend");
/// Somebody was taken off the list.
pub const UNLIST: Kind = Kind::new("events.unlist");

/// The most rows of one window.
pub const WINDOW_MOST: u32 = 500;

/// What somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AttendanceAnswer {
    /// Nothing yet.
    #[default]
    None,
    /// They come.
    Yes,
    /// They do not.
    No,
    /// They may.
    Maybe,
}

/// Whether somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// Nobody noted it.
    #[default]
    Unknown,
    /// They came.
    Yes,
    /// They did not.
    No,
}

/// Somebody on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Attendee {
    /// The line.
    pub id: LineId,
    /// The person of the section; a guest has none.
    pub person_id: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// Town, to tell people of one name apart.
    pub city: Option<String>,
    /// Whether they were asked to come.
    pub invited: bool,
    /// What they answered.
    pub answer: AttendanceAnswer,
    /// Whether they came.
    pub came: Came,
}

/// How many there are of each, over the whole list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceCounts {
    /// On the list.
    pub listed: u32,
    /// Asked to come.
    pub invited: u32,
    /// Answered yes.
    pub yes: u32,
    /// Answered no.
    pub no: u32,
    /// Answered maybe.
    pub maybe: u32,
    /// Came.
    pub came: u32,
    /// Came without being of the section.
    pub guests: u32,
}

/// What of the list is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceQuery {
    /// The event.
    pub event: EventId,
    /// Words of a name, as typed so far.
    #[serde(default)]
    pub search: String,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// A window on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AttendancePage {
    /// Over the whole list, whatever the search.
    pub counts: AttendanceCounts,
    /// How many lines the query has in all.
    pub total: u32,
    /// Those of the window, in the order of names.
    pub rows: Vec<Attendee>,
}

/// What is noted of somebody. What is left out stays as it is; somebody who is not on the list yet is put on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceDraft {
    /// The event.
    pub event: EventId,
    /// The line they already have.
    #[serde(default)]
    pub line: Option<LineId>,
    /// Or the person of the section.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    /// Or the name of a guest.
    #[serde(default)]
    pub guest_name: Option<String>,
    /// Whether they were asked to come.
    #[serde(default)]
    pub invited: Option<bool>,
    /// What they answered.
    #[serde(default)]
    pub answer: Option<AttendanceAnswer>,
    /// Whether they came.
    #[serde(default)]
    pub came: Option<Came>,
}

/// The list that `query` asks for.
pub fn list(workspace: &Workspace, query: &AttendanceQuery) -> Result<AttendancePage> {
    workspace.read(|reader| {
        let (total, rows) = sql::attendees(reader, query)?;
        Ok(AttendancePage { counts: sql::attendance_counts(reader, query.event)?, total, rows })
    })
}

/// Asks people to come; with `all_members`, also every member who has not left. How many were asked who had not been yet.
pub fn invite(workspace: &Workspace, event: EventId, people: &[PersonId], all_members: bool) -> Result<Change<u32>> {
    workspace.transact(INVITE, |writer| {
        sql::get(writer, event)?;
        let members = if all_members { present_members(writer)? } else { Vec::new() };
        let mut asked = 0;
        for person in people.iter().chain(&members) {
            let line = sql::line_of_person(writer, event, *person)?;
            asked += u32::from(sql::set_invited(writer, event, line, *person)?);
        }
        Ok(asked)
    })
}

/// The members who are here: neither left nor set aside.
fn present_members(connection: &Connection) -> Result<Vec<PersonId>> {
    people::all(connection, &PeopleQuery { categories: vec![Category::Member], ..PeopleQuery::default() })
}

/// Notes an answer or a presence.
pub fn attend(workspace: &Workspace, draft: &AttendanceDraft) -> Result<Change<LineId>> {
    let guest = fields::optional_line(draft.guest_name.as_deref(), "guest_name")?;
    workspace.transact(ATTEND, |writer| {
        sql::get(writer, draft.event)?;
        let known = match (draft.line, draft.person_id, &guest) {
            (Some(line), _, _) => Some(line),
            (None, Some(person), _) => sql::line_of_person(writer, draft.event, person)?,
            (None, None, Some(guest)) => sql::line_of_guest(writer, draft.event, guest)?,
            (None, None, None) => return Err(Problem::at(Code::Required, "guest_name")),
        };
        let line = match known {
            Some(line) => line,
            None => sql::insert_attendee(writer, draft.event, draft.person_id, guest.as_deref())?,
        };
        sql::mark(writer, draft.event, line, draft.invited, draft.answer, draft.came)?;
        Ok(line)
    })
}

/// Takes somebody off the list.
pub fn unlist(workspace: &Workspace, line: LineId) -> Result<Change<LineId>> {
    workspace.transact(UNLIST, |writer| {
        sql::delete_attendee(writer, line)?;
        Ok(line)
    })
}
