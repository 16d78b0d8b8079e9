//! The SQL of tasks.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::ids::{CampaignId, PersonId, TaskId};
use crate::people::{self, PersonName};
use crate::problem::{Code, Problem, Result};
use crate::store::columns::{date, day as iso};
use crate::tasks::{AssignedTasks, Tally, Task, TaskDraft, TaskHit, TasksQuery, TasksState};
use crate::time;
use crate::write::Writer;

/// Adds a task. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, id: TaskId, draft: &TaskDraft) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO task (id, title, note, due_on, assignee_id, campaign_id, event_id, report_id, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute((
            id,
            &draft.title,
            &draft.note,
            draft.due_on.map(iso),
            draft.assignee_id,
            draft.campaign_id,
            draft.event_id,
            draft.report_id,
            time::to_sql(time::now()),
        ))?;
    Ok(())
}

/// Replaces what a form shows of a task.
pub(crate) fn update(writer: &Writer<'_>, id: TaskId, draft: &TaskDraft) -> Result<()> {
    let changed = writer
        .prepare_cached(
            "UPDATE task SET title = ?2, note = ?3, due_on = ?4, assignee_id = ?5, campaign_id = ?6, event_id = ?7,
               report_id = ?8
             WHERE id = ?1",
        )?
        .execute((
            id,
            &draft.title,
            &draft.note,
            draft.due_on.map(iso),
            draft.assignee_id,
            draft.campaign_id,
            draft.event_id,
            draft.report_id,
        ))?;
    there(changed)
}

/// Ticks a task off, keeping the moment at which it was first, or opens it again.
pub(crate) fn set_done(writer: &Writer<'_>, id: TaskId, done: bool) -> Result<()> {
    let at = done.then(|| time::to_sql(time::now()));
    let changed = writer
        .prepare_cached(
            "UPDATE task SET done_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(done_at, ?2) END WHERE id = ?1",
        )?
        .execute((id, at))?;
    there(changed)
}

/// Removes a task.
pub(crate) fn delete(writer: &Writer<'_>, id: TaskId) -> Result<()> {
    there(writer.prepare_cached("DELETE FROM task WHERE id = ?1")?.execute([id])?)
}

fn there(changed: usize) -> Result<()> {
    if changed == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}

const CONDITION: &str = "(?1 IS NULL OR campaign_id = ?1) AND (?2 IS NULL OR event_id = ?2)
    AND (?3 IS NULL OR report_id = ?3) AND (?4 IS NULL OR assignee_id = ?4)
    AND CASE ?5 WHEN 'open' THEN done_at IS NULL WHEN 'done' THEN done_at IS NOT NULL ELSE TRUE END";

fn word(state: TasksState) -> &'static str {
    match state {
        TasksState::Open => "open",
        TasksState::Done => "done",
        TasksState::All => "all",
    }
}

/// How many tasks a query has.
pub(crate) fn count(connection: &Connection, query: &TasksQuery) -> Result<u32> {
    let total = connection.prepare_cached(&format!("SELECT count(*) FROM task WHERE {CONDITION}"))?.query_row(
        (query.campaign_id, query.event_id, query.report_id, query.assignee_id, word(query.state)),
        |row| row.get(0),
    )?;
    Ok(total)
}

/// The tasks of a window.
pub(crate) fn list(connection: &Connection, query: &TasksQuery, limit: u32, day: NaiveDate) -> Result<Vec<Task>> {
    select(
        connection,
        &format!(
            "SELECT * FROM task WHERE {CONDITION}
             ORDER BY done_at IS NOT NULL, done_at DESC, due_on IS NULL, due_on, id LIMIT ?6 OFFSET ?7"
        ),
        (query.campaign_id, query.event_id, query.report_id, query.assignee_id, word(query.state), limit, query.offset),
        day,
    )
}

/// Open tasks after their last day.
pub(crate) fn late(connection: &Connection, day: NaiveDate, limit: u32) -> Result<Vec<Task>> {
    select(
        connection,
        "SELECT * FROM task WHERE done_at IS NULL AND due_on < ?1 ORDER BY due_on, id LIMIT ?2",
        (iso(day), limit),
        day,
    )
}

/// Open tasks whose last day is one of those from `first` to `last`.
pub(crate) fn due(connection: &Connection, first: NaiveDate, last: NaiveDate, limit: u32) -> Result<Vec<Task>> {
    select(
        connection,
        "SELECT * FROM task WHERE done_at IS NULL AND due_on BETWEEN ?1 AND ?2 ORDER BY due_on, id LIMIT ?3",
        (iso(first), iso(last), limit),
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
    let assignee: Option<PersonId> = row.get("assignee_id")?;
    let assignee: Option<PersonName> = match assignee {
        Some(id) => people::name::named(connection, id)?,
        None => None,
    };
    let due_on = date(row, "due_on")?;
    let done = row.get::<_, Option<String>>("done_at")?.is_some();
    Ok(Task {
        id: row.get("id")?,
        title: row.get("title")?,
        note: row.get("note")?,
        due_on,
        assignee,
        campaign_id: row.get("campaign_id")?,
        event_id: row.get("event_id")?,
        report_id: row.get("report_id")?,
        done,
        late: !done && due_on.is_some_and(|due| due < day),
    })
}

/// What is to be done; none when the task is gone.
pub(crate) fn title(connection: &Connection, id: TaskId) -> Result<Option<String>> {
    let title = connection
        .prepare_cached("SELECT title FROM task WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// The open tasks of a campaign, added up.
pub(crate) fn tally(connection: &Connection, campaign: CampaignId, day: NaiveDate) -> Result<Tally> {
    let tally = connection
        .prepare_cached(
            "SELECT count(*), count(*) FILTER (WHERE due_on < ?2) FROM task WHERE campaign_id = ?1 AND done_at IS NULL",
        )?
        .query_row((campaign, iso(day)), |row| Ok(Tally { open: row.get(0)?, late: row.get(1)? }))?;
    Ok(tally)
}

/// Open tasks by person and campaign.
pub(crate) fn open_by_assignee(connection: &Connection) -> Result<AssignedTasks> {
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
pub(crate) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<TaskHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT task.id, title, done_at IS NOT NULL, campaign_id, event_id, report_id
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
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// Fills the search index.
pub(crate) const FILL_SEARCH: &str =
    "INSERT INTO task_search (rowid, words) SELECT rowid, search_words(title) FROM task";

/// Leaves a person's tasks to nobody.
pub(crate) fn forget_assignee(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("UPDATE task SET assignee_id = NULL WHERE assignee_id = ?1", [person])?;
    Ok(())
}
