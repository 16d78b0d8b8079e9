//! Commands on the journal: undo, redo, history.

use ruche_core::history::{self, SectionHistory};
use ruche_core::ids::OperationId;
use ruche_core::write::Committed;
use ruche_core::write::history::HistoryEntry;
use ruche_core::write::undo::{self, UndoState};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::command::{Nothing, commands};

commands! {
    sampled by sample_requests;
    /// What undo and redo would do next.
    query "journal.state" ["*"] (Nothing) -> UndoState = |reader, _| undo::state(reader);
    /// Undoes an operation, or the last one.
    job "journal.undo" (WhichOperation) -> Committed = |application, which, context| {
        application.workspace()?.undo(which.operation, &mut |done, total| context.progress(done, total))
    };
    /// Redoes an operation that was undone, or the last of them.
    job "journal.redo" (WhichOperation) -> Committed = |application, which, context| {
        application.workspace()?.redo(which.operation, &mut |done, total| context.progress(done, total))
    };
    /// What happened to a record, newest first.
    query "journal.record" ["*"] (RecordHistory) -> Vec<HistoryEntry> = |reader, request| {
        history::of_record(reader, request.record, MAX_OF_RECORD)
    };
    /// What happened in the section, newest first, with the names of the records that are still there.
    query "journal.section" ["*"] (WhichPart) -> SectionHistory = |reader, request| {
        history::of_section(reader, request.before, request.limit.clamp(1, MAX_OF_SECTION))
    };
}

/// The most operations of one record that are listed.
const MAX_OF_RECORD: u32 = 100;
/// The most operations of the section that are listed at once.
const MAX_OF_SECTION: u32 = 200;

/// An operation, or none for the last one.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct WhichOperation {
    /// The operation.
    pub operation: Option<OperationId>,
}

/// Whose history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RecordHistory {
    /// The id of the record.
    pub record: Uuid,
}

/// Which part of the section's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct WhichPart {
    /// Only what is older than this operation.
    pub before: Option<OperationId>,
    /// How many entries, at most 200.
    pub limit: u32,
}

impl Default for WhichPart {
    fn default() -> Self {
        Self { before: None, limit: 50 }
    }
}

#[cfg(test)]
fn sample_requests(example: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    let person = example.first("people.list", json!({ "limit": 1 }));
    vec![("journal.state", json!({})), ("journal.record", json!({ "record": person })), ("journal.section", json!({}))]
}
