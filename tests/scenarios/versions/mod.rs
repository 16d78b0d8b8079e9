//! Files of every version: the tables of today's are those that were looked at, those of earlier ones keep what they hold, and
//! those of later ones are refused.
//!
//! After an intended change of the tables: `RUCHE_BLESS=1 cargo test --workspace --test scenarios versions`, then read the difference.

mod contents;
mod rows;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ruche_api::Code;
use ruche_core::MIGRATIONS;
use ruche_scenarios::{PASSPHRASE, Section};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::workspace_file::refused_untouched;
use rows::{Rows, assert_all_is_there};

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
    PathBuf::from("../golden/schema.sql")
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

/// The folder of a version's own file.
fn folder(version: &str) -> PathBuf {
    Path::new("../versions").join(version)
}

/// A version's own file, not opened yet, and what it held when that version's program had made it.
fn unopened(version: &str) -> (Section, Value) {
    let section = Section::closed();
    fs::copy(folder(version).join("section.ruche"), section.path()).unwrap();
    (section, serde_json::from_slice(&fs::read(folder(version).join("contents.json")).unwrap()).unwrap())
}

/// The same, opened by today's program.
fn genuine(version: &str) -> (Section, Value) {
    let (section, held) = unopened(version);
    section.open(PASSPHRASE).unwrap();
    (section, held)
}

#[test]
fn every_row_of_a_file_of_version_0_1_is_there_after_the_upgrade() {
    let (section, _) = unopened("0.1");
    let before = Rows::of(&section.closed_file());
    section.open(PASSPHRASE).unwrap();
    let file = section.closed_file();
    assert_all_is_there(&before, &Rows::of(&file));
    assert_eq!(schema(&file), schema(&Section::new().closed_file()), "the tables of today");
}

#[test]
fn a_file_of_version_0_1_tells_all_that_it_told() {
    let (section, mut held) = genuine("0.1");
    // What was true of the making of the file, of the year in which it was asked, or stands in the rows alone (see above); and what undo
    // did on a copy, which is asked below.
    let held_at = |held: &mut Value, list: &str, fields: &[&str]| {
        for one in held.pointer_mut(list).unwrap().as_array_mut().unwrap() {
            one.as_object_mut().unwrap().retain(|field, _| !fields.contains(&field.as_str()));
        }
    };
    held_at(&mut held, "/dues/standings", &["year", "state", "paid_cents"]);
    held_at(&mut held, "/reports/each", &["revision"]);
    held["dues"].as_object_mut().unwrap().retain(|field, _| field == "standings");
    held.as_object_mut().unwrap().retain(|part, _| !["made", "import", "undo"].contains(&part.as_str()));

    let told = contents::read(&section, &held);
    let parts = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(parts(&told), parts(&held));
    for (part, held) in held.as_object().unwrap() {
        assert_eq!(parts(&told[part]), parts(held), "{part}");
        for (what, held) in held.as_object().unwrap() {
            assert_eq!(&told[part][what], held, "{what} of {part}");
        }
    }
    section.ask("workspace.check", json!({}));
}

#[test]
fn what_a_file_of_version_0_1_can_undo_is_undone() {
    let (section, held) = genuine("0.1");
    let kinds = held["undo"]["last_kinds"].as_array().unwrap();
    assert_eq!(section.redo().unwrap()["kind"], held["undo"]["next"]["redo"]["kind"]);
    section.undo().unwrap();
    // What touched the settings, which have moved since, is let go and told as that: the last of it is one of the steps.
    assert_eq!(outdated(&section), ["campaigns.vote_days", "section.change", "section.change", "section.change"]);
    let steps = held["undo"]["steps"].as_u64().unwrap();
    for step in 0..usize::try_from(steps).unwrap() - 1 {
        match (section.undo(), kinds.get(step)) {
            (Ok(undone), Some(kind)) => assert_eq!(&undone["kind"], kind, "step {step}"),
            (Ok(_), None) => {}
            (Err(problem), _) => panic!("step {step}: {problem:?}"),
        }
    }
    let then = &held["undo"]["then"];
    assert_eq!(section.ask("journal.state", json!({}))["undo"]["kind"], then["kind"]);
    assert_eq!(json!(section.undo().unwrap_err().code), then["refused_with"]);
    section.ask("workspace.check", json!({}));
    // And records of that version can be edited by today's.
    let person = section.ask("people.get", json!({ "id": held["people"]["one"]["id"] }));
    section.edit("people.edit", &person["id"], json!({ "city": "Saint-Paul" }));
}

/// The kinds of the operations that a newer version has made impossible to undo.
fn outdated(section: &Section) -> Vec<Value> {
    let entries = section.ask("journal.section", json!({ "limit": 500 }))["entries"].clone();
    let outdated = entries.as_array().unwrap().iter().filter(|entry| entry["undo"] == "outdated");
    outdated.map(|entry| entry["kind"].clone()).collect()
}

#[test]
fn reports_of_a_file_of_version_0_1_are_told_written_and_taken_back() {
    let (section, held) = genuine("0.1");
    // That version called the count of texts a revision, and its journal names the column.
    let file = section.closed_file();
    let named = "SELECT count(*) FROM operation_touch WHERE changes LIKE '%report update%revision%'";
    assert!(file.query_row(named, [], |row| row.get::<_, u32>(0)).unwrap() > 0);
    for report in held["reports"]["each"].as_array().unwrap() {
        let count = "SELECT text_version FROM report WHERE lower(hex(id)) = replace(?1, '-', '')";
        let count: u32 = file.query_row(count, [report["id"].as_str()], |row| row.get(0)).unwrap();
        assert_eq!(json!(count), report["revision"]);
    }
    drop(file);
    section.open(PASSPHRASE).unwrap();

    let report = held["reports"]["each"].as_array().unwrap().iter().max_by_key(|one| one["revision"].as_u64());
    let id = &report.unwrap()["id"];
    let read = || section.ask("reports.read", json!({ "report": id }));
    for entry in section.ask("journal.record", json!({ "record": id })).as_array().unwrap() {
        for change in entry["changes"].as_array().unwrap() {
            let fields = change["fields"].as_array().unwrap();
            assert!(fields.iter().all(|field| field != "revision" && field != "text_version"), "{change}");
        }
    }
    let (body, base) = (read()["body"].clone(), read()["text_revision"].clone());
    let write = |text: &str| {
        let paragraph = json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] });
        let body = json!({ "type": "doc", "content": [paragraph] });
        section.attempt("reports.write", json!({ "report": id, "text_revision": base, "body": body }))
    };
    write("Nous étions douze.").unwrap();
    assert_eq!(write("Nous étions treize.").unwrap_err().code, Code::Conflict);
    section.undo().unwrap();
    assert_eq!(read()["body"], body);
    // And what that version had written is taken back out of turn, past what was written since.
    section.edit("reports.rename", id, json!({ "place": "Vence, rue du Peyra" }));
    let history = section.ask("journal.record", json!({ "record": id }));
    let written = |entry: &&Value| entry["kind"] == "reports.write" && entry["undo"] == "yes";
    let old = history.as_array().unwrap().iter().find(written).unwrap_or_else(|| panic!("{history}"));
    section.ask("journal.undo", json!({ "operation": old["operation"] }));
    assert_ne!(read()["body"], body);
    section.ask("workspace.check", json!({}));
}

#[test]
fn before_the_tables_change_a_copy_is_laid_beside_until_the_next_opening() {
    let (section, held) = unopened("0.1");
    let before = Rows::of(&section.closed_file());
    section.open(PASSPHRASE).unwrap();
    let copy = section.file("section-avant-mise-a-jour.ruche");
    // The copy is the file of the older version, row by row, and opens by the same passphrase.
    let copied = Section::closed();
    fs::copy(&copy, copied.path()).unwrap();
    let rows = Rows::of(&copied.closed_file());
    assert_eq!(schema_version(&copied.closed_file()), 8);
    rows.assert_same(&before);
    copied.open(PASSPHRASE).unwrap();
    assert_eq!(copied.ask("people.list", json!({ "presence": "all", "limit": 5 }))["total"], held["people"]["total"]);

    section.ask("workspace.lock", json!({}));
    section.open(PASSPHRASE).unwrap();
    assert!(!copy.exists());
}

/// The number of a file's last migration.
fn schema_version(file: &Connection) -> u32 {
    file.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
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
    assert_eq!(schema_version(&section.closed_file()), next_version());
}
