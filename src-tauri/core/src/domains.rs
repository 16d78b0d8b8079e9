//! What all domains declare, put together.

use std::sync::LazyLock;

use crate::store::full_text::SearchIndex;
use crate::store::migrations::Migration;
use crate::write::Journalled;
use crate::{DOMAINS, store, write};

/// The steps from an empty file to today's tables, in the order of their numbers.
pub static MIGRATIONS: LazyLock<Vec<Migration>> = LazyLock::new(|| {
    let foundations = [store::MIGRATIONS, write::MIGRATIONS];
    let mut migrations: Vec<Migration> =
        foundations.into_iter().chain(DOMAINS.iter().map(|domain| domain.migrations)).flatten().copied().collect();
    migrations.sort_by_key(|migration| migration.number);
    migrations
});

/// Every journalled table, with the topic that its changes touch.
pub(crate) fn tables() -> impl Iterator<Item = Journalled> {
    DOMAINS.iter().flat_map(|domain| domain.tables.iter().map(|table| Journalled { table: *table, topic: domain.name }))
}

/// Every search index.
pub(crate) static SEARCH_INDEXES: LazyLock<Vec<SearchIndex>> =
    LazyLock::new(|| DOMAINS.iter().flat_map(|domain| domain.search_indexes).copied().collect());

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use openssl::sha::sha256;

    use super::*;
    use crate::store::migrations::Step;
    use crate::testing::Section;

    #[test]
    fn steps_are_numbered_without_gaps_and_never_change() {
        for (number, migration) in (1..).zip(MIGRATIONS.iter()) {
            assert_eq!(migration.number, number, "{}", migration.name);
            if let Step::Sql(statements, frozen) = migration.step {
                let hash = sha256(statements.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
                    let _ = write!(hex, "{byte:02x}");
                    hex
                });
                assert_eq!(
                    hash, frozen,
                    "step {number} ({}): a new one has the hash on the left; one that has landed is in files already: add another",
                    migration.name
                );
            }
        }
    }

    #[test]
    fn every_domain_is_in_the_list() {
        let folders = std::fs::read_dir("src").unwrap();
        let declared = folders
            .map(|folder| folder.unwrap().path().join("mod.rs"))
            .filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("pub const DOMAIN: Domain")));
        assert_eq!(declared.count(), DOMAINS.len());
    }

    #[test]
    fn names_of_domains_and_kinds_are_each_one_of_its_kind() {
        let mut names: Vec<&str> = DOMAINS.iter().map(|domain| domain.name).collect();
        let mut kinds: Vec<&str> = DOMAINS.iter().flat_map(|domain| domain.operations).map(|kind| kind.name).collect();
        for list in [&mut names, &mut kinds] {
            let all = list.len();
            list.sort_unstable();
            list.dedup();
            assert_eq!(list.len(), all);
        }
    }

    #[test]
    fn triggers_keep_search_indexes_and_nothing_else() {
        let section = Section::new();
        let connection = section.writer();
        let mut statement =
            connection.prepare("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'").unwrap();
        let triggers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let triggers: Vec<(String, String)> = triggers.collect::<Result<_, _>>().unwrap();
        assert!(triggers.len() > 20);
        for (trigger, table) in triggers {
            // Held off while an operation on many records is undone, they are made up for by filling the indexes.
            let covered = SEARCH_INDEXES.iter().any(|index| index.covers(&connection, &table).unwrap());
            assert!(covered && trigger.contains("_search_"), "{trigger}");
        }
    }
}
