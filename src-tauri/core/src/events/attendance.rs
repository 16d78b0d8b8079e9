//! Who was asked to an event, what they answered, and who came: one line a person of the section or a guest.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::query::{AttendanceAnswer, AttendancePage, AttendanceQuery, Came};
use crate::events::sql;
use crate::ids::{EventId, LineId, PersonId};
use crate::people::query::PeopleQuery;
use crate::people::{Category, list as people};
use crate::problem::{Code, Problem, Result};
use crate::record::text::optional_line;
use crate::section;
use crate::write::Writer;

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
pub fn list(connection: &Connection, query: &AttendanceQuery) -> Result<AttendancePage> {
    let (total, rows) = sql::attendees(connection, query)?;
    Ok(AttendancePage { counts: sql::attendance_counts(connection, query.event)?, total, rows })
}

/// Asks people to come; with `all_members`, also every member who has not left. How many were asked who had not been yet.
pub fn invite(writer: &Writer<'_>, event: EventId, people: &[PersonId], all_members: bool) -> Result<u32> {
    let members = if all_members { present_members(writer)? } else { Vec::new() };
    let mut asked = 0;
    for person in people.iter().chain(&members) {
        asked += u32::from(sql::set_invited(writer, event, *person)?);
    }
    Ok(asked)
}

/// The members who are here: neither left nor set aside.
fn present_members(connection: &Connection) -> Result<Vec<PersonId>> {
    let members = PeopleQuery { categories: vec![Category::Member], ..PeopleQuery::default() };
    people::ids(connection, &members, section::today(connection)?)
}

/// Notes an answer or a presence.
pub fn attend(writer: &Writer<'_>, draft: &AttendanceDraft) -> Result<LineId> {
    let guest = optional_line(draft.guest_name.as_deref(), "guest_name")?;
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
    sql::mark(writer, line, draft)?;
    Ok(line)
}

/// Takes somebody off the list.
pub fn unlist(writer: &Writer<'_>, line: LineId) -> Result<LineId> {
    sql::delete_attendee(writer, line)?;
    Ok(line)
}
