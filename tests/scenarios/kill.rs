//! The process is killed, as by a power cut: whatever was acknowledged is there, and the file is whole.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use ruche_scenarios::{IMPORTED_ROWS, Section};
use serde_json::json;

/// How often the program is killed.
const KILLS: u64 = 200;

#[test]
fn kill_nine_at_random_points_of_edits_and_imports_loses_nothing_that_was_acknowledged() {
    let section = Section::new();
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    section.application.lock();
    let key = section.machine.keychain.lock().unwrap().values().next().unwrap().clone();
    let by_keychain = json!({ "path": section.path(), "key": { "with": "keychain" } });
    let mut acknowledged: HashMap<String, u64> = HashMap::new();
    let mut imports: Vec<u64> = Vec::new();
    let mut total = 0;
    for kill in 0..KILLS {
        let mut process = Command::new(env!("CARGO_BIN_EXE_killed-process"))
            .arg(section.path())
            .arg((kill * 100_000).to_string())
            .env("SECTION_KEY", &key)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut lines = String::new();
        // Every sixth time anywhere from the start of the program on, else some way into its second to sixth change; the fourth
        // is an import. Changes are counted, not timed: the process gets to each of them on a slow machine too.
        for _ in 0..kill % 6 {
            output.read_line(&mut lines).unwrap();
        }
        std::thread::sleep(Duration::from_micros((kill * 7_919) % 40_000));
        process.kill().unwrap();
        output.read_to_string(&mut lines).unwrap();
        process.wait().unwrap();
        for line in lines.lines().filter(|_| lines.ends_with('\n')) {
            let (id, number) = line.split_once(' ').unwrap();
            let number = number.parse().unwrap();
            match id {
                "import" => imports.push(number),
                id => drop(acknowledged.insert(id.to_owned(), number)),
            }
            total += 1;
        }
        // Every tenth time all is looked at, and what happened last each time.
        if kill % 10 == 9 || kill == KILLS - 1 {
            section.ask("workspace.open", by_keychain.clone());
            for (id, number) in &acknowledged {
                let person = section.ask("people.get", json!({ "id": id }));
                let city: u64 = person["city"].as_str().unwrap().trim_start_matches("Ville ").parse().unwrap();
                assert!(city >= *number, "an acknowledged change is lost");
            }
            for number in &imports {
                assert_eq!(imported(&section, *number), IMPORTED_ROWS, "an acknowledged import is lost");
            }
            // One that nobody acknowledged is there whole, or not at all.
            let everybody = imported_in_all(&section);
            assert_eq!(everybody % IMPORTED_ROWS, 0, "an import is there in part");
            assert!(everybody >= IMPORTED_ROWS * imports.len() as u64);
            section.ask("workspace.check", json!({}));
            section.application.lock();
        }
    }
    assert!(imports.len() > 50, "the process was killed before it imported anything: {}", imports.len());
    assert!(total > KILLS / 2, "the process was killed before it did anything: {total}");
}

/// How many people came by one import.
fn imported(section: &Section, number: u64) -> u64 {
    total(section, &format!("import{number}x"))
}

/// How many people came by any import.
fn imported_in_all(section: &Section) -> u64 {
    total(section, "import")
}

fn total(section: &Section, search: &str) -> u64 {
    section.ask("people.list", json!({ "search": search, "limit": 1 }))["total"].as_u64().unwrap()
}
