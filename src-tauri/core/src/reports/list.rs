//! Reports: one of them, and the list, seen through a window.

use rusqlite::Connection;

use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{Report, ReportRow, ReportStatus, ReportsPage, ReportsQuery, find, sql};

/// The most rows of one window.
const MAX_WINDOW: u32 = 200;

/// One report, whole.
pub fn get(connection: &Connection, id: ReportId) -> Result<Report> {
    sql::get(connection, id)
}

/// The reports that `query` asks for.
pub fn list(connection: &Connection, query: &ReportsQuery) -> Result<ReportsPage> {
    let total = sql::count(connection, query)?;
    let mut rows = sql::rows(connection, query, query.limit.min(MAX_WINDOW))?;
    if !query.search.is_empty() {
        for row in &mut rows {
            row.excerpt = find::excerpt(&sql::words(connection, row.id)?, &query.search);
        }
    }
    Ok(ReportsPage { total, rows })
}

/// At most `limit` reports still to finish, the one changed last first.
pub fn unfinished(connection: &Connection, limit: u32) -> Result<Vec<ReportRow>> {
    let query = ReportsQuery { status: Some(ReportStatus::Draft), ..ReportsQuery::default() };
    sql::rows(connection, &query, limit)
}

/// Whether there is a report of this event.
pub fn has_report(connection: &Connection, event: EventId) -> Result<bool> {
    sql::has_report(connection, event)
}
