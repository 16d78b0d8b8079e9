//! The text of a report, saved as it is typed.

use ruche_document::Document;
use serde_json::Value;

use crate::ids::ReportId;
use crate::problem::{Code, Problem, Result};
use crate::reports::sql;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// The text was written. Ten minutes of it are one step of undo.
pub const WRITE: Kind = Kind::melting("reports.write", 600);

/// Reads the JSON of the editor. What a report may not hold is refused by name, and nothing of it is dropped in silence.
pub fn body(json: Value) -> Result<Document> {
    Document::try_from(json).map_err(|error| Problem::at(Code::DocumentInvalid, "body").with("reason", error))
}

/// Replaces the text; gives the revision it now has. The same text again is no change.
pub fn write(workspace: &Workspace, id: ReportId, json: Value) -> Result<Change<i64>> {
    let body = body(json)?;
    workspace.transact(WRITE, |writer| sql::write(writer, id, &body))
}
