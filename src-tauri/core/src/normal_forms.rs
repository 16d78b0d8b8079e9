//! Stored normal forms: keys beside what was typed, expression indexes, words of the search indexes. When the rule that gives them
//! changes, they are made anew.

use rusqlite::{Connection, TransactionBehavior};

use crate::DOMAINS;
use crate::domains::{SEARCH_INDEXES, tables};
use crate::problem::Result;
use crate::store::properties;
use crate::write::{Journalled, undo_log};

/// The version of the normal forms that the file holds.
const VERSION: &str = "normal_form_version";

/// Rebuilds every normal form where the file's are of another `version`.
pub(crate) fn renew(connection: &mut Connection, version: u32) -> Result<()> {
    let stored: Option<u32> = properties::get(connection, VERSION)?.and_then(|stored| stored.parse().ok());
    if stored == Some(version) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Files from before the version was stored have the forms of the first one.
    let stored = stored.unwrap_or(1);
    if stored != version {
        tracing::info!(stored, version, "rebuilding normal forms");
        // Before any row is found by it: an index on an expression holds what the expression gave when the row was written.
        transaction.execute_batch("REINDEX")?;
        let derivations = tables().flat_map(|Journalled { table, .. }| table.derivations());
        let normal_forms =
            DOMAINS.iter().flat_map(|domain| domain.normal_forms).map(|statement| (*statement).to_owned());
        let mut changed = 0;
        for statement in derivations.chain(normal_forms) {
            changed += transaction.execute(&statement, [])?;
        }
        for index in SEARCH_INDEXES.iter() {
            index.refill(&transaction)?;
        }
        if changed > 0 {
            // Changesets hold old keys, which stand nowhere any more.
            undo_log::outdate_all(&transaction)?;
        }
    }
    properties::put(&transaction, VERSION, &version.to_string())?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use rusqlite::functions::FunctionFlags;

    use super::*;
    use crate::domain::Search;
    use crate::history;
    use crate::ids::PersonId;
    use crate::people::find::find;
    use crate::people::{PersonDraft, tags};
    use crate::problem::Code;
    use crate::testing::{Section, named};
    use crate::text::NORMAL_FORM_VERSION;
    use crate::write::history::Undoable;

    /// Gives normal forms another rule: the same as today's, after a mark.
    fn change_rule(connection: &Connection) {
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        let marked = |text: &str| format!("~{}", crate::text::fold(text));
        connection
            .create_scalar_function("fold", 1, flags, move |context| {
                Ok(context.get_raw(0).as_str_or_null()?.map(marked))
            })
            .unwrap();
    }

    fn texts(connection: &Connection, sql: &str) -> Vec<String> {
        connection.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    /// A section with one person in it, as the first rule kept them.
    fn section() -> (Section, PersonId) {
        let section = Section::new();
        let draft = PersonDraft { city: Some("Vence".into()), tags: vec!["Marché".into()], ..named("Zoé", "Dubois") };
        let zoe = section.person(draft).value;
        (section, zoe)
    }

    #[test]
    fn with_another_rule_keys_expression_indexes_and_words_of_search_are_made_anew() {
        let (section, zoe) = section();
        {
            let mut connection = section.writer();
            change_rule(&connection);
            assert_ne!(texts(&connection, "PRAGMA integrity_check"), ["ok"], "an index holds what the first rule gave");
            // Words that the first rule would have kept, and the next one does not find.
            connection.execute("DELETE FROM person_search", []).unwrap();
            renew(&mut connection, NORMAL_FORM_VERSION + 1).unwrap();
            assert_eq!(texts(&connection, "SELECT name_key FROM person"), ["~dubois ~zoe"]);
            assert_eq!(texts(&connection, "SELECT label_key FROM person_tag"), ["~marche"]);
            assert_eq!(texts(&connection, "PRAGMA integrity_check"), ["ok"]);
            assert_eq!(
                texts(&connection, "SELECT value FROM property WHERE name = 'normal_form_version'"),
                [(NORMAL_FORM_VERSION + 1).to_string()]
            );
        }
        let found = section.read(|reader| find(reader, Search { typed: "dub", limit: 5 })).unwrap();
        assert_eq!(found.iter().map(|hit| hit.id).collect::<Vec<_>>(), [zoe]);
        assert_eq!(section.read(|reader| tags::tags(reader)).unwrap()[0].label, "Marché", "what was typed stays");
    }

    #[test]
    fn where_another_rule_gives_the_same_keys_undo_goes_on() {
        let (section, _) = section();
        section.person(named("Ugo", "Petit"));
        renew(&mut section.writer(), NORMAL_FORM_VERSION + 1).unwrap();
        section.undo_last().unwrap();
    }

    #[test]
    fn with_the_same_rule_nothing_is_touched() {
        let (section, _) = section();
        let mut connection = section.writer();
        connection.execute("UPDATE person SET name_key = 'as it is'", []).unwrap();
        renew(&mut connection, NORMAL_FORM_VERSION).unwrap();
        assert_eq!(texts(&connection, "SELECT name_key FROM person"), ["as it is"]);
        drop(connection);
        section.undo_last().unwrap();
    }

    #[test]
    fn steps_of_the_rule_before_cannot_be_undone_and_the_history_says_so() {
        let (section, zoe) = section();
        let step = section.person(named("Ugo", "Petit")).committed.unwrap().operation;
        change_rule(&section.writer());
        renew(&mut section.writer(), NORMAL_FORM_VERSION + 1).unwrap();
        assert_eq!(section.undo_last().unwrap_err().code, Code::NothingToUndo);
        assert_eq!(section.undo(Some(step), &mut |_, _| Ok(())).unwrap_err().code, Code::NotUndoable);
        let entries = section.read(|reader| history::of_record(reader, zoe.0, 5)).unwrap();
        assert_eq!(entries[0].undo, Undoable::Outdated);
        // What is done from here on can be undone.
        section.person(named("Maud", "Saint-Clair"));
        section.undo_last().unwrap();
    }
}
