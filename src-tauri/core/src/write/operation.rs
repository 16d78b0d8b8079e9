//! What an operation is, before and after it happened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::OperationId;

/// A kind of operation, declared as a constant beside its use case. Its name labels the change in the history and in the undo
/// menu, in the words of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// `domain.verb`, for ever: it is written in journals.
    pub name: &'static str,
    /// Whether and how it can be taken back.
    pub way_back: WayBack,
}

/// How an operation is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayBack {
    /// One step of undo.
    Undo,
    /// One step of undo together with the same edits of the same record within so many seconds before it.
    Melts(i64),
    /// None: it asks first.
    Irreversible,
}

impl Kind {
    /// An operation that is one step of undo.
    pub const fn new(name: &'static str) -> Self {
        Self { name, way_back: WayBack::Undo }
    }

    /// Quick edits of one record, such as those of a text saved as it is typed.
    pub const fn melting(name: &'static str, seconds: i64) -> Self {
        Self { name, way_back: WayBack::Melts(seconds) }
    }

    /// An operation without a way back: sent, published, erased.
    pub const fn irreversible(name: &'static str) -> Self {
        Self { name, way_back: WayBack::Irreversible }
    }
}

/// A journalled table, and where its rows belong.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The table.
    pub name: &'static str,
    /// What is refetched when it changes.
    pub topic: &'static str,
    /// The column that holds the id of the record a row belongs to: its own `id`, or the record it hangs on.
    pub record: &'static str,
}

/// What an operation was in the course of things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Done for the first time.
    Do,
    /// The undoing of another.
    Undo,
    /// The doing again of another.
    Redo,
}

impl Role {
    pub(super) fn as_sql(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    pub(super) fn from_sql(text: &str) -> Self {
        match text {
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            _ => Self::Do,
        }
    }
}

/// Sent after a commit, never before: what was touched, so that whoever shows it reads it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Committed {
    /// The operation to name for undoing this change.
    pub operation: OperationId,
    /// Its kind.
    pub kind: String,
    /// Done, undone or done again.
    pub role: Role,
    /// What to read again, derived from the tables that were touched.
    pub topics: Vec<String>,
    /// The records touched, when they are few.
    pub records: Vec<Uuid>,
    /// How many records were touched.
    pub count: u64,
}
