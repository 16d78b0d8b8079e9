//! What was counted: entries that add up.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::goal::MOST;
use crate::campaigns::sql::count as sql;
use crate::fields::optional_line;
use crate::ids::{ActionId, GoalId, LineId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::time;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A result was added by hand.
pub const COUNT: Kind = Kind::new("counts.add");
/// A result was corrected.
pub const EDIT_COUNT: Kind = Kind::new("counts.edit");
/// A result was removed.
pub const REMOVE_COUNT: Kind = Kind::new("counts.remove");

/// The most rows of one window.
const WINDOW_MOST: u32 = 500;

/// An entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountEntry {
    /// The entry.
    pub id: LineId,
    /// For which stage.
    pub stage_id: StageId,
    /// What is counted there.
    pub unit: String,
    /// How many more.
    pub value: i64,
    /// On which day.
    pub counted_on: NaiveDate,
    /// By which action; by hand when none is named.
    pub action_id: Option<ActionId>,
    /// The name of that action.
    pub action_title: Option<String>,
    /// Where it comes from.
    pub note: Option<String>,
}

/// What a form gives of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountDraft {
    /// How many more.
    pub value: i64,
    /// On which day; today when none is named.
    #[serde(default)]
    pub counted_on: Option<NaiveDate>,
    /// Where it comes from.
    #[serde(default)]
    pub note: Option<String>,
}

impl CountDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        check_value(self.value, "value")?;
        Ok(Self { note: optional_line(self.note.as_deref(), "note")?, ..self })
    }
}

/// Whether a number can have been counted.
pub(crate) fn check_value(value: i64, field: &str) -> Result<()> {
    if (0..=MOST).contains(&value) {
        Ok(())
    } else {
        Err(Problem::at(Code::OutOfRange, field).with("least", 0).with("most", MOST))
    }
}

/// Which entries are asked for: those of a goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountsQuery {
    /// The goal.
    pub goal_id: GoalId,
    /// The first row of the window, from 0.
    #[serde(default)]
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// A window on entries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountsPage {
    /// How many there are in all.
    pub total: u32,
    /// Those of the window, the latest first.
    pub rows: Vec<CountEntry>,
}

/// Adds an entry by hand.
pub fn add_count(workspace: &Workspace, stage: StageId, draft: CountDraft) -> Result<Change<LineId>> {
    let draft = draft.check()?;
    workspace.transact(COUNT, |writer| {
        let day = match draft.counted_on {
            Some(day) => day,
            None => time::today(writer)?,
        };
        sql::insert(writer, stage, None, draft.value, day, draft.note.as_deref())
    })
}

/// Corrects an entry.
pub fn edit_count(workspace: &Workspace, id: LineId, draft: CountDraft) -> Result<Change<LineId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT_COUNT, |writer| {
        sql::update(writer, id, &draft)?;
        Ok(id)
    })
}

/// Removes an entry.
pub fn remove_count(workspace: &Workspace, id: LineId) -> Result<Change<LineId>> {
    workspace.transact(REMOVE_COUNT, |writer| {
        sql::delete(writer, id)?;
        Ok(id)
    })
}

/// The entries of a goal, the latest first.
pub fn counts(workspace: &Workspace, query: &CountsQuery) -> Result<CountsPage> {
    workspace.read(|reader| sql::list(reader, query, query.limit.min(WINDOW_MOST)))
}
