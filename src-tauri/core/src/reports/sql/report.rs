//! Reports in their table, their list and their index.

use chrono::{DateTime, NaiveDate, Utc};
use ruche_document::Document;
use rusqlite::{Connection, OptionalExtension as _, Row, ToSql};
use uuid::Uuid;

use super::photo;
use crate::ids::{EventId, LineId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::reports::find::ReportHit;
use crate::reports::{Particulars, Publication, Report, ReportFormat, ReportRow, ReportStatus, obstacle};
use crate::store::blobs::Hash;
use crate::store::columns::{date, day};
use crate::time;
use crate::write::Writer;

/// Adds a report, a draft. The particulars have been checked.
pub(crate) fn insert(
    writer: &Writer<'_>,
    id: ReportId,
    particulars: &Particulars,
    event: Option<EventId>,
    body: &Document,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO report (
               id, event_id, title, subtitle, held_on, held_until, place, author, language, body, words, status, revision,
               created_at, changed_at
             ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'draft', 1, ?12, ?12)",
        )?
        .execute(rusqlite::params![
            id,
            event,
            particulars.title,
            particulars.subtitle,
            particulars.held_on.map(day),
            particulars.held_until.map(day),
            particulars.place,
            particulars.author,
            particulars.language,
            json(body)?,
            body.plain_text(),
            time::to_sql(time::now()),
        ])?;
    Ok(())
}

/// Replaces the text where it differs; gives its revision.
pub(crate) fn write(writer: &Writer<'_>, id: ReportId, body: &Document) -> Result<i64> {
    writer
        .prepare_cached(
            "UPDATE report SET body = ?2, words = ?3, revision = revision + 1, changed_at = ?4 WHERE id = ?1 AND body <> ?2",
        )?
        .execute((id, json(body)?, body.plain_text(), time::to_sql(time::now())))?;
    let revision =
        writer.prepare_cached("SELECT revision FROM report WHERE id = ?1")?.query_row([id], |row| row.get(0))?;
    Ok(revision)
}

/// Replaces the particulars.
pub(crate) fn rename(writer: &Writer<'_>, id: ReportId, particulars: &Particulars) -> Result<()> {
    if get(writer, id)?.particulars == *particulars {
        return Ok(());
    }
    writer
        .prepare_cached(
            "UPDATE report SET title = ?2, subtitle = ?3, held_on = ?4, held_until = ?5, place = ?6, author = ?7,
               language = ?8, changed_at = ?9
             WHERE id = ?1",
        )?
        .execute((
            id,
            &particulars.title,
            &particulars.subtitle,
            particulars.held_on.map(day),
            particulars.held_until.map(day),
            &particulars.place,
            &particulars.author,
            particulars.language,
            time::to_sql(time::now()),
        ))?;
    Ok(())
}

/// Sets the status.
pub(crate) fn set_status(
    writer: &Writer<'_>,
    id: ReportId,
    status: ReportStatus,
    published_on: Option<NaiveDate>,
) -> Result<()> {
    writer
        .prepare_cached("UPDATE report SET status = ?2, published_on = ?3, changed_at = ?4 WHERE id = ?1")?
        .execute((id, status, published_on.map(day), time::to_sql(time::now())))?;
    Ok(())
}

/// Removes a report and what hangs on it.
pub(crate) fn delete(writer: &Writer<'_>, id: ReportId) -> Result<()> {
    writer.execute("DELETE FROM publication WHERE report_id = ?1", [id])?;
    writer.execute("DELETE FROM photo WHERE report_id = ?1", [id])?;
    let gone = writer.execute("DELETE FROM report WHERE id = ?1", [id])?;
    if gone == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}

/// Refuses when there is no such report.
pub(crate) fn exists(connection: &Connection, id: ReportId) -> Result<()> {
    if connection.prepare_cached("SELECT 1 FROM report WHERE id = ?1")?.exists([id])? {
        Ok(())
    } else {
        Err(Problem::new(Code::NotFound))
    }
}

/// The title of the report that has this record, or of the one whose photo has it; none when neither is there.
pub(crate) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached(
            "SELECT title FROM report WHERE id = ?1 OR id = (SELECT report_id FROM photo WHERE photo.id = ?1)",
        )?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// A report, whole.
pub(crate) fn get(connection: &Connection, id: ReportId) -> Result<Report> {
    let mut report = connection
        .prepare_cached("SELECT * FROM report WHERE id = ?1")?
        .query_row([id], |row| Ok(report(row)))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))??;
    report.photos = connection
        .prepare_cached("SELECT * FROM photo WHERE report_id = ?1 ORDER BY id")?
        .query_map([id], photo::row)?
        .collect::<Result<_, _>>()?;
    report.obstacles = obstacle::obstacles(connection, &report.body)?;
    report.publications = connection
        .prepare_cached(
            "SELECT format, revision, at, lower(hex(sha256)) AS sha256 FROM publication WHERE report_id = ?1 ORDER BY id DESC",
        )?
        .query_map([id], |row| {
            Ok(Publication {
                format: row.get("format")?,
                revision: row.get("revision")?,
                at: moment(row, "at")?,
                sha256: row.get("sha256")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(report)
}

fn report(row: &Row<'_>) -> Result<Report> {
    let body: String = row.get("body")?;
    Ok(Report {
        id: row.get("id")?,
        event_id: row.get("event_id")?,
        particulars: Particulars {
            title: row.get("title")?,
            subtitle: row.get("subtitle")?,
            held_on: date(row, "held_on")?,
            held_until: date(row, "held_until")?,
            place: row.get("place")?,
            author: row.get("author")?,
            language: row.get("language")?,
        },
        body: ruche_document::parse(&body).map_err(|error| Problem::internal("stored report", &error))?,
        status: row.get("status")?,
        published_on: date(row, "published_on")?,
        revision: row.get("revision")?,
        changed_at: moment(row, "changed_at")?,
        photos: Vec::new(),
        obstacles: Vec::new(),
        publications: Vec::new(),
    })
}

/// How many reports fulfil a condition.
pub(crate) fn count(connection: &Connection, condition: &str, values: &[&dyn ToSql]) -> Result<u32> {
    let count = connection
        .prepare_cached(&format!("SELECT count(*) FROM report WHERE {condition}"))?
        .query_row(values, |row| row.get(0))?;
    Ok(count)
}

/// Lines of the list: drafts first, the one changed last above; then the newest day.
pub(crate) fn rows(
    connection: &Connection,
    condition: &str,
    values: &[&dyn ToSql],
    (limit, offset): (u32, u32),
) -> Result<Vec<ReportRow>> {
    let rows = connection
        .prepare_cached(&format!(
            "SELECT id, title, subtitle, held_on, place, status, published_on, changed_at,
                    (SELECT count(*) FROM photo WHERE report_id = report.id) AS photos
             FROM report WHERE {condition}
             ORDER BY status <> 'draft', CASE WHEN status = 'draft' THEN changed_at ELSE coalesce(held_on, published_on) END DESC,
                      id DESC
             LIMIT {limit} OFFSET {offset}"
        ))?
        .query_map(values, |row| {
            Ok(ReportRow {
                id: row.get("id")?,
                title: row.get("title")?,
                subtitle: row.get("subtitle")?,
                held_on: date(row, "held_on")?,
                place: row.get("place")?,
                status: row.get("status")?,
                published_on: date(row, "published_on")?,
                changed_at: moment(row, "changed_at")?,
                photos: row.get("photos")?,
                excerpt: None,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

/// The reports that match best.
pub(crate) fn find(connection: &Connection, words: &str, limit: usize) -> Result<Vec<ReportHit>> {
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
                held_on: date(row, "held_on")?,
                status: row.get("status")?,
                excerpt: None,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// The words of a report's text.
pub(crate) fn words(connection: &Connection, id: ReportId) -> Result<String> {
    let words =
        connection.prepare_cached("SELECT words FROM report WHERE id = ?1")?.query_row([id], |row| row.get(0))?;
    Ok(words)
}

/// Records that a file left the section.
pub(crate) fn insert_publication(
    writer: &Writer<'_>,
    report: ReportId,
    format: ReportFormat,
    revision: i64,
    sha256: &Hash,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO publication (id, report_id, format, revision, sha256, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((LineId::new(), report, format, revision, sha256, time::to_sql(time::now())))?;
    Ok(())
}

fn moment(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    time::from_sql(&text).map_err(|problem| rusqlite::Error::UserFunctionError(Box::new(problem)))
}

fn json(body: &Document) -> Result<String> {
    serde_json::to_string(body).map_err(|error| Problem::internal("report", &error))
}

/// Fills the search index.
pub(crate) const FILL_SEARCH: &str = "INSERT INTO report_search (rowid, title, captions, words) SELECT number, title, captions, words FROM report_search_source";
