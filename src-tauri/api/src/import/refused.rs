//! The rows that are not brought in, as a file to correct and bring in again.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use ruche_core::Result;
use ruche_core::people::import::{ImportRow, Table as _, Verdict};
use ruche_exchange::table;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::files;
use crate::import::SavedRows;
use crate::prepared_import::{PreparedImport, problem};

/// Where to save the rows that are not brought in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SaveRefused {
    /// The preview.
    pub preview: Uuid,
    /// The file to write.
    pub path: PathBuf,
    /// The name of the column of reasons.
    #[serde(default = "heading")]
    pub heading: String,
    /// Labels of reasons and doubts, by their codes; a code without a label stands for itself.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
}

fn heading() -> String {
    "Motif".to_owned()
}

/// Writes the file. The rows are read again, so that they are saved as they are in it.
pub(super) fn save(prepared: &PreparedImport, request: &SaveRefused) -> Result<SavedRows> {
    let table = prepared.table();
    let columns = table::preview(&table.source, &table.layout).map_err(problem)?.columns;
    let reasons = reasons(prepared, &request.labels);
    let mut lines = vec![columns.iter().cloned().chain([request.heading.clone()]).collect::<Vec<_>>()];
    let mut rows = table.rows()?;
    for verdict in prepared.plan.verdicts() {
        if !rows.advance()? {
            break;
        }
        if !matches!(verdict, Verdict::Refused | Verdict::Doubtful) {
            continue;
        }
        let cells: Vec<String> = (0..columns.len()).map(|column| rows.cell(column).to_owned()).collect();
        // There is nothing to correct in an empty row.
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            lines.push(cells.into_iter().chain([reasons.get(&rows.number()).cloned().unwrap_or_default()]).collect());
        }
    }
    let saved = lines.len() as u64 - 1;
    files::write_whole(&request.path, &table::write_csv(lines))?;
    Ok(SavedRows { rows: saved })
}

/// Why each row is not brought in, by its number.
fn reasons(prepared: &PreparedImport, labels: &BTreeMap<String, String>) -> HashMap<u64, String> {
    let label = |code: String| labels.get(&code).cloned().unwrap_or(code);
    let reason = |row: &ImportRow| -> String {
        let issues = row.issues.iter().map(|issue| code(&issue.reason));
        let texts: Vec<String> = issues.chain(row.doubt.iter().map(code)).map(&label).collect();
        texts.join(" ; ")
    };
    [Verdict::Refused, Verdict::Doubtful]
        .into_iter()
        .flat_map(|verdict| prepared.plan.listed(verdict))
        .map(|row| (row.row, reason(row)))
        .collect()
}

/// The word of the contract for a value.
fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
