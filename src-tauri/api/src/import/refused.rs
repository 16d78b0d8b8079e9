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
    /// Words for reasons and doubts, by their codes; a code without words stands for itself.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
}

fn heading() -> String {
    "Motif".to_owned()
}

/// Writes the file. The rows are read once more, so that they are saved as they stand in it.
pub(super) fn save(kept: &PreparedImport, request: &SaveRefused) -> Result<SavedRows> {
    let table = kept.table();
    let columns = table::preview(&table.source, &table.layout).map_err(problem)?.columns;
    let reasons = reasons(kept, &request.words);
    let mut lines = vec![columns.iter().cloned().chain([request.heading.clone()]).collect::<Vec<_>>()];
    let mut rows = table.rows()?;
    for verdict in kept.plan.verdicts() {
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
fn reasons(kept: &PreparedImport, words: &BTreeMap<String, String>) -> HashMap<u64, String> {
    let word = |code: String| words.get(&code).cloned().unwrap_or(code);
    let reason = |row: &ImportRow| -> String {
        let troubles = row.troubles.iter().map(|trouble| code(&trouble.reason));
        let texts: Vec<String> = troubles.chain(row.doubt.iter().map(code)).map(&word).collect();
        texts.join(" ; ")
    };
    [Verdict::Refused, Verdict::Doubtful]
        .into_iter()
        .flat_map(|verdict| kept.plan.listed(verdict))
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
