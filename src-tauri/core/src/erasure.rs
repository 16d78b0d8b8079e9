//! Erasing a person everywhere, for good, because they asked for it (GDPR, article 17). Stands above the domains.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::DOMAINS;
use crate::ids::PersonId;
use crate::people::PersonOperation;
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
/// step of undo that touched them. The money stays in the books; the journal keeps ids only.
pub fn erase(workspace: &Workspace, id: PersonId) -> Result<Change<Erasure>> {
    let (change, without_trace) =
        workspace.transact_without_trace(PersonOperation::Erase, |writer| forget(writer, id))?;
    Ok(Change { value: Erasure { without_trace }, committed: change.committed })
}

/// Has everything that knows a person forget them.
fn forget(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    undo_log::forget_record(writer, id.0)?;
    drafts::forget_record(writer, id.0)?;
    DOMAINS.iter().try_for_each(|domain| (domain.forget_person)(writer, id))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use openssl::symm::{Cipher, Crypter, Mode};
    use tempfile::TempDir;

    use super::*;
    use crate::dues::{Means, PaymentDraft};
    use crate::ids::DeviceId;
    use crate::people::{Consent, ConsentAnswer, ConsentPurpose, PersonDraft, create, edit, find, list};
    use crate::problem::Code;
    use crate::store::key::RawKey;
    use crate::store::rewrite;
    use crate::workspace::Opening;

    /// A made-up word that nothing else holds. Indexes may fold its case and cut its beginning.
    const WORD: &str = "Zqxwvmarcheul";

    struct Section {
        workspace: Workspace,
        _folder: TempDir,
    }

    fn section() -> Section {
        let folder = tempfile::tempdir().unwrap();
        let key = RawKey::from_hex(&"5a".repeat(32)).unwrap();
        let path = folder.path().join("section.ruche");
        let workspace = Workspace::create(&path, DeviceId::new(), "Odile Marchal", |_| Ok(key), |_| {}).unwrap();
        Section { workspace, _folder: folder }
    }

    fn named(family_name: &str) -> PersonDraft {
        PersonDraft { family_name: family_name.into(), given_name: "Zoé".into(), ..PersonDraft::default() }
    }

    /// A person whose every field, and everything around whom, holds the word.
    fn planted(workspace: &Workspace) -> PersonId {
        let text = || Some(WORD.to_owned());
        let draft = PersonDraft {
            member_number: text(),
            street: text(),
            city: text(),
            email: Some(format!("{WORD}@exemple.fr")),
            note: text(),
            origin: text(),
            tags: vec![WORD.into()],
            consents: vec![Consent {
                purpose: ConsentPurpose::Newsletter,
                answer: ConsentAnswer::Yes,
                given_on: None,
                source: WORD.into(),
            }],
            ..named(WORD)
        };
        let id = create::create(workspace, draft.clone()).unwrap().value;
        // Two edits melt into one way back; a third has its own.
        for note in ["avant", "pendant"] {
            edit::edit(workspace, id, PersonDraft { note: Some(format!("{note} {WORD}")), ..draft.clone() }).unwrap();
        }
        create::create(workspace, named("Petit")).unwrap();
        edit::edit(workspace, id, PersonDraft { note: None, ..draft }).unwrap();
        let payment = PaymentDraft {
            person_id: id,
            year: 2026,
            amount_cents: 3600,
            means: Means::Cheque,
            received_on: None,
            note: text(),
        };
        dues::record(workspace, payment).unwrap();
        drafts::save(workspace, &format!("people.edit:{}", id.0), Some(WORD)).unwrap();
        id
    }

    fn beside(workspace: &Workspace, ending: &str) -> PathBuf {
        let mut name = workspace.path().as_os_str().to_owned();
        name.push(ending);
        name.into()
    }

    /// Every page of the file in clear: 4,096 bytes of AES-256 in CBC mode, of which the last 80 are the vector and the seal.
    fn pages_in_clear(workspace: &Workspace) -> Vec<u8> {
        const PAGE: usize = 4096;
        const SALT: usize = 16;
        const RESERVED: usize = 80;
        let hex = workspace.key().to_hex();
        let key: Vec<u8> =
            (0..32).map(|index| u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).unwrap()).collect();
        let mut clear = Vec::new();
        for (number, page) in fs::read(workspace.path()).unwrap().chunks(PAGE).enumerate() {
            let cipher = &page[if number == 0 { SALT } else { 0 }..PAGE - RESERVED];
            let vector = &page[PAGE - RESERVED..PAGE - RESERVED + 16];
            let mut crypter = Crypter::new(Cipher::aes_256_cbc(), Mode::Decrypt, &key, Some(vector)).unwrap();
            crypter.pad(false);
            let mut page = vec![0; cipher.len() + 16];
            let count = crypter.update(cipher, &mut page).unwrap();
            clear.extend_from_slice(&page[..count]);
        }
        clear
    }

    fn traces(workspace: &Workspace) -> usize {
        let tail = &WORD.as_bytes()[2..];
        pages_in_clear(workspace).windows(tail.len()).filter(|bytes| bytes.eq_ignore_ascii_case(tail)).count()
    }

    fn checkpoint(workspace: &Workspace) {
        workspace.writer().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    }

    #[test]
    fn no_page_of_the_file_holds_a_trace() {
        let Section { workspace, _folder } = section();
        let id = planted(&workspace);
        checkpoint(&workspace);
        assert!(traces(&workspace) > 10, "the word is found while it is there");

        assert_eq!(erase(&workspace, id).unwrap(), Erasure { without_trace: true });

        assert_eq!(traces(&workspace), 0);
        assert_eq!(fs::metadata(beside(&workspace, "-wal")).unwrap().len(), 0);
        let free: i64 = workspace.writer().query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
        assert_eq!(free, 0);
        checkpoint(&workspace);
        assert_eq!(traces(&workspace), 0);
    }

    #[test]
    fn ways_back_through_the_person_go_and_others_stay() {
        let Section { workspace, _folder } = section();
        let other = create::create(&workspace, named("Marchal")).unwrap();
        let id = planted(&workspace);
        erase(&workspace, id).unwrap();
        assert_eq!(find::get(&workspace, id).unwrap_err().code, Code::NotFound);
        // What is left is the adding of two others.
        workspace.undo(None).unwrap();
        workspace.undo(None).unwrap();
        assert_eq!(workspace.undo(None).unwrap_err().code, Code::NothingToUndo);
        assert_eq!(find::get(&workspace, other.value).unwrap_err().code, Code::NotFound);
    }

    #[test]
    fn an_operation_on_many_records_loses_its_whole_way_back() {
        let Section { workspace, _folder } = section();
        let imported = workspace
            .transact(Kind::new("import.people"), |writer| {
                let ids: Vec<PersonId> = (0..300).map(|_| PersonId::new()).collect();
                for (number, id) in ids.iter().enumerate() {
                    people::sql::insert(writer, *id, &named(&format!("Numéro{number}")))?;
                    if number % 100 == 0 {
                        writer.cut()?;
                    }
                }
                Ok(ids)
            })
            .unwrap();
        erase(&workspace, imported.value[150]).unwrap();
        assert_eq!(workspace.undo(imported.operation).unwrap_err().code, Code::NotUndoable);
        let parts: i64 = workspace.writer().query_row("SELECT count(*) FROM undo_part", [], |row| row.get(0)).unwrap();
        assert_eq!(parts, 0);
        assert_eq!(list::list(&workspace, &list::PeopleQuery::default()).unwrap().total, 299);
    }

    #[test]
    fn money_stays_in_the_books_without_a_name() {
        let Section { workspace, _folder } = section();
        let id = planted(&workspace);
        erase(&workspace, id).unwrap();
        let entry: (Option<PersonId>, i64, Option<String>) = workspace
            .writer()
            .query_row("SELECT person_id, amount_cents, note FROM dues_payment", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        assert_eq!(entry, (None, 3600, None));
    }

    #[test]
    fn search_still_finds_the_right_people() {
        let Section { workspace, _folder } = section();
        for number in 0..50 {
            create::create(&workspace, named(&format!("Numero{number}"))).unwrap();
        }
        let id = planted(&workspace);
        erase(&workspace, id).unwrap();
        let found = |typed: &str| workspace.read(|reader| find::find(reader, typed, 5)).unwrap();
        for number in 0..50 {
            assert_eq!(found(&format!("numero{number}"))[0].name, format!("Zoé Numero{number}"));
        }
        assert!(found(WORD).is_empty());
    }

    #[test]
    fn an_interrupted_rewriting_is_done_when_the_file_opens() {
        let Section { workspace, _folder } = section();
        let id = planted(&workspace);
        // As a crash leaves it between the erasure and the rewriting, with the index empty.
        workspace
            .transact(ERASE, |writer| {
                undo::forget_record(writer, id.0)?;
                FORGET.iter().try_for_each(|forget| forget(writer, id))?;
                drafts::forget_record(writer, id.0)?;
                rewrite::note(writer)?;
                writer.execute("INSERT INTO person_search (person_search) VALUES ('delete-all')", [])?;
                Ok(())
            })
            .unwrap();
        let opening =
            Opening { path: workspace.path().to_owned(), key: workspace.key().clone(), device: DeviceId::new() };
        drop(workspace);
        let workspace = Workspace::open(opening, |_| {}).unwrap();
        assert_eq!(traces(&workspace), 0);
        assert_eq!(workspace.read(|reader| find::find(reader, "petit", 5)).unwrap().len(), 1);
        assert!(!rewrite::is_due(&workspace.writer()).unwrap());
    }
}
