//! The lid is closed, the plug is pulled: whatever was acknowledged is there, and the file is whole.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use ruche_scenarios::Section;
use serde_json::json;

/// How often the program is killed.
const KILLS: u64 = 200;

#[test]
fn kill_nine_at_random_points_of_edits_loses_nothing_that_was_acknowledged() {
    let section = Section::new();
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    section.application.lock();
    let key = section.machine.keychain.lock().unwrap().values().next().unwrap().clone();
    let by_keychain = json!({ "path": section.path(), "key": { "with": "keychain" } });
    let mut acknowledged: HashMap<String, u64> = HashMap::new();
    let mut total = 0;
    for kill in 0..KILLS {
        let mut victim = Command::new(env!("CARGO_BIN_EXE_victim"))
            .arg(section.path())
            .arg((kill * 100_000).to_string())
            .env("VICTIM_KEY", &key)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(victim.stdout.take().unwrap());
        let mut lines = String::new();
        // Every fourth time anywhere from the start of the program on, else some way into its changes.
        if kill % 4 != 0 {
            output.read_line(&mut lines).unwrap();
        }
        std::thread::sleep(Duration::from_micros((kill * 7_919) % 40_000));
        victim.kill().unwrap();
        output.read_to_string(&mut lines).unwrap();
        victim.wait().unwrap();
        for line in lines.lines().filter(|_| lines.ends_with('\n')) {
            let (id, number) = line.split_once(' ').unwrap();
            acknowledged.insert(id.to_owned(), number.parse().unwrap());
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
            section.ask("workspace.check", json!({}));
            section.application.lock();
        }
    }
    assert!(total > KILLS / 2, "the victims were killed before they did anything: {total}");
}
