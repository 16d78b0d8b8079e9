//! Files of every version: the tables of today's are those that were looked at, those of earlier ones keep what they hold, and
//! those of later ones are refused.
//!
//! After a change of the tables that is meant: `RUCHE_BLESS=1 cargo test -p ruche-scenarios versions`, then read the difference;
//! and rows for every new table, in `versions/<step>.sql`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ruche_api::Code;
use ruche_core::MIGRATIONS;
use ruche_core::store::connection::{self, Address, Role};
use ruche_core::store::key::{RawKey, new_salt};
use ruche_core::store::migrations::migrate;
use ruche_scenarios::{PASSPHRASE, Section};
use rusqlite::Connection;
use serde_json::json;

use crate::workspace_file::refused_untouched;

/// The rows of a table of a file, with the names of their columns: a later step may add columns to a table.
struct Held {
    table: String,
    columns: String,
    rows: Vec<String>,
}

/// What a file holds in its tables, one by one, without what opening it changes: the list of the steps, and the work that is done
/// when it opens.
fn held(file: &Connection) -> Vec<Held> {
    let tables: Vec<(String, String)> = file
        .prepare(
            "SELECT tables.name, group_concat(columns.name, ', ') FROM pragma_table_list AS tables
             JOIN pragma_table_info(tables.name) AS columns
             WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
               AND tables.name NOT IN ('migration', 'chore')
             GROUP BY tables.name ORDER BY tables.name",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    tables.into_iter().map(|(table, columns)| Held { rows: rows(file, &table, &columns), table, columns }).collect()
}

/// The rows of a table, in an order of their own.
fn rows(file: &Connection, table: &str, columns: &str) -> Vec<String> {
    let mut statement = file.prepare(&format!("SELECT {columns} FROM \"{table}\" ORDER BY {columns}")).unwrap();
    let count = statement.column_count();
    statement
        .query_map([], |row| {
            (0..count).map(|column| Ok(format!("{:?}", row.get_ref(column)?))).collect::<Result<Vec<_>, _>>()
        })
        .unwrap()
        .map(|row| row.unwrap().join(" | "))
        .collect()
}

/// Makes the section's file as a program that knows only the first `known` steps would have left it: after each of them, rows
/// are put into the tables that it brought.
fn make(section: &Section, known: usize) -> Vec<Held> {
    let salt = new_salt().unwrap();
    let key = RawKey::derive(&PASSPHRASE.to_owned().into(), &salt).unwrap();
    let address = Address { path: &section.path(), key: &key, salt: &salt };
    let mut file = connection::open(&address, Role::Writer, true).unwrap();
    for (at, step) in MIGRATIONS[..known].iter().enumerate() {
        migrate(&mut file, &MIGRATIONS[..=at]).unwrap();
        let rows = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("versions/{}.sql", step.name));
        if rows.exists() {
            file.execute_batch(&fs::read_to_string(rows).unwrap()).unwrap();
        }
        for Held { table, rows, .. } in held(&file) {
            assert!(!rows.is_empty(), "no row for {table} in versions/{}.sql", step.name);
        }
    }
    held(&file)
}

/// The tables, views, indexes and triggers of a file, in the order of their tables.
fn schema(file: &Connection) -> String {
    let mut text = String::new();
    let mut statement = file
        .prepare(
            "SELECT sql FROM sqlite_schema
             WHERE sql IS NOT NULL AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
             ORDER BY tbl_name, type NOT IN ('table', 'view'), type, name",
        )
        .unwrap();
    for sql in statement.query_map([], |row| row.get::<_, String>(0)).unwrap() {
        let lines: Vec<String> = sql.unwrap().lines().map(|line| line.trim_end().to_owned()).collect();
        writeln!(text, "{};\n", lines.join("\n")).unwrap();
    }
    text
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden/schema.sql")
}

#[test]
fn the_tables_are_those_that_were_looked_at() {
    let section = Section::new();
    let now = schema(&section.closed_file());
    if std::env::var_os("RUCHE_BLESS").is_some() {
        fs::write(golden(), &now).unwrap();
    }
    let then = fs::read_to_string(golden()).unwrap();
    if let Some((line, (then, now))) = then.lines().zip(now.lines()).enumerate().find(|(_, (then, now))| then != now) {
        panic!("the tables differ at line {}:\nthen: {then}\n now: {now}", line + 1);
    }
    assert_eq!(then.lines().count(), now.lines().count(), "there are more tables, or fewer");
}

/// Where a row goes, SQLite looks for those that name it: without an index it reads their whole table for each, and to take back a
/// long import lasted minutes. Operations are never deleted.
#[test]
fn rows_that_name_another_are_found_by_an_index() {
    let file = Section::new().closed_file();
    let bare: Vec<String> = file
        .prepare(
            "SELECT child.name || '.' || key.\"from\" FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
             WHERE child.type = 'table' AND child.name <> 'operation' AND NOT EXISTS (
               SELECT 1 FROM pragma_index_list(child.name) AS one, pragma_index_info(one.name) AS part
               WHERE part.seqno = 0 AND part.name = key.\"from\")",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn a_file_of_every_earlier_version_keeps_what_it_holds() {
    let schema_today = schema(&Section::new().closed_file());
    for known in 1..=MIGRATIONS.len() {
        let section = Section::closed();
        let before = make(&section, known);
        section.open(PASSPHRASE).unwrap();
        assert_eq!(section.ask("section.read", json!({}))["name"], "Section de Vence");
        if before.iter().any(|held| held.table == "person") {
            assert_eq!(section.ask("people.find", json!({ "typed": "dub" })).as_array().unwrap().len(), 1);
        }
        let file = section.closed_file();
        for Held { table, columns, rows: kept } in before {
            assert_eq!(rows(&file, &table, &columns), kept, "{table} of a file of {known} steps");
        }
        assert_eq!(schema(&file), schema_today, "the tables of a file of {known} steps");
        let faults: i64 =
            file.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
        assert_eq!(faults, 0, "rows that name none, in a file of {known} steps");
        let whole: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(whole, "ok", "a file of {known} steps");
    }
}

/// The version after today's.
fn next_version() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap() + 1
}

/// Makes the section's file one of the next version, which programs may open that know at least `least` steps.
fn make_newer(section: &Section, least: Option<u32>) {
    let next = next_version();
    let file = section.closed_file();
    file.execute("INSERT INTO migration (number, name, least) VALUES (?1, 'of a newer version', ?2)", (next, least))
        .unwrap();
    file.pragma_update(None, "user_version", next).unwrap();
}

#[test]
fn a_file_of_a_newer_version_is_refused_untouched() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    make_newer(&section, Some(next_version()));
    assert_eq!(refused_untouched(&section, PASSPHRASE), Code::FileNewer);
}

#[test]
fn a_newer_version_that_this_one_may_open_stays_a_newer_one() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    make_newer(&section, None);
    section.open(PASSPHRASE).unwrap();
    assert_eq!(section.ask("people.list", json!({ "limit": 5 }))["total"], 1);
    let version: u32 = section.closed_file().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, next_version());
}
