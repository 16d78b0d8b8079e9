//! The list of reports, and their index.

use rusqlite::Connection;

use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{EventReport, ReportHit, ReportRow, ReportStatus, ReportsQuery};
use crate::text::match_words;
use crate::time::Moment;

const CONDITION: &str = "(?1 IS NULL OR report.rowid IN (SELECT rowid FROM report_search WHERE report_search MATCH ?1))
    AND (?2 IS NULL OR status = ?2) AND (?3 IS NULL OR event_id = ?3)";

/// How many reports a query has.
pub(in crate::reports) fn count(connection: &Connection, query: &ReportsQuery) -> Result<u32> {
    let count = connection
        .prepare_cached(&format!("SELECT count(*) FROM report WHERE {CONDITION}"))?
        .query_row((match_words(&query.search), query.status, query.event_id), |row| row.get(0))?;
    Ok(count)
}

/// The lines of a window: drafts first, the one changed last above; then the newest day.
pub(in crate::reports) fn rows(connection: &Connection, query: &ReportsQuery, limit: u32) -> Result<Vec<ReportRow>> {
    let words = match_words(&query.search);
    let params = (words, query.status, query.event_id, limit, query.offset, ReportStatus::Draft);
    let rows = connection
        .prepare_cached(&format!(
            "SELECT id, title, subtitle, held_on, place, status, published_on, changed_at,
                    (SELECT count(*) FROM photo WHERE report_id = report.id) AS photos
             FROM report WHERE {CONDITION}
             ORDER BY status <> ?6,
                      CASE WHEN status = ?6 THEN changed_at ELSE coalesce(held_on, published_on) END DESC, id DESC
             LIMIT ?4 OFFSET ?5"
        ))?
        .query_map(params, |row| {
            Ok(ReportRow {
                id: row.get("id")?,
                title: row.get("title")?,
                subtitle: row.get("subtitle")?,
                held_on: row.get("held_on")?,
                place: row.get("place")?,
                status: row.get("status")?,
                published_on: row.get("published_on")?,
                changed_at: row.get::<_, Moment>("changed_at")?.0,
                photos: row.get("photos")?,
                excerpt: None,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

/// The reports of some events, the latest first.
pub(in crate::reports) fn of_events(connection: &Connection, events: &[EventId]) -> Result<Vec<EventReport>> {
    let events: Vec<String> = events.iter().map(|event| event.0.simple().to_string()).collect();
    let reports = connection
        .prepare_cached(
            "SELECT id, title, event_id, status FROM report
             WHERE event_id IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY id DESC",
        )?
        .query_map([serde_json::json!(events).to_string()], |row| {
            Ok(EventReport { id: row.get(0)?, title: row.get(1)?, event_id: row.get(2)?, status: row.get(3)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(reports)
}

/// Whether there is a report of this event.
pub(in crate::reports) fn has_report(connection: &Connection, event: EventId) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM report WHERE event_id = ?1")?.exists([event])?)
}

/// The reports that match best.
pub(in crate::reports) fn find(connection: &Connection, words: &str, limit: usize) -> Result<Vec<ReportHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT id, report.title, held_on, status
             FROM report_search CROSS JOIN report ON report.rowid = report_search.rowid
             WHERE report_search MATCH ?1 ORDER BY bm25(report_search, 10.0, 3.0, 1.0) LIMIT ?2",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            Ok(ReportHit {
                id: row.get("id")?,
                title: row.get("title")?,
                held_on: row.get("held_on")?,
                status: row.get("status")?,
                excerpt: None,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// The plain text of a report.
pub(in crate::reports) fn words(connection: &Connection, id: ReportId) -> Result<String> {
    let words =
        connection.prepare_cached("SELECT words FROM report WHERE id = ?1")?.query_row([id], |row| row.get(0))?;
    Ok(words)
}
