//! What is reported of an operation after its commit.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::enumeration::enumeration;
use crate::ids::OperationId;
use crate::write::OperationKind;
use crate::write::revision::Revision;

enumeration! {
    /// What an operation was in the course of things.
    pub enum Role {
        /// Done for the first time.
        Do = "do",
        /// The undoing of another.
        Undo = "undo",
        /// The redoing of another.
        Redo = "redo",
    }
}

/// The name of a domain, as what its queries depend on. The contract lists the names as its schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Topic(pub String);

impl JsonSchema for Topic {
    fn schema_name() -> Cow<'static, str> {
        "Topic".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

/// What a committed operation touched, so that whoever shows it reads it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Committed {
    /// The operation to name for undoing this change.
    pub operation: OperationId,
    /// The revision at which the records that it touched now stand.
    pub revision: Revision,
    /// Its kind.
    pub kind: OperationKind,
    /// Done, undone or redone.
    pub role: Role,
    /// What to read again, derived from the tables that were touched.
    pub topics: Vec<Topic>,
    /// The records touched, when they are few.
    pub records: Vec<Uuid>,
    /// How many records were touched.
    pub count: u64,
    /// Whether it can be undone (of an undoing: redone).
    pub undoable: bool,
}

/// A change that was made: its value, and what was committed (`null` when nothing changed).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Change<T> {
    /// What the use case gives.
    pub value: T,
    /// What was committed.
    pub committed: Option<Committed>,
}
