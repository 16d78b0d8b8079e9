//! The SQL of tasks.

use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use crate::ids::{CampaignId, OrganisationId, PersonId, ReportId, TaskId};
use crate::people;
use crate::problem::Result;
use crate::record::{self, Record as _, expect_changed};
use crate::tasks::{AssignedTasks, Tally, Task, TaskDraft, TaskHit, TasksQuery};
use crate::time;
use crate::write::{Writer, revision};

/// Adds a task. The draft has been checked.
pub(super) fn insert(writer: &Writer<'_>, id: TaskId, draft: &TaskDraft) -> Result<()> {
    record::insert(writer, &id, draft, &[("created_at", &time::to_sql(time::now()))])
}

/// What a form shows of a task.
pub(super) fn draft(connection: &Connection, id: TaskId) -> Result<TaskDraft> {
    record::find(connection, &id)
}

/// Ticks a task off, keeping the moment at which it was first, or opens it again.
pub(super) fn set_done(writer: &Writer<'_>, id: TaskId, done: bool) -> Result<()> {
    let at = done.then(|| time::to_sql(time::now()));
    let changed = writer
        .prepare_cached(
            "UPDATE task SET done_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(done_at, ?2) END WHERE id = ?1",
        )?
        .execute((id, at))?;
    expect_changed(changed)
}

/// Removes a task.
pub(super) fn delete(writer: &Writer<'_>, id: TaskId) -> Result<()> {
    expect_changed(writer.prepare_cached("DELETE FROM task WHERE id = ?1")?.execute([id])?)
}

const CONDITION: &str = "(?1 IS NULL OR campaign_id = ?1) AND (?2 IS NULL OR event_id = ?2)
    AND (?3 IS NULL OR report_id = ?3) AND (?4 IS NULL OR assignee_id = ?4)
    AND CASE ?5 WHEN 'open' THEN done_at IS NULL WHEN 'done' THEN done_at IS NOT NULL ELSE TRUE END";

/// How many tasks a query has.
pub(super) fn count(connection: &Connection, query: &TasksQuery) -> Result<u32> {
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM task WHERE {CONDITION}"))?
        .query_row((query.campaign_id, query.event_id, query.report_id, query.assignee_id, query.state), |row| {
            row.get(0)
        })?;
    Ok(total)
}

/// The tasks of a window.
pub(super) fn list(connection: &Connection, query: &TasksQuery, limit: u32, day: NaiveDate) -> Result<Vec<Task>> {
    select(
        connection,
        &format!(
            "SELECT * FROM task WHERE {CONDITION}
             ORDER BY done_at IS NOT NULL, done_at DESC, due_on IS NULL, due_on, id LIMIT ?6 OFFSET ?7"
        ),
        (query.campaign_id, query.event_id, query.report_id, query.assignee_id, query.state, limit, query.offset),
        day,
    )
}

/// Open tasks after their last day.
pub(super) fn late(connection: &Connection, day: NaiveDate, limit: u32) -> Result<Vec<Task>> {
    select(
        connection,
        "SELECT * FROM task WHERE done_at IS NULL AND due_on < ?1 ORDER BY due_on, id LIMIT ?2",
        (day, limit),
        day,
    )
}

/// Open tasks whose last day is one of those from `first` to `last`.
pub(super) fn due(connection: &Connection, first: NaiveDate, last: NaiveDate, limit: u32) -> Result<Vec<Task>> {
    select(
        connection,
        "SELECT * FROM task WHERE done_at IS NULL AND due_on BETWEEN ?1 AND ?2 ORDER BY due_on, id LIMIT ?3",
        (first, last, limit),
        first,
    )
}

fn select(connection: &Connection, sql: &str, values: impl rusqlite::Params, day: NaiveDate) -> Result<Vec<Task>> {
    let mut tasks = Vec::new();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        tasks.push(task(connection, row, day)?);
    }
    Ok(tasks)
}

fn task(connection: &Connection, row: &Row<'_>, day: NaiveDate) -> Result<Task> {
    let id: TaskId = row.get("id")?;
    let draft = TaskDraft::read(row, Tz::UTC)?;
    let assignee = match draft.assignee_id {
        Some(assignee) => people::name::named(connection, assignee)?,
        None => None,
    };
    let done = row.get::<_, Option<String>>("done_at")?.is_some();
    let late = !done && draft.due_on.is_some_and(|due| due < day);
    Ok(Task { id, revision: revision::of(connection, id.into())?, assignee, done, late, draft })
}

/// What is to be done; none when the task is gone.
pub(super) fn title(connection: &Connection, id: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached("SELECT title FROM task WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// The open tasks of a campaign, added up.
pub(super) fn tally(connection: &Connection, campaign: CampaignId, day: NaiveDate) -> Result<Tally> {
    let tally = connection
        .prepare_cached(
            "SELECT count(*), count(*) FILTER (WHERE due_on < ?2) FROM task WHERE campaign_id = ?1 AND done_at IS NULL",
        )?
        .query_row((campaign, day), |row| Ok(Tally { open: row.get(0)?, late: row.get(1)? }))?;
    Ok(tally)
}

/// Open tasks by person and campaign.
pub(super) fn open_by_assignee(connection: &Connection) -> Result<AssignedTasks> {
    let tasks = connection
        .prepare_cached(
            "SELECT assignee_id, campaign_id, count(*) FROM task WHERE done_at IS NULL AND assignee_id IS NOT NULL
             GROUP BY assignee_id, campaign_id",
        )?
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    Ok(tasks)
}

/// The first tasks that match.
pub(super) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<TaskHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT task.id, title, done_at IS NOT NULL, campaign_id, event_id, report_id, organisation_id
             FROM (SELECT rowid FROM task_search WHERE task_search MATCH ?1 LIMIT ?2) AS found
             CROSS JOIN task ON task.rowid = found.rowid
             ORDER BY done_at IS NOT NULL",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            Ok(TaskHit {
                id: row.get(0)?,
                title: row.get(1)?,
                done: row.get(2)?,
                campaign_id: row.get(3)?,
                event_id: row.get(4)?,
                report_id: row.get(5)?,
                organisation_id: row.get(6)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// Fills the search index.
pub(super) const FILL_SEARCH: &str =
    "INSERT INTO task_search (rowid, words) SELECT rowid, search_words(title) FROM task";

/// Leaves a person's tasks to nobody.
pub(super) fn forget_assignee(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("UPDATE task SET assignee_id = NULL WHERE assignee_id = ?1", [person])?;
    Ok(())
}

/// Takes a report that goes off the tasks that were decided in it.
pub(crate) fn detach_report(writer: &Writer<'_>, report: ReportId) -> Result<()> {
    writer.execute("UPDATE task SET report_id = NULL WHERE report_id = ?1", [report])?;
    Ok(())
}

/// Takes an organisation that goes off the tasks that were promised to it or by it.
pub(crate) fn detach_organisation(writer: &Writer<'_>, organisation: OrganisationId) -> Result<()> {
    writer.execute("UPDATE task SET organisation_id = NULL WHERE organisation_id = ?1", [organisation])?;
    Ok(())
}
