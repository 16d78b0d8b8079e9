//! What was counted: entries that add up.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::goal::MAX_NUMBER;
use crate::campaigns::sql::count as sql;
use crate::campaigns::{CountsPage, CountsQuery, GOAL_COUNT};
use crate::ids::{ActionId, LineId, StageId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Edit, Record as _, merge, record};
use crate::section;
use crate::write::Writer;
use crate::write::revision::Revision;

/// The most rows of one window.
const MAX_WINDOW: u32 = 500;

record! {
    /// What a form gives of an entry.
    pub struct CountDraft, changes CountChanges, table "goal_count" {
        /// How many more.
        value: i64,
        /// On which day. Where a form names none: of a new entry today, of another the one that it has.
        #[serde(default)]
        counted_on: Option<NaiveDate>,
        /// Where it comes from.
        #[serde(default)]
        note: Option<String> = line,
    }
}

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountEntry {
    /// The entry.
    pub id: LineId,
    /// To be named by an edit.
    pub revision: Revision,
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

impl CountDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        check_value(self.value, "value")?;
        self.tidy()
    }

    /// The draft of an entry of `day` where it names none.
    fn or_day(self, day: Option<NaiveDate>) -> Self {
        Self { counted_on: self.counted_on.or(day), ..self }
    }
}

/// Whether a number can have been counted.
pub(crate) fn check_value(value: i64, field: &str) -> Result<()> {
    if (0..=MAX_NUMBER).contains(&value) {
        Ok(())
    } else {
        Err(Problem::at(Code::OutOfRange, field).with("least", 0).with("most", MAX_NUMBER))
    }
}

/// Adds an entry by hand.
pub fn add_count(writer: &Writer<'_>, stage: StageId, draft: CountDraft) -> Result<LineId> {
    let draft = draft.check()?.or_day(Some(section::today(writer)?));
    sql::insert(writer, stage, None, &draft)
}

/// Corrects an entry.
pub fn edit_count(writer: &Writer<'_>, edit: &Edit<LineId, CountChanges>) -> Result<LineId> {
    let present = sql::draft(writer, edit.id)?;
    let check = |draft: CountDraft| Ok(draft.check()?.or_day(present.counted_on));
    let wanted = merge(writer, edit, &present, &[GOAL_COUNT], check)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    Ok(edit.id)
}

/// Removes an entry.
pub fn remove_count(writer: &Writer<'_>, id: LineId) -> Result<LineId> {
    sql::delete(writer, id)?;
    Ok(id)
}

/// The entries of a goal, the latest first.
pub fn counts(connection: &Connection, query: &CountsQuery) -> Result<CountsPage> {
    sql::list(connection, query, query.limit.min(MAX_WINDOW))
}
