//! The SQL of promises.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::contact;
use crate::ids::{LineId, TaskId};
use crate::partners::{ExchangeId, OrganisationId, Promise, PromiseState};
use crate::problem::Result;
use crate::record::{Part as _, ToColumn as _, part};
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
            "SELECT promise.*, task.done_at IS NOT NULL AS done, trim(ours.given_name || ' ' || ours.family_name) AS ours_name,
                    {name} AS contact_name
             FROM promise LEFT JOIN task ON task.id = promise.task_id
               LEFT JOIN person AS ours ON ours.id = promise.person_id
               LEFT JOIN contact ON contact.id = promise.contact_id LEFT JOIN person ON person.id = contact.person_id
             WHERE promise.exchange_id = ?1 ORDER BY promise.position, promise.id",
            name = contact::NAME,
        ))?
        .query_map([exchange], |row| {
            let task: Option<TaskId> = row.get("task_id")?;
            let done = row.get("done")?;
            Ok(StoredPromise {
                id: row.get("id")?,
                promise: Promise::read(row)?,
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
    let own = vec![
        ("organisation_id", organisation.to_column()),
        ("exchange_id", exchange.to_column()),
        ("task_id", task.to_column()),
        ("position", position.to_column()),
    ];
    part::insert(writer, promise, own)?;
    Ok(())
}

/// Writes how a promise stands.
pub(crate) fn update(writer: &Writer<'_>, id: LineId, promise: &Promise, position: i64) -> Result<()> {
    part::update(writer, id, promise, vec![("position", position.to_column())])
}

/// Removes the promises of an organisation, without their tasks.
pub(crate) fn delete_of_organisation(writer: &Writer<'_>, organisation: OrganisationId) -> Result<()> {
    writer.execute("DELETE FROM promise WHERE organisation_id = ?1", [organisation])?;
    Ok(())
}
