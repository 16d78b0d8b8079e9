//! Promises as tasks: a promise of ours is a task, one of theirs a task to remind them.

use crate::partners::sql::contact;
use crate::partners::sql::promise::{self as sql, PromiseTask};
use crate::partners::{ExchangeId, OrganisationId, Promise, read};
use crate::problem::{Code, Problem, Result};
use crate::record::text::{MAX_LINE, is_longer};
use crate::record::{Changed, Edit, part};
use crate::tasks::{self, TaskChanges, TaskDraft};
use crate::write::{Writer, revision};

/// Makes the promises of an exchange exactly `promises`. A new one becomes a task, and so does one whose line was removed meanwhile; the
/// open task of one that changed follows it; the open task of one that goes is removed.
pub(super) fn put(
    writer: &Writer<'_>,
    (organisation, exchange): (OrganisationId, ExchangeId),
    promises: &[Promise],
) -> Result<()> {
    let present = sql::of_exchange(writer, exchange)?;
    for gone in present.iter().filter(|stored| promises.iter().all(|promise| promise.id != Some(stored.id))) {
        part::delete::<Promise>(writer, gone.id)?;
        if let Some(task) = gone.open_task() {
            tasks::remove(writer, task.id)?;
        }
    }
    if promises.is_empty() {
        return Ok(());
    }
    let name = read::named(writer, organisation)?.ok_or_else(|| Problem::at(Code::NotFound, "organisation_id"))?.name;
    for (position, promise) in (0..).zip(promises) {
        if let Some(contact) = promise.contact_id {
            contact::expect_of(writer, organisation, contact)?;
        }
        if let Some(stored) = present.iter().find(|stored| promise.id == Some(stored.id)) {
            sql::update(writer, stored.id, promise, position)?;
            if let Some(task) = stored.open_task() {
                follow(writer, task, &stored.promise, promise, &name)?;
            }
        } else {
            let task = tasks::create(writer, task_of(organisation, promise, &name))?;
            sql::insert(writer, (organisation, exchange), (promise, task), position)?;
        }
    }
    Ok(())
}

/// The task of a new promise of the organisation of this name, or to it.
fn task_of(organisation: OrganisationId, promise: &Promise, name: &str) -> TaskDraft {
    TaskDraft {
        title: title(promise, name),
        organisation_id: Some(organisation),
        due_on: promise.due_on,
        assignee_id: promise.person_id,
        ..TaskDraft::default()
    }
}

/// Changes an open task as a form changed its promise. What was changed of the task alone stays: a title of its own, and what the form
/// leaves as it last gave it.
fn follow(
    writer: &Writer<'_>,
    task: &PromiseTask,
    before: &Promise,
    promise: &Promise,
    organisation: &str,
) -> Result<()> {
    let given = title(before, organisation);
    let changes = TaskChanges {
        title: if task.title == given {
            changed((&given, &given), title(promise, organisation))
        } else {
            Changed::default()
        },
        due_on: changed((&before.due_on, &task.due_on), promise.due_on),
        assignee_id: changed((&before.person_id, &task.assignee_id), promise.person_id),
        ..TaskChanges::default()
    };
    if changes == TaskChanges::default() {
        return Ok(());
    }
    tasks::edit(writer, &Edit { id: task.id, revision: revision::of(writer, task.id.into())?, changes })?;
    Ok(())
}

/// The change of a field of a task to what a form gives, where that is neither what the form gave before nor what the task has.
fn changed<T: PartialEq>((before, present): (&T, &T), wanted: T) -> Changed<T> {
    if *before == wanted || *present == wanted { Changed::default() } else { wanted.into() }
}

/// What is to be done: what we promised, or what they did, with their name before it.
fn title(promise: &Promise, organisation: &str) -> String {
    if promise.by_us {
        return promise.text.clone();
    }
    let title = format!("{organisation} : {}", promise.text);
    if !is_longer(&title, MAX_LINE) {
        return title;
    }
    let beginning: String = title.chars().take(MAX_LINE - 1).collect();
    format!("{}…", beginning.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_of_theirs_bears_their_name_and_fits_the_title_of_a_task() {
        let ours = Promise { text: "Envoyer le compte rendu".into(), by_us: true, ..Promise::default() };
        assert_eq!(title(&ours, "Mairie d’Orvelle"), "Envoyer le compte rendu");
        let theirs = Promise { by_us: false, ..ours };
        assert_eq!(title(&theirs, "Mairie d’Orvelle"), "Mairie d’Orvelle : Envoyer le compte rendu");
        let long = Promise { text: "é".repeat(MAX_LINE), ..theirs };
        let title = title(&long, "Mairie d’Orvelle");
        assert_eq!(title.chars().count(), MAX_LINE);
        assert!(title.starts_with("Mairie d’Orvelle : éé") && title.ends_with("é…"));
    }
}
