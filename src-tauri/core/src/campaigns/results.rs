//! What an action brought: the counters move when it is typed.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::ActionState;
use crate::campaigns::count::check_value;
use crate::campaigns::sql::{action, count, goal};
use crate::ids::{ActionId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::write::Writer;

/// The results of an action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Results {
    /// The action.
    pub id: ActionId,
    /// The day on which they count; the action's own when none is named.
    #[serde(default)]
    pub counted_on: Option<NaiveDate>,
    /// By stage; a stage that is not named keeps what it has.
    pub values: Vec<ResultDraft>,
}

/// What an action brought to a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ResultDraft {
    /// The stage.
    pub stage_id: StageId,
    /// How many; `null` takes the result away.
    pub value: Option<i64>,
}

/// Notes what an action brought, and that it was done. Typed again, it replaces what was typed before.
pub fn results(writer: &Writer<'_>, request: &Results) -> Result<ActionId> {
    for (place, result) in request.values.iter().enumerate() {
        if let Some(value) = result.value {
            check_value(value, &format!("values.{place}.value"))?;
        }
    }
    let (row, _) = action::get(writer, request.id)?;
    let day = request.counted_on.unwrap_or(row.starts.date());
    for result in &request.values {
        // A result feeds the goals of the action's own campaign and no other.
        if goal::campaign_of_stage(writer, result.stage_id)? != Some(row.campaign_id) {
            return Err(Problem::at(Code::NotFound, "values"));
        }
        count::put_result(writer, request.id, result.stage_id, result.value, day)?;
    }
    action::set_state(writer, request.id, ActionState::Done)?;
    Ok(request.id)
}
