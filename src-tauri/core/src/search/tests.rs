//! No text is forgotten: what people write is found, or its domain says that it is not.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::DOMAINS;
use crate::domain::Domain;
use crate::testing::Section;
use crate::write::{Content, Table};

/// The id of every row: so each belongs to every other.
const ID: &str = "x'00000000000070008000000000000001'";

/// The columns of a table: name, type, and whether there must be a value.
fn columns(connection: &Connection, table: &str) -> Vec<(String, String, bool)> {
    let mut statement = connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)").unwrap();
    let columns = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    columns.map(Result::unwrap).collect()
}

/// The columns of a table that hold what people write: in parts of records all that are neither days nor moments nor made of others.
fn texts(connection: &Connection, table: &Table) -> Vec<String> {
    match table.content {
        Content::Fields(columns) => {
            columns.iter().filter(|column| column.is_text).map(|column| column.name.to_owned()).collect()
        }
        Content::Part(_) => columns(connection, table.name)
            .into_iter()
            .filter(|(name, kind, _)| kind == "TEXT" && !["_on", "_at", "_key"].iter().any(|end| name.ends_with(end)))
            .map(|(name, ..)| name)
            .collect(),
    }
}

/// Puts the only row into a table, which names no other that it need not, and has `word` in `text`.
fn put(connection: &Connection, table: &str, text: &str, word: &str) {
    let values: Vec<(String, String)> = columns(connection, table)
        .into_iter()
        .filter(|(_, kind, needed)| *needed || kind == "TEXT")
        .map(|(name, kind, _)| {
            let value = match kind.as_str() {
                _ if name == text => format!("'{word}'"),
                "BLOB" => ID.to_owned(),
                "TEXT" => "'x'".to_owned(),
                _ => "1".to_owned(),
            };
            (name, value)
        })
        .collect();
    let (names, values): (Vec<String>, Vec<String>) = values.into_iter().unzip();
    let row = format!("INSERT INTO \"{table}\" ({}) VALUES ({})", names.join(", "), values.join(", "));
    connection.execute_batch(&format!("DELETE FROM \"{table}\"; {row}")).unwrap();
}

/// Makes what is kept of a text for matching, as every change of it does.
fn derive(connection: &Connection, domain: &Domain) {
    let derivations = domain.tables.iter().flat_map(Table::derivations);
    for statement in derivations.chain(domain.normal_forms.iter().map(|statement| (*statement).to_owned())) {
        connection.execute(&statement, []).unwrap();
    }
}

fn is_found(connection: &Connection, domain: &Domain, word: &str) -> bool {
    domain.search_indexes.iter().any(|index| {
        let find = format!("SELECT 1 FROM {} WHERE term = ?1", index.vocabulary);
        connection.prepare(&find).unwrap().exists([word]).unwrap()
    })
}

#[test]
fn each_text_of_a_domain_with_a_search_index_is_in_it_or_declared_as_not_searched() {
    let section = Section::new();
    let connection = section.writer();
    connection.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
    let mut wrong = Vec::new();
    for domain in DOMAINS.iter().filter(|domain| !domain.search_indexes.is_empty()) {
        for table in domain.tables {
            put(&connection, table.name, "", "");
        }
        let mut not_found = BTreeSet::new();
        for table in domain.tables {
            for text in texts(&connection, table) {
                let place = format!("{}.{text}", table.name);
                let word = place.replace(['.', '_'], "");
                let (first, second) = (format!("{word}first"), format!("{word}second"));
                put(&connection, table.name, &text, &first);
                derive(&connection, domain);
                let inserted = is_found(&connection, domain, &first);
                connection.execute(&format!("UPDATE \"{}\" SET \"{text}\" = ?1", table.name), [&second]).unwrap();
                derive(&connection, domain);
                let updated = is_found(&connection, domain, &second) && !is_found(&connection, domain, &first);
                for index in domain.search_indexes {
                    index.refill(&connection).unwrap();
                }
                let filled = is_found(&connection, domain, &second);
                assert!(
                    inserted == filled && updated == filled,
                    "{place}: the triggers and the statement that fills the index differ"
                );
                if !filled {
                    not_found.insert(place);
                }
                put(&connection, table.name, "", "");
            }
        }
        let declared: BTreeSet<String> = domain.not_searched.iter().map(|place| (*place).to_owned()).collect();
        if not_found != declared {
            let forgotten = not_found.difference(&declared).collect::<Vec<_>>();
            let found = declared.difference(&not_found).collect::<Vec<_>>();
            wrong.push(format!("{}: {forgotten:?} to search or to declare, {found:?} declared in vain", domain.name));
        }
    }
    assert!(wrong.is_empty(), "each text is in a search index or in `not_searched`: {wrong:#?}");
}
