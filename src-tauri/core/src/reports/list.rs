//! The list of reports, seen through a window: drafts first, then the newest day.

use rusqlite::ToSql;
use rusqlite::types::Value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{Report, ReportRow, ReportStatus, find, sql};
use crate::text;
use crate::workspace::Workspace;

/// The most rows of one window.
pub const WINDOW_MOST: u32 = 200;

/// What of the reports is asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ReportsQuery {
    /// Words of a title, of the text, of a caption, as typed so far.
    pub search: String,
    /// Only these.
    pub status: Option<ReportStatus>,
    /// Only those that tell this event.
    pub event_id: Option<EventId>,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 200.
    pub limit: u32,
}

/// A window on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReportsPage {
    /// How many reports the query has in all.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<ReportRow>,
}

/// One report, whole.
pub fn get(workspace: &Workspace, id: ReportId) -> Result<Report> {
    workspace.read(|reader| sql::get(reader, id))
}

/// The reports that `query` asks for.
pub fn list(workspace: &Workspace, query: &ReportsQuery) -> Result<ReportsPage> {
    let mut conditions = vec!["TRUE".to_owned()];
    let mut values: Vec<Value> = Vec::new();
    let mut place = |value: Value| {
        values.push(value);
        format!("?{}", values.len())
    };
    if let Some(words) = text::match_words(&query.search) {
        let words = place(words.into());
        conditions.push(format!("report.rowid IN (SELECT rowid FROM report_search WHERE report_search MATCH {words})"));
    }
    match query.status {
        Some(ReportStatus::Draft) => conditions.push("status = 'draft'".to_owned()),
        Some(ReportStatus::Published) => conditions.push("status = 'published'".to_owned()),
        None => {}
    }
    if let Some(event) = query.event_id {
        let event = place(event.0.as_bytes().to_vec().into());
        conditions.push(format!("event_id = {event}"));
    }
    let parameters: Vec<&dyn ToSql> = values.iter().map(|value| value as &dyn ToSql).collect();
    let condition = conditions.join(" AND ");
    workspace.read(|reader| {
        let total = sql::count(reader, &condition, &parameters)?;
        let window = (query.limit.min(WINDOW_MOST), query.offset);
        let mut rows = sql::rows(reader, &condition, &parameters, window)?;
        if !query.search.is_empty() {
            for row in &mut rows {
                row.excerpt = find::excerpt(&sql::words(reader, row.id)?, &query.search);
            }
        }
        Ok(ReportsPage { total, rows })
    })
}
