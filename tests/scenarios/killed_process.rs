//! Opens the section at its first argument with the key in `SECTION_KEY` and changes it until it is killed: edits of records, and every
//! few of them a whole file brought in. Each change is acknowledged by a line on standard output, written after the command has
//! answered.
#![allow(clippy::unwrap_used, reason = "a test program")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ruche_api::Application;
use ruche_scenarios::Machine;
use serde_json::{Value, json};

/// Among so many changes one is an import.
const IMPORT_EVERY: u64 = 4;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = PathBuf::from(arguments.next().unwrap());
    let start: u64 = arguments.next().unwrap().parse().unwrap();
    let machine = Machine::with_settings(path.with_file_name("killed-process-settings"));
    machine.keychain.lock().unwrap().insert(path.display().to_string(), std::env::var("SECTION_KEY").unwrap());
    let application = Application::new(Arc::new(machine));
    let ask = |command: &str, request: Value| -> Value {
        serde_json::from_str(&application.call(command, request, None).unwrap()).unwrap()
    };
    ask("workspace.open", json!({ "path": path, "key": { "with": "keychain" } }));
    let mut out = std::io::stdout();
    let mut people: Vec<Value> = Vec::new();
    for number in start.. {
        if number % IMPORT_EVERY == IMPORT_EVERY - 1 {
            import(&ask, &path.with_file_name("liste.csv"), number);
            writeln!(out, "import {number}").unwrap();
            out.flush().unwrap();
            continue;
        }
        let city = format!("Ville {number}");
        let draft = json!({ "given_name": "Zoé", "family_name": format!("N{number}"), "city": city });
        let id = match people.get(usize::try_from(number % 3).unwrap()) {
            Some(id) if number % 5 != 0 => {
                let revision = ask("people.get", json!({ "id": id }))["revision"].clone();
                ask("people.edit", json!({ "id": id, "revision": revision, "changes": draft }));
                id.clone()
            }
            _ => {
                let id = ask("people.create", draft)["value"].clone();
                people.insert(0, id.clone());
                id
            }
        };
        writeln!(out, "{} {number}", id.as_str().unwrap()).unwrap();
        out.flush().unwrap();
    }
}

/// Brings in a list of people whose family name says which import they came by.
fn import(ask: &impl Fn(&str, Value) -> Value, file: &Path, number: u64) {
    let mut list = String::from("NOM;Prénom;Ville\n");
    for row in 0..ruche_scenarios::IMPORTED_ROWS {
        writeln!(list, "Import{number}x;Ugo{row};Vence").unwrap();
    }
    std::fs::write(file, list).unwrap();
    let look = ask("import.look", json!({ "path": file }));
    let asked = json!({ "path": file, "layout": look["table"]["layout"], "mapping": look["mapping"] });
    let preview = ask("import.preview", asked);
    ask("import.run", json!({ "preview": preview["preview"] }));
}
