//! Files of every version: the tables of today's are those that were looked at, those of earlier ones keep what they hold, and
//! those of later ones are refused.
//!
//! After an intended change of the tables: `RUCHE_BLESS=1 cargo test --workspace --test scenarios versions`, then read the difference.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ruche_api::Code;
use ruche_core::MIGRATIONS;
use ruche_scenarios::{PASSPHRASE, Section};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::workspace_file::refused_untouched;

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

/// The folder of a version's own file, and what it held when that version's program had made it.
fn genuine(version: &str) -> (Section, Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../versions").join(version);
    let section = Section::closed();
    fs::copy(folder.join("section.ruche"), section.path()).unwrap();
    section.open(PASSPHRASE).unwrap();
    (section, serde_json::from_slice(&fs::read(folder.join("contents.json")).unwrap()).unwrap())
}

/// The texts under `field` of a list.
fn texts(list: &Value, field: &str) -> Vec<String> {
    let mut texts: Vec<String> =
        list.as_array().unwrap().iter().map(|one| one[field].as_str().unwrap_or_default().to_owned()).collect();
    texts.sort();
    texts
}

#[test]
fn a_file_of_version_0_1_keeps_all_that_it_holds() {
    let (section, held) = genuine("0.1");
    assert_eq!(section.ask("section.read", json!({}))["name"], held["section"]["name"]);
    let everybody = section.ask("people.list", json!({ "presence": "all", "limit": 100 }));
    assert_eq!(everybody["total"], held["people"]["total"]);
    for one in held["people"]["by_category"].as_object().unwrap().values().flat_map(|list| list.as_array().unwrap()) {
        let person = section.ask("people.get", json!({ "id": one["id"] }));
        let name = format!("{} {}", person["given_name"].as_str().unwrap(), person["family_name"].as_str().unwrap());
        assert_eq!((&json!(name.trim()), &person["left_reason"]), (&one["name"], &one["left"]));
    }
    let one = &held["people"]["one"];
    let person = section.ask("people.get", json!({ "id": one["id"] }));
    for (field, value) in one.as_object().unwrap() {
        assert_eq!(&person[field], value, "{field}");
    }
    for standing in held["dues"]["standings"].as_array().unwrap() {
        let payments = section.ask("dues.standing", json!({ "id": standing["id"] }))["payments"].clone();
        assert_eq!(payments, standing["payments"]);
    }

    for campaign in held["campaigns"]["each"].as_array().unwrap() {
        let sheet = section.ask("campaigns.read", json!({ "id": campaign["id"], "on": "2026-06-01" }));
        assert_eq!(sheet["campaign"]["title"], campaign["title"]);
        assert_eq!(sheet["campaign"]["colour"], campaign["colour"]);
        for (goal, stored) in sheet["goals"].as_array().unwrap().iter().zip(campaign["goals"].as_array().unwrap()) {
            for (stage, stored) in goal["stages"].as_array().unwrap().iter().zip(stored["stages"].as_array().unwrap()) {
                assert_eq!((&stage["value"], &stage["target"]), (&stored["value"], &stored["target"]));
            }
        }
    }
    assert_eq!(section.ask("campaigns.vote_days", json!({})), held["campaigns"]["vote_days"]);
    let tasks = section.ask("tasks.list", json!({ "state": "all", "limit": 100 }));
    assert_eq!(texts(&tasks["rows"], "title"), texts(&held["tasks"]["each"], "title"));
    for event in held["events"]["each"].as_array().unwrap() {
        let now = section.ask("events.get", json!({ "id": event["id"] }));
        assert_eq!((&now["title"], &now["starts"], &now["ends"]), (&event["title"], &event["starts"], &event["ends"]));
        let account = section.ask("events.account", json!({ "id": event["id"] }));
        assert_eq!(json!(account["sessions"].as_array().unwrap().len()), event["sessions"]);
        if !event["attendance"].is_null() {
            assert_eq!(account["attendance"], event["attendance"]);
        }
    }
    for report in held["reports"]["each"].as_array().unwrap() {
        let now = section.ask("reports.read", json!({ "report": report["id"] }));
        assert_eq!(
            (&now["particulars"]["title"], &now["status"]),
            (&report["particulars"]["title"], &report["status"])
        );
        assert_eq!(now["photos"].as_array().unwrap().len(), report["photos"].as_array().unwrap().len());
        let hits = section.ask("reports.find", json!({ "typed": report["phrase"] }));
        assert!(hits.as_array().unwrap().iter().any(|hit| hit["id"] == report["id"]), "{}", report["phrase"]);
    }
    let found = section.ask("people.find", json!({ "typed": held["people"]["found_by"]["typed"] }));
    let mut names: Vec<&str> =
        held["people"]["found_by"]["names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(texts(&found, "name"), names);
    assert_eq!(section.ask("people.find", json!({ "typed": held["people"]["erased"]["typed"] })), json!([]));
    for (form, value) in held["drafts"].as_object().unwrap() {
        assert_eq!(&section.ask("drafts.read", json!({ "form": form })), value, "{form}");
    }

    section.ask("workspace.check", json!({}));
    assert_eq!(schema(&section.closed_file()), schema(&Section::new().closed_file()), "the tables of today");
}

#[test]
fn what_a_file_of_version_0_1_can_undo_is_undone() {
    let (section, held) = genuine("0.1");
    let kinds = held["undo"]["last_kinds"].as_array().unwrap();
    assert_eq!(section.redo().unwrap()["kind"], held["undo"]["next"]["redo"]["kind"]);
    section.undo().unwrap();
    for (at, kind) in kinds.iter().enumerate() {
        match section.undo() {
            Ok(undone) => assert_eq!(&undone["kind"], kind, "step {at}"),
            Err(problem) => panic!("step {at}, {kind}: {problem:?}"),
        }
    }
    section.ask("workspace.check", json!({}));
    // And records of that version can be edited by today's.
    let person = section.ask("people.get", json!({ "id": held["people"]["one"]["id"] }));
    section.edit("people.edit", &person["id"], json!({ "city": "Saint-Paul" }));
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
    let (section, _) = genuine("0.1");
    let copy = section.file("section-avant-mise-a-jour.ruche");
    let genuine = Path::new(env!("CARGO_MANIFEST_DIR")).join("../versions/0.1/section.ruche");
    assert!(copy.exists());
    // It is the file of the older version: the same salt, and a section that opens.
    assert_eq!(fs::read(&copy).unwrap()[..16], fs::read(genuine).unwrap()[..16]);
    section.ask("workspace.lock", json!({}));
    section.open(PASSPHRASE).unwrap();
    assert!(!copy.exists());
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
