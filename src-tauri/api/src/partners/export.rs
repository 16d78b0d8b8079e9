//! Partner organisations and their contacts as a table.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use ruche_core::partners::{self, ExportLine};
use ruche_core::{Result, Workspace};
use ruche_exchange::table;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::files;

/// Where to write the organisations and their contacts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExportPartners {
    /// The file to write: a workbook where its name ends with `.xlsx`, else text (CSV).
    pub path: PathBuf,
    /// Headings of the columns, labels of kinds and the name of the sheet, by their codes; a code without a label stands for itself.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
}

/// The columns, by their codes.
const COLUMNS: [&str; 15] = [
    "name",
    "kind",
    "email",
    "phone",
    "website",
    "address",
    "note",
    "last_exchange_on",
    "contact",
    "contact_office",
    "contact_email",
    "contact_phone",
    "contact_since",
    "contact_until",
    "contact_note",
];

/// Writes the file; how many lines it has below the headings.
pub(super) fn write(workspace: &Workspace, request: &ExportPartners) -> Result<u32> {
    let lines = workspace.read(|reader| partners::export(reader))?;
    let label = |code: &str| request.labels.get(code).cloned().unwrap_or_else(|| code.to_owned());
    let headings = COLUMNS.iter().map(|code| label(code)).collect::<Vec<_>>();
    let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let lines = std::iter::once(headings).chain(lines.into_iter().map(|line| cells(line, label)));
    let is_workbook = request.path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    let bytes = if is_workbook { table::write_xlsx(&label("sheet"), lines)? } else { table::write_csv(lines) };
    files::write_whole(&request.path, &bytes)?;
    Ok(count)
}

/// The cells of a line, in the order of the columns.
fn cells(
    ExportLine { organisation, last_exchange_on, contact }: ExportLine,
    label: impl Fn(&str) -> String,
) -> Vec<String> {
    let day = |day: Option<NaiveDate>| day.map(|day| day.format("%d/%m/%Y").to_string());
    let contact = contact.unwrap_or_default();
    [
        Some(organisation.name),
        Some(label(organisation.kind.word())),
        organisation.email,
        organisation.phone,
        organisation.website,
        organisation.address,
        organisation.note,
        day(last_exchange_on),
        contact.name,
        contact.office,
        contact.email,
        contact.phone,
        day(contact.since),
        day(contact.until),
        contact.note,
    ]
    .map(Option::unwrap_or_default)
    .into()
}
