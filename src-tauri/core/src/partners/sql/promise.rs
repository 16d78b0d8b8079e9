//! The SQL of promises.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::contact;
use crate::ids::{LineId, TaskId};
use crate::partners::{ExchangeId, OrganisationId, Promise, PromiseState};
use crate::problem::Result;
use crate::write::Writer;

/// A promise with its task.
pub(crate) struct StoredPromise {
    /// The line.
    pub id: LineId,
    /// What a form shows of it.
    pub promise: Promise,
    /// Its task, and whether that is done; none when the task was removed.
    pub task: Option<(TaskId, bool)>,
    person: Option<String>,
    contact: Option<String>,
}

impl StoredPromise {
    /// How far it is kept, as seen on `day`.
    pub fn state(&self, day: NaiveDate) -> PromiseState {
        let done = self.task.is_some_and(|(_, done)| done);
        PromiseState {
            id: self.id,
            task_id: self.task.map(|(task, _)| task),
            done,
            late: !done && self.promise.due_on.is_some_and(|due| due < day),
            person: self.person.clone(),
            contact: self.contact.clone(),
        }
    }

    /// Its task while that is open.
    pub fn open_task(&self) -> Option<TaskId> {
        self.task.filter(|(_, done)| !done).map(|(task, _)| task)
    }
}

/// The promises of an exchange, in order.
pub(crate) fn of_exchange(connection: &Connection, exchange: ExchangeId) -> Result<Vec<StoredPromise>> {
    let promises = connection
        .prepare_cached(&format!(
            "SELECT promise.id, text, by_us, promise.person_id, promise.contact_id, promise.due_on, task.id AS task_id,
                    task.done_at IS NOT NULL AS done, trim(ours.given_name || ' ' || ours.family_name) AS ours_name,
                    {name} AS contact_name
             FROM promise LEFT JOIN task ON task.id = promise.task_id
               LEFT JOIN person AS ours ON ours.id = promise.person_id
               LEFT JOIN contact ON contact.id = promise.contact_id LEFT JOIN person ON person.id = contact.person_id
             WHERE promise.exchange_id = ?1 ORDER BY promise.position, promise.id",
            name = contact::NAME,
        ))?
        .query_map([exchange], |row| {
            let id = row.get("id")?;
            let task: Option<TaskId> = row.get("task_id")?;
            let done = row.get("done")?;
            Ok(StoredPromise {
                id,
                promise: Promise {
                    id: Some(id),
                    text: row.get("text")?,
                    by_us: row.get("by_us")?,
                    person_id: row.get("person_id")?,
                    contact_id: row.get("contact_id")?,
                    due_on: row.get("due_on")?,
                },
                task: task.map(|task| (task, done)),
                person: row.get("ours_name")?,
                contact: row.get("contact_name")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(promises)
}

/// Adds a promise with its task.
pub(crate) fn insert(
    writer: &Writer<'_>,
    (organisation, exchange): (OrganisationId, ExchangeId),
    (promise, task): (&Promise, TaskId),
    position: i64,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO promise (
               id, organisation_id, exchange_id, text, by_us, person_id, contact_id, due_on, task_id, position
             ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute((
            LineId::new(),
            organisation,
            exchange,
            &promise.text,
            promise.by_us,
            promise.person_id,
            promise.contact_id,
            promise.due_on,
            task,
            position,
        ))?;
    Ok(())
}

/// Writes how a promise stands.
pub(crate) fn update(writer: &Writer<'_>, id: LineId, promise: &Promise, position: i64) -> Result<()> {
    writer
        .prepare_cached(
            "UPDATE promise SET text = ?2, by_us = ?3, person_id = ?4, contact_id = ?5, due_on = ?6, position = ?7
             WHERE id = ?1",
        )?
        .execute((id, &promise.text, promise.by_us, promise.person_id, promise.contact_id, promise.due_on, position))?;
    Ok(())
}

/// Removes a promise, without its task.
pub(crate) fn delete(writer: &Writer<'_>, id: LineId) -> Result<()> {
    writer.prepare_cached("DELETE FROM promise WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// Removes the promises of an organisation, without their tasks.
pub(crate) fn delete_of_organisation(writer: &Writer<'_>, organisation: OrganisationId) -> Result<()> {
    writer.execute("DELETE FROM promise WHERE organisation_id = ?1", [organisation])?;
    Ok(())
}
