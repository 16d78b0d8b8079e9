//! Steps go where their limits or their tables say so, and no other does.

use super::*;
use crate::domains::{SEARCH_INDEXES, tables};
use crate::history;
use crate::ids::TaskId;
use crate::ids::{ActorId, DeviceId};
use crate::problem::Code;
use crate::record::Edit;
use crate::tasks::{self, TaskChanges, TaskDraft, TaskOperation};
use crate::testing::{Section, named, with_later};
use crate::write::history::Undoable;
use crate::write::{revision, transact};

/// The bytes that each step takes up, the oldest first.
fn steps(connection: &Connection) -> Vec<(OperationId, i64)> {
    let mut statement = connection.prepare("SELECT operation, bytes FROM undo ORDER BY turn").unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(std::result::Result::unwrap).collect()
}

#[test]
fn past_the_limit_of_bytes_the_oldest_steps_go_and_the_last_stays_however_long_it_is() {
    let section = Section::new();
    for name in ["Zoé", "Ugo", "Maud", "Aline"] {
        section.person(named(name, "Dubois"));
    }
    let all = steps(&section.writer());
    let of = |steps: &[(OperationId, i64)]| steps.iter().map(|(_, bytes)| bytes).sum::<i64>();
    let limited = |most: i64| {
        limit_bytes(&section.writer(), most).unwrap();
        steps(&section.writer())
    };
    assert_eq!(limited(of(&all)), all);
    assert_eq!(limited(of(&all[2..])), all[2..]);
    assert_eq!(limited(1), all[3..]);
    let parts: i64 =
        section.writer().query_row("SELECT count(DISTINCT operation) FROM undo_part", [], |row| row.get(0)).unwrap();
    assert_eq!(parts, 1, "changesets of steps that went");
    section.undo_last().unwrap();
    assert_eq!(section.undo_last().unwrap_err().code, Code::NothingToUndo);
}

#[test]
fn a_change_and_its_opposite_within_two_minutes_leave_no_step_and_both_stay_in_the_history() {
    let section = Section::new();
    let draft = TaskDraft { title: "Imprimer".into(), ..TaskDraft::default() };
    let task = section.transact(TaskOperation::Create, |writer| tasks::create(writer, draft)).unwrap().value;
    let begun = steps(&section.writer());
    assert!(retitle(&section, task, "Coller"));
    assert_eq!(steps(&section.writer()).len(), 2);
    assert!(!retitle(&section, task, "Imprimer"), "there is nothing that a button could undo");
    assert_eq!(steps(&section.writer()), begun);
    let entries = section.read(|reader| history::of_record(reader, task.into(), 10)).unwrap();
    assert_eq!(entries.len(), 3);
}

/// Gives a task another title; whether that can be undone.
fn retitle(section: &Section, id: TaskId, title: &str) -> bool {
    let revision = section.read(|reader| revision::of(reader, id.into())).unwrap();
    let changes = TaskChanges { title: title.to_owned().into(), ..TaskChanges::default() };
    let edit = Edit { id, revision, changes };
    section.transact(TaskOperation::Edit, |writer| tasks::edit(writer, &edit)).unwrap().committed.unwrap().undoable
}

fn task(section: &Section, title: &str) -> (TaskId, OperationId) {
    let draft = TaskDraft { title: title.into(), ..TaskDraft::default() };
    let change = section.transact(TaskOperation::Create, |writer| tasks::create(writer, draft)).unwrap();
    (change.value, change.committed.unwrap().operation)
}

#[test]
fn past_the_limit_of_steps_the_oldest_go_with_their_changesets() {
    let section = Section::new();
    let all: Vec<OperationId> =
        ["Zoé", "Ugo", "Maud"].map(|name| section.person(named(name, "Dubois")).committed.unwrap().operation).into();
    limit_steps(&section.writer(), 2).unwrap();
    let left: Vec<OperationId> = steps(&section.writer()).into_iter().map(|(step, _)| step).collect();
    assert_eq!(left, all[1..]);
    let parts = "SELECT count(*) FROM undo_part WHERE operation = ?1";
    let parts_of = |step: OperationId| section.writer().query_row(parts, [step], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(all.iter().map(|step| parts_of(*step)).collect::<Vec<_>>(), [0, 1, 1]);
}

#[test]
fn the_limit_of_steps_holds_at_each_commit() {
    let section = Section::new();
    task(&section, "Imprimer");
    let fill = "WITH RECURSIVE step (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM step WHERE number < ?1)
                INSERT INTO undo (operation, kind, state, turn, version, bytes)
                SELECT randomblob(16), 'tasks.edit', 'done', (SELECT max(turn) FROM undo) + number, 1, 0 FROM step";
    section.writer().execute(fill, [MAX_STEPS]).unwrap();
    let (_, last) = task(&section, "Coller");
    let left = steps(&section.writer());
    assert_eq!(left.len(), MAX_STEPS as usize);
    assert_eq!(left.last().unwrap().0, last);
}

#[test]
fn the_limit_of_days_holds_while_the_file_is_open_and_is_looked_at_once_a_day() {
    let section = Section::new();
    let journal = {
        let connection = section.writer();
        let version = crate::store::migrations::version(&connection).unwrap();
        Journal::open(&connection, tables(), &SEARCH_INDEXES, ActorId::new(), DeviceId::new(), version).unwrap()
    };
    let add = |title: &str| {
        let draft = TaskDraft { title: title.into(), ..TaskDraft::default() };
        let kind = TaskOperation::Create.into();
        let (_, committed) =
            transact(&mut section.writer(), &journal, kind, |writer| tasks::create(writer, draft)).unwrap();
        committed.unwrap().operation
    };
    // As if work had been done on so many days after the file's last operation.
    let work = |days: u32| {
        let fill = "WITH RECURSIVE day (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM day WHERE number < ?1),
                      last AS (SELECT max(clock) AS clock FROM operation)
                    INSERT INTO operation (id, kind, actor, device, clock, at, role, records)
                    SELECT randomblob(16), 'tasks.edit', x'01', x'01', clock + number,
                           strftime('%FT%TZ', '2019-01-01', '+' || number || ' days'), 'do', 1
                    FROM day, last";
        section.writer().execute(fill, [days]).unwrap();
        let step = "INSERT INTO undo (operation, kind, state, turn, version, bytes)
                    SELECT id, kind, 'done', (SELECT max(turn) FROM undo) + row_number() OVER (ORDER BY clock), 1, 0 FROM operation
                    WHERE id NOT IN (SELECT operation FROM undo) AND kind = 'tasks.edit'";
        section.writer().execute(step, []).unwrap();
    };
    let left = |step: OperationId| steps(&section.writer()).iter().any(|(left, _)| *left == step);

    let first = task(&section, "Imprimer").1;
    work(MAX_DAYS - 1);
    // The first commit of the day, which is the day of the first step once more.
    add("Coller");
    assert!(left(first));
    work(MAX_DAYS);
    add("Plier");
    assert!(left(first));
    // As if a day had passed.
    journal.pruned_on.fetch_sub(1, Ordering::Relaxed);
    let last = add("Ranger");
    assert!(!left(first));
    assert!(left(last));
}

#[test]
fn a_day_that_the_clock_shows_by_mistake_counts_as_one_and_the_order_is_that_of_the_work() {
    let section = Section::new();
    let done: Vec<OperationId> = ["Imprimer", "Coller", "Plier", "Ranger"].map(|title| task(&section, title).1).into();
    for (step, at) in done.iter().zip(["2019-03-01", "2099-01-01", "2000-01-01", "2019-03-02"]) {
        let at = format!("{at}T10:00:00Z");
        section.writer().execute("UPDATE operation SET at = ?1 WHERE id = ?2", (at, step)).unwrap();
    }
    let left = |most: u32| {
        limit_days(&section.writer(), most).unwrap();
        let left: Vec<_> = steps(&section.writer()).into_iter().map(|(step, _)| step).collect();
        done.iter().filter(|step| left.contains(step)).count()
    };
    assert_eq!([4, 3, 2, 1].map(left), [4, 3, 2, 1]);
    assert_eq!(steps(&section.writer()).last().unwrap().0, done[3]);
}

/// Rebuilds the table of tasks with its columns in another order.
fn move_columns_of_tasks(connection: &Connection) -> Result<()> {
    let statements =
        "SELECT sql FROM sqlite_schema WHERE tbl_name = 'task' AND type IN ('index', 'trigger') AND sql IS NOT NULL";
    let statements: Vec<String> =
        connection.prepare(statements)?.query_map([], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?;
    connection.execute_batch(
        "CREATE TABLE task_new (
           id BLOB PRIMARY KEY NOT NULL, note TEXT, title TEXT NOT NULL, due_on TEXT, created_at TEXT NOT NULL, done_at TEXT,
           assignee_id BLOB REFERENCES person (id), campaign_id BLOB REFERENCES campaign (id),
           event_id BLOB REFERENCES event (id), report_id BLOB REFERENCES report (id),
           organisation_id BLOB REFERENCES organisation (id)
         ) STRICT;
         INSERT INTO task_new (rowid, id, note, title, due_on, created_at, done_at, assignee_id, campaign_id, event_id, report_id,
           organisation_id)
         SELECT rowid, id, note, title, due_on, created_at, done_at, assignee_id, campaign_id, event_id, report_id, organisation_id
         FROM task;
         DROP TABLE task;
         ALTER TABLE task_new RENAME TO task;",
    )?;
    statements.iter().try_for_each(|statement| Ok(connection.execute_batch(statement)?))
}

#[test]
fn steps_of_a_table_that_a_migration_moved_are_let_go_with_their_sentence_and_the_others_still_undo() {
    let section = Section::new();
    let zoe = section.person(named("Zoé", "Dubois"));
    let (task, created) = task(&section, "Imprimer");
    let undoable =
        |section: &Section, record: Uuid| section.read(|reader| history::of_record(reader, record, 5)).unwrap()[0].undo;
    assert_eq!(undoable(&section, task.into()), Undoable::Yes);

    let section = section.upgraded(&with_later(true, &[(move_columns_of_tasks, &["task"])]));
    assert_eq!(undoable(&section, task.into()), Undoable::Outdated);
    assert_eq!(undoable(&section, zoe.value.into()), Undoable::Yes);
    let parts = "SELECT count(*) FROM undo_part WHERE operation = ?1";
    assert_eq!(section.writer().query_row(parts, [created], |row| row.get::<_, i64>(0)).unwrap(), 0);
    assert_eq!(section.undo(Some(created), &mut |_, _| Ok(())).unwrap_err().code, Code::NotUndoable);
    assert_eq!(section.undo_last().unwrap().operation, zoe.committed.unwrap().operation);

    // What is done to the moved table is stamped with its migration: the upgrades after that one let it stay.
    assert!(retitle(&section, task, "Coller"));
    let add_column = |connection: &Connection| Ok(connection.execute_batch("ALTER TABLE task ADD COLUMN colour TEXT")?);
    let section = section.upgraded(&with_later(true, &[(move_columns_of_tasks, &["task"]), (add_column, &[])]));
    assert_eq!(undoable(&section, task.into()), Undoable::Yes);
    // Nor is a step joined to one of other tables, though it follows at once.
    assert!(retitle(&section, task, "Plier"));
    let title = |section: &Section| {
        section.writer().query_row("SELECT title FROM task", [], |row| row.get::<_, String>(0)).unwrap()
    };
    for left in ["Coller", "Imprimer"] {
        section.undo_last().unwrap();
        assert_eq!(title(&section), left);
    }
    assert_eq!(section.undo_last().unwrap_err().code, Code::NothingToUndo);
}
