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

    #[test]
    fn steps_are_numbered_without_gaps_and_never_change() {
        for (number, migration) in (1..).zip(MIGRATIONS.iter()) {
            assert_eq!(migration.number, number, "{}", migration.name);
            if let Step::Sql(statements, frozen) = migration.step {
                let hash = sha256(statements.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
                    let _ = write!(hex, "{byte:02x}");
                    hex
                });
                assert_eq!(hash, frozen, "step {number} ({}) is in files already: add another step", migration.name);
            }
        }
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
}
