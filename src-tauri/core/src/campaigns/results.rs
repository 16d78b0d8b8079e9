//! What an action brought: the counters move when it is typed.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::count::check_value;
use crate::campaigns::sql::{action, count, goal};
use crate::campaigns::{ActionState, CountDraft, GOAL_COUNT};
use crate::ids::{ActionId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::write::Writer;
use crate::write::revision::{self, Revision};

/// The results of an action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Results {
    /// The action.
    pub id: ActionId,
    /// The day on which they count. Where none is named: of a new result the action's own, of another the one that it has.
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
    /// The revision of the result that it was begun from; `null` where there was none.
    pub revision: Option<Revision>,
    /// How many; `null` takes the result away.
    pub value: Option<i64>,
}

/// Notes what an action brought, and that it was done. Typed again, it replaces what it was begun from. Refuses with `Conflict` where
/// results were typed elsewhere since, to other values: `present` holds these results as they stand, as JSON, with the revisions to go
/// on from.
pub fn results(writer: &Writer<'_>, request: &Results) -> Result<ActionId> {
    for (place, result) in request.values.iter().enumerate() {
        if let Some(value) = result.value {
            check_value(value, &format!("values.{place}.value"))?;
        }
    }
    let (row, _) = action::get(writer, request.id)?;
    let mut conflicts = Vec::new();
    for result in &request.values {
        // A result feeds the goals of the action's own campaign and no other.
        if goal::campaign_of_stage(writer, result.stage_id)? != Some(row.campaign_id) {
            return Err(Problem::at(Code::NotFound, "values"));
        }
        let present = present(writer, request.id, result.stage_id)?;
        if present.revision != result.revision && present.value != result.value {
            conflicts.push(present);
        }
    }
    if !conflicts.is_empty() {
        let present = serde_json::to_value(&conflicts).map_err(|error| Problem::internal("conflict", &error))?;
        return Err(Problem::at(Code::Conflict, "values").with("present", present));
    }
    let new_on = request.counted_on.unwrap_or(row.starts.date());
    for result in &request.values {
        match (count::result(writer, request.id, result.stage_id)?, result.value) {
            (None, None) => {}
            (Some((entry, _)), None) => count::delete(writer, entry)?,
            (Some((entry, _)), Some(value)) => count::set_value(writer, entry, value, request.counted_on)?,
            (None, Some(value)) => {
                let draft = CountDraft { value, counted_on: Some(new_on), note: None };
                count::insert(writer, result.stage_id, Some(request.id), &draft)?;
            }
        }
    }
    action::set_state(writer, request.id, ActionState::Done)?;
    Ok(request.id)
}

/// What an action brought to a stage, and the revision at which that number stands: the last operation that touched it.
pub(crate) fn present(connection: &Connection, action: ActionId, stage_id: StageId) -> Result<ResultDraft> {
    let Some((entry, value)) = count::result(connection, action, stage_id)? else {
        return Ok(ResultDraft { stage_id, revision: None, value: None });
    };
    let revision = revision::of_column(connection, entry.into(), GOAL_COUNT, "value")?;
    Ok(ResultDraft { stage_id, revision: Some(revision), value: Some(value) })
}
