//! Who is asked for an action, and what they say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::VolunteerAnswer;
use crate::campaigns::sql::volunteer as sql;
use crate::ids::{ActionId, PersonId};
use crate::problem::Result;
use crate::write::Writer;

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
pub fn answer(writer: &Writer<'_>, request: &Answer) -> Result<ActionId> {
    sql::put_answer(writer, request.id, request.person_id, request.answer)?;
    Ok(request.id)
}
