//! Erasing somebody everywhere, for good, because they asked for it (GDPR, article 17). Stands above the domains.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::DOMAINS;
use crate::domain::Erasable;
use crate::problem::Result;
use crate::store::drafts;
use crate::workspace::Workspace;
use crate::write::{Change, Writer, undo_log};

/// What an erasure leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Erasure {
    /// Whether the file was written anew, so that no unused page holds a trace. `false` when the disk was full or the file
    /// held by another program: the record is gone, and the next opening writes the file anew.
    pub without_trace: bool,
}

/// Erases a person: the record, what they agreed to, their tags, their name on payments, what was typed about them, and every
/// step of undo that touched them. The money stays in the books; the journal keeps ids only. The same of somebody outside whom
/// another domain knows by a record.
pub fn erase<Id: Erasable>(workspace: &Workspace, id: Id) -> Result<Change<Erasure>> {
    let (change, without_trace) = workspace.transact_without_trace(Id::kind(), |writer| {
        id.expect(writer)?;
        forget(writer, id.into())
    })?;
    Ok(Change { value: Erasure { without_trace }, committed: change.committed })
}

/// Has everything that knows somebody forget them. Domains that refer to others come first: they still find by whom.
fn forget(writer: &Writer<'_>, record: Uuid) -> Result<()> {
    DOMAINS.iter().rev().try_for_each(|domain| (domain.forget)(writer, record))?;
    // Last: from what undo needs the domains know what belonged to them and was removed.
    undo_log::forget(writer, &[record])?;
    drafts::forget_record(writer, record)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use serde_json::json;

    use super::*;
    use crate::domain::Search;
    use crate::dues::{self, DuesOperation, Means, PaymentDraft};
    use crate::ids::{DeviceId, PersonId, TaskId};
    use crate::people::query::PeopleQuery;
    use crate::people::{
        self, Consent, ConsentAnswer, ConsentPurpose, PersonChanges, PersonDraft, PersonOperation, edit, find, list,
    };
    use crate::problem::Code;
    use crate::record::Edit;
    use crate::store::vacuum;
    use crate::testing::{Section, WORD, checkpoint, named as somebody, traces};
    use crate::workspace::Opening;
    use crate::write::revision;

    fn named(family_name: &str) -> PersonDraft {
        somebody("Zoé", family_name)
    }

    /// A person whose every field, and everything around whom, holds the word.
    fn planted(section: &Section) -> PersonId {
        let text = || Some(WORD.to_owned());
        let draft = PersonDraft {
            member_number: text(),
            street: text(),
            city: text(),
            email: Some(format!("{WORD}@exemple.fr")),
            note: text(),
            origin: WORD.into(),
            tags: vec![WORD.into()],
            consents: vec![Consent {
                purpose: ConsentPurpose::Newsletter,
                answer: ConsentAnswer::Yes,
                given_on: None,
                source: WORD.into(),
            }],
            ..named(WORD)
        };
        let id = section.person(draft).value;
        let note = |note: Option<String>| {
            let revision = section.read(|reader| revision::of(reader, id.into())).unwrap();
            let edit = Edit { id, revision, changes: PersonChanges { note: note.into(), ..PersonChanges::default() } };
            section.transact(PersonOperation::Edit, |writer| edit::edit(writer, &edit)).unwrap();
        };
        // Two edits are one step of undo; a third is its own.
        note(Some(format!("avant {WORD}")));
        note(Some(format!("pendant {WORD}")));
        section.person(named("Petit"));
        note(None);
        let payment = PaymentDraft {
            person_id: id,
            year: 2026,
            amount_cents: 3600,
            means: Means::Cheque,
            received_on: None,
            note: text(),
        };
        section.transact(DuesOperation::Record, |writer| dues::record(writer, payment)).unwrap();
        drafts::save(&section.writer(), &format!("people.edit:{}", id.0), Some(WORD)).unwrap();
        // The form of another record names them.
        let form = format!("tasks.edit:{}", TaskId::new().0);
        let typed = json!({ "values": { "assignee": { "id": id, "name": format!("Zoé {WORD}") } } });
        drafts::save(&section.writer(), &form, Some(&typed.to_string())).unwrap();
        id
    }

    fn beside(workspace: &Workspace, ending: &str) -> PathBuf {
        let mut name = workspace.path().as_os_str().to_owned();
        name.push(ending);
        name.into()
    }

    #[test]
    fn no_page_of_the_file_holds_a_trace() {
        let section = Section::new();
        let id = planted(&section);
        checkpoint(&section.workspace);
        assert!(traces(&section.workspace) > 10, "the word is found while it is there");

        let erased = erase(&section.workspace, id).unwrap();

        assert_eq!(erased.value, Erasure { without_trace: true });
        assert_eq!(erased.committed.map(|committed| committed.undoable), Some(false));
        assert_eq!(traces(&section.workspace), 0);
        assert_eq!(fs::metadata(beside(&section.workspace, "-wal")).unwrap().len(), 0);
        let free: i64 = section.writer().query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
        assert_eq!(free, 0);
        checkpoint(&section.workspace);
        assert_eq!(traces(&section.workspace), 0);
    }

    #[test]
    fn steps_of_undo_that_touched_the_person_go_and_others_stay() {
        let section = Section::new();
        let other = section.person(named("Marchal"));
        let id = planted(&section);
        erase(&section.workspace, id).unwrap();
        assert_eq!(section.read(|reader| find::get(reader, id)).unwrap_err().code, Code::NotFound);
        // What is left is the adding of two others.
        section.undo_last().unwrap();
        section.undo_last().unwrap();
        assert_eq!(section.undo_last().unwrap_err().code, Code::NothingToUndo);
        assert_eq!(section.read(|reader| find::get(reader, other.value)).unwrap_err().code, Code::NotFound);
    }

    #[test]
    fn an_operation_on_many_records_can_not_be_undone_any_more() {
        let section = Section::new();
        let imported = section
            .transact(PersonOperation::Import, |writer| {
                let ids: Vec<PersonId> = (0..2_000).map(|_| PersonId::new()).collect();
                for (number, id) in ids.iter().enumerate() {
                    people::sql::insert(writer, *id, &named(&format!("Numéro{number}")))?;
                }
                Ok(ids)
            })
            .unwrap();
        let parts =
            || -> i64 { section.writer().query_row("SELECT count(*) FROM undo_part", [], |row| row.get(0)).unwrap() };
        assert!(parts() > 1, "a long operation is flushed on the way");
        erase(&section.workspace, imported.value[150]).unwrap();
        let operation = imported.committed.map(|committed| committed.operation);
        assert_eq!(section.undo(operation, &mut |_, _| Ok(())).unwrap_err().code, Code::NotUndoable);
        assert_eq!(parts(), 0);
        let day = chrono::NaiveDate::default();
        let left = section.read(|reader| list::list(reader, &PeopleQuery::default(), day)).unwrap();
        assert_eq!(left.total, 1_999);
    }

    #[test]
    fn money_stays_in_the_books_without_a_name() {
        let section = Section::new();
        let id = planted(&section);
        erase(&section.workspace, id).unwrap();
        let entry: (Option<PersonId>, i64, Option<String>) = section
            .writer()
            .query_row("SELECT person_id, amount_cents, note FROM dues_payment", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        assert_eq!(entry, (None, 3600, None));
    }

    #[test]
    fn search_still_finds_the_right_people() {
        let section = Section::new();
        for number in 0..50 {
            section.person(named(&format!("Numero{number}")));
        }
        let id = planted(&section);
        erase(&section.workspace, id).unwrap();
        let found = |typed: &str| section.read(|reader| find::find(reader, Search { typed, limit: 5 })).unwrap();
        for number in 0..50 {
            assert_eq!(found(&format!("numero{number}"))[0].name, format!("Zoé Numero{number}"));
        }
        assert!(found(WORD).is_empty());
    }

    #[test]
    fn an_interrupted_vacuum_is_done_when_the_file_opens() {
        let section = Section::new();
        let id = planted(&section);
        // As a crash leaves it between the erasure and the rewriting, with the index empty.
        section
            .transact(PersonOperation::Erase, |writer| {
                forget(writer, id.into())?;
                vacuum::schedule(writer)?;
                writer.execute("INSERT INTO person_search (person_search) VALUES ('delete-all')", [])?;
                Ok(())
            })
            .unwrap();
        let opening = Opening { path: section.path().to_owned(), key: section.key().clone(), device: DeviceId::new() };
        let folder = section.close();
        let workspace = Workspace::open(opening, |_| {}).unwrap();
        assert_eq!(traces(&workspace), 0);
        let found = workspace.read(|reader| find::find(reader, Search { typed: "petit", limit: 5 })).unwrap();
        assert_eq!(found.len(), 1);
        assert!(!vacuum::is_scheduled(&workspace.writer()).unwrap());
        drop(workspace);
        drop(folder);
    }
}
