//! Reports in their table, with the record of where they went.

use chrono::NaiveDate;
use chrono_tz::Tz;
use ruche_document::Document;
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use super::photo;
use crate::ids::{EventId, LineId, ReportId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _, expect_changed};
use crate::reports::{BODY, Particulars, Publication, REPORT, Report, ReportFormat, ReportStatus, obstacle};
use crate::store::blobs::Hash;
use crate::time::{self, Moment};
use crate::write::Writer;
use crate::write::revision::{self, Revision};

/// Adds a report, a draft. The particulars have been checked.
pub(in crate::reports) fn insert(
    writer: &Writer<'_>,
    id: ReportId,
    particulars: &Particulars,
    event: Option<EventId>,
    body: &Document,
) -> Result<()> {
    let now = time::to_sql(time::now());
    record::insert(
        writer,
        &id,
        particulars,
        &[
            ("event_id", &event),
            (BODY, &json(body)?),
            ("words", &body.plain_text()),
            ("status", &ReportStatus::Draft),
            ("text_version", &1),
            ("created_at", &now),
            ("changed_at", &now),
        ],
    )
}

/// Updates the particulars in which two states of them differ. The later one has been checked.
pub(in crate::reports) fn update(
    writer: &Writer<'_>,
    id: ReportId,
    before: &Particulars,
    after: &Particulars,
) -> Result<()> {
    record::update(writer, &id, before, after, &[("changed_at", &time::to_sql(time::now()))])?;
    Ok(())
}

/// Replaces the text.
pub(in crate::reports) fn write(writer: &Writer<'_>, id: ReportId, body: &Document) -> Result<()> {
    let changed = writer
        .prepare_cached(
            "UPDATE report SET body = ?2, words = ?3, text_version = text_version + 1, changed_at = ?4 WHERE id = ?1",
        )?
        .execute((id, json(body)?, body.plain_text(), time::to_sql(time::now())))?;
    expect_changed(changed)
}

/// Sets the status.
pub(in crate::reports) fn set_status(
    writer: &Writer<'_>,
    id: ReportId,
    status: ReportStatus,
    published_on: Option<NaiveDate>,
) -> Result<()> {
    let changed = writer
        .prepare_cached("UPDATE report SET status = ?2, published_on = ?3, changed_at = ?4 WHERE id = ?1")?
        .execute((id, status, published_on, time::to_sql(time::now())))?;
    expect_changed(changed)
}

/// Removes a report and what belongs to it alone.
pub(in crate::reports) fn delete(writer: &Writer<'_>, id: ReportId) -> Result<()> {
    writer.execute("DELETE FROM publication WHERE report_id = ?1", [id])?;
    writer.execute("DELETE FROM photo WHERE report_id = ?1", [id])?;
    expect_changed(writer.execute("DELETE FROM report WHERE id = ?1", [id])?)
}

/// The title of the report that has this record, or of the one whose photo has it; none when neither is there.
pub(in crate::reports) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached(
            "SELECT title FROM report WHERE id = ?1 OR id = (SELECT report_id FROM photo WHERE photo.id = ?1)",
        )?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// A report, whole.
pub(in crate::reports) fn get(connection: &Connection, id: ReportId) -> Result<Report> {
    let mut statement = connection.prepare_cached("SELECT * FROM report WHERE id = ?1")?;
    let mut rows = statement.query([id])?;
    let row = rows.next()?.ok_or_else(|| Problem::new(Code::NotFound))?;
    let body = document(row)?;
    Ok(Report {
        id,
        revision: revision::of(connection, id.into())?,
        event_id: row.get("event_id")?,
        particulars: Particulars::read(row, Tz::UTC)?,
        text_revision: text_revision(connection, id)?,
        status: row.get("status")?,
        published_on: row.get("published_on")?,
        changed_at: row.get::<_, Moment>("changed_at")?.0,
        photos: photo::photos(connection, id)?,
        obstacles: obstacle::obstacles(connection, &body)?,
        publications: publications(connection, id)?,
        body,
    })
}

/// What stands above a report.
pub(in crate::reports) fn particulars(connection: &Connection, id: ReportId) -> Result<Particulars> {
    record::find(connection, &id)
}

/// The text of a report.
pub(in crate::reports) fn body(connection: &Connection, id: ReportId) -> Result<Document> {
    let mut statement = connection.prepare_cached("SELECT body FROM report WHERE id = ?1")?;
    let mut rows = statement.query([id])?;
    document(rows.next()?.ok_or_else(|| Problem::new(Code::NotFound))?)
}

fn document(row: &Row<'_>) -> Result<Document> {
    let body: String = row.get(BODY)?;
    ruche_document::parse(&body).map_err(|error| Problem::internal("stored report", &error))
}

/// The text of a report as it is kept.
pub(in crate::reports) fn json(body: &Document) -> Result<String> {
    serde_json::to_string(body).map_err(|error| Problem::internal("report", &error))
}

/// The last operation that touched the text of a report. The column `text_version` does not tell texts apart: undo leaves
/// it as it is.
pub(in crate::reports) fn text_revision(connection: &Connection, id: ReportId) -> Result<Revision> {
    revision::of_column(connection, id.into(), REPORT, BODY)
}

/// How often the text of a report was written.
pub(in crate::reports) fn text_version(connection: &Connection, id: ReportId) -> Result<i64> {
    let version = connection
        .prepare_cached("SELECT text_version FROM report WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    Ok(version)
}

/// Where a report went, newest first.
fn publications(connection: &Connection, id: ReportId) -> Result<Vec<Publication>> {
    let publications = connection
        .prepare_cached(
            "SELECT format, text_version, at, lower(hex(sha256)) AS sha256 FROM publication WHERE report_id = ?1
             ORDER BY id DESC",
        )?
        .query_map([id], |row| {
            Ok(Publication {
                format: row.get("format")?,
                text_version: row.get("text_version")?,
                at: row.get::<_, Moment>("at")?.0,
                sha256: row.get("sha256")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(publications)
}

/// Records that a file left the section.
pub(in crate::reports) fn insert_publication(
    writer: &Writer<'_>,
    report: ReportId,
    format: ReportFormat,
    text_version: i64,
    sha256: &Hash,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO publication (id, report_id, format, text_version, sha256, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((LineId::new(), report, format, text_version, sha256, time::to_sql(time::now())))?;
    Ok(())
}
