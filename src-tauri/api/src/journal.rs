//! Commands on the journal: undo, redo, history.

use ruche_core::history::{self as told, SectionHistory};
use ruche_core::ids::OperationId;
use ruche_core::write::Committed;
use ruche_core::write::history::{self, HistoryEntry};
use ruche_core::write::undo::{self, UndoState};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::command::{Nothing, commands};
use crate::section;

commands! {
    /// What undo and redo would do next.
    query "journal.state" ["*"] (Nothing) -> UndoState = |workspace, _: Nothing| workspace.read(|reader| undo::state(reader));
    /// Takes back an operation, or the last one.
    change "journal.undo" (WhichOperation) -> Committed = |workspace, which: WhichOperation| workspace.undo(which.operation);
    /// Does again an operation that was undone, or the last of them.
    change "journal.redo" (WhichOperation) -> Committed = |workspace, which: WhichOperation| workspace.redo(which.operation);
    /// What happened to a record, newest first.
    query "journal.record" ["*"] (RecordHistory) -> Vec<HistoryEntry> = |workspace, request: RecordHistory| {
        let zone = section::zone(workspace)?;
        workspace.read(|reader| history::of_record(reader, zone, request.record, 100))
    };
    /// What happened in the section, newest first, with the names of the records that are still there.
    query "journal.section" ["*"] (WhichPart) -> SectionHistory = |workspace, request: WhichPart| {
        let zone = section::zone(workspace)?;
        workspace.read(|reader| told::of_section(reader, zone, request.before, request.limit.clamp(1, 200)))
    };
}

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
