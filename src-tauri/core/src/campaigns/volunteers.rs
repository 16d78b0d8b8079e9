//! Who is asked for an action, and what they say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::VolunteerAnswer;
use crate::campaigns::sql::action as sql;
use crate::ids::{ActionId, PersonId};
use crate::people;
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// Somebody was asked for an action, or answered.
pub const ANSWER: Kind = Kind::new("actions.answer");

/// What somebody says about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// The action.
    pub id: ActionId,
    /// Who.
    pub person_id: PersonId,
    /// What they say; `null` takes them off the list.
    pub answer: Option<VolunteerAnswer>,
}

/// Asks somebody for an action, or notes what they say.
pub fn answer(workspace: &Workspace, request: &Answer) -> Result<Change<ActionId>> {
    workspace.transact(ANSWER, |writer| {
        sql::expect(writer, request.id)?;
        people::name::expect(writer, request.person_id, "person_id")?;
        sql::put_answer(writer, request.id, request.person_id, request.answer)?;
        Ok(request.id)
    })
}
