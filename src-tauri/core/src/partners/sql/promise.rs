//! The SQL of promises.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::contact;
use crate::ids::{LineId, PersonId, TaskId};
use crate::partners::{ExchangeId, OpenPromise, OrganisationId, Promise, PromiseState};
use crate::problem::Result;
use crate::record::{Part as _, ToColumn as _, part};
use crate::write::Writer;

/// A promise with its task.
pub(crate) struct StoredPromise {
    /// The line.
    pub id: LineId,
    /// What a form last gave of it.
    pub promise: Promise,
    /// Its task; none when that was removed.
    pub task: Option<PromiseTask>,
    exchange: ExchangeId,
    held_on: NaiveDate,
    person: Option<String>,
    contact: Option<String>,
}

/// The task of a promise, as far as it tells of the promise.
pub(crate) struct PromiseTask {
    /// The task.
    pub id: TaskId,
    /// What is to be done.
    pub title: String,
    /// The last day for it.
    pub due_on: Option<NaiveDate>,
    /// Who does it.
    pub assignee_id: Option<PersonId>,
    done: bool,
}

impl StoredPromise {
    /// The promise as it stands: while its task is open, who keeps it and until when is what the task says.
    pub fn current(&self) -> Promise {
        let promise = self.promise.clone();
        match self.open_task() {
            Some(task) => Promise { due_on: task.due_on, person_id: task.assignee_id, ..promise },
            None => promise,
        }
    }

    /// How far it is kept, as seen on `day`. One whose task was removed is waited for no more.
    pub fn state(&self, day: NaiveDate) -> PromiseState {
        let open = self.open_task();
        PromiseState {
            id: self.id,
            task_id: self.task.as_ref().map(|task| task.id),
            done: self.task.as_ref().is_some_and(|task| task.done),
            late: open.and_then(|task| task.due_on).is_some_and(|due| due < day),
            person: self.person.clone(),
            contact: self.contact.clone(),
        }
    }

    /// Its task while that is open.
    pub fn open_task(&self) -> Option<&PromiseTask> {
        self.task.as_ref().filter(|task| !task.done)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let task = match row.get("task_id")? {
            Some(id) => Some(PromiseTask {
                id,
                title: row.get("task_title")?,
                due_on: row.get("task_due_on")?,
                assignee_id: row.get("task_assignee_id")?,
                done: row.get("task_done")?,
            }),
            None => None,
        };
        Ok(Self {
            id: row.get("id")?,
            promise: Promise::read(row)?,
            task,
            exchange: row.get("exchange_id")?,
            held_on: row.get("held_on")?,
            person: row.get("ours_name")?,
            contact: row.get("contact_name")?,
        })
    }
}

/// Promises with their tasks, and the names of who keeps them.
fn stored() -> String {
    format!(
        "SELECT promise.*, exchange.held_on, task.title AS task_title, task.due_on AS task_due_on,
                task.assignee_id AS task_assignee_id, task.done_at IS NOT NULL AS task_done,
                trim(ours.given_name || ' ' || ours.family_name) AS ours_name, {name} AS contact_name
         FROM promise JOIN exchange ON exchange.id = promise.exchange_id LEFT JOIN task ON task.id = promise.task_id
           LEFT JOIN person AS ours
             ON ours.id = CASE WHEN task.id IS NULL OR task.done_at IS NOT NULL THEN promise.person_id ELSE task.assignee_id END
           LEFT JOIN contact ON contact.id = promise.contact_id LEFT JOIN person ON person.id = contact.person_id",
        name = contact::NAME,
    )
}

/// The promises of an exchange, in order.
pub(crate) fn of_exchange(connection: &Connection, exchange: ExchangeId) -> Result<Vec<StoredPromise>> {
    let promises = connection
        .prepare_cached(&format!("{} WHERE promise.exchange_id = ?1 ORDER BY promise.position, promise.id", stored()))?
        .query_map([exchange], StoredPromise::read)?
        .collect::<Result<_, _>>()?;
    Ok(promises)
}

/// The promises of an organisation and to it whose task is open, as seen on `day`: those with the nearest last day first.
pub(crate) fn open(connection: &Connection, organisation: OrganisationId, day: NaiveDate) -> Result<Vec<OpenPromise>> {
    let promises = connection
        .prepare_cached(&format!(
            "{} WHERE promise.organisation_id = ?1 AND task.id IS NOT NULL AND task.done_at IS NULL
             ORDER BY task.due_on IS NULL, task.due_on, promise.id",
            stored()
        ))?
        .query_map([organisation], |row| {
            let stored = StoredPromise::read(row)?;
            Ok(OpenPromise {
                exchange_id: stored.exchange,
                held_on: stored.held_on,
                promise: stored.current(),
                state: stored.state(day),
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
