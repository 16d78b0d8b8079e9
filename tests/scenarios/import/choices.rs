//! What a person chooses between a preview and its import, and what makes a preview void.

use std::fs;

use ruche_api::{Code, Event};
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{MEMBERS, members, preview, rows, run};

#[test]
fn a_doubtful_row_waits_for_a_choice() {
    let section = Section::new();
    let known = section.member("Théo", "Diallo");
    let path = section.file("marché.csv");
    fs::write(&path, "Prénom;Nom;CP;Portable\nThéo;Diallo;6800;612345678\n").unwrap();
    let made = preview(&section, &json!(path), &json!({}));
    let doubtful = rows(&section, &made, "doubtful");
    assert_eq!(doubtful[0]["doubt"], "same_name");
    assert_eq!(doubtful[0]["candidates"][0]["choice"], json!({ "is": "person", "id": known }));
    assert_eq!(run(&section, &made)["committed"], Value::Null, "left aside by itself");
    let choose = |made: &Value, choice: Value| {
        section.ask("import.choose", json!({ "preview": made["preview"], "choices": [{ "row": 2, "choice": choice }] }))
    };
    let as_new = choose(&made, json!({ "is": "new" }));
    assert_eq!([&as_new["counts"]["new"], &as_new["counts"]["doubtful"]], [1, 0]);
    let as_known = choose(&as_new, json!({ "is": "person", "id": known }));
    assert_eq!([&as_known["counts"]["changed"], &as_known["counts"]["doubtful"]], [1, 0]);
    run(&section, &as_known);
    assert_eq!(section.ask("people.get", json!({ "id": known }))["mobile"], "0612345678");
    assert_eq!(section.ask("people.list", json!({ "limit": 5 }))["total"], 1);
}

#[test]
fn a_preview_is_never_followed_by_another_result() {
    let section = Section::new();
    let path = members(&section);
    let run_refused = |made: &Value| section.refused("import.run", json!({ "preview": made["preview"] })).code;

    let made = preview(&section, &path, &json!({}));
    section.member("Ugo", "Roussel");
    assert_eq!(run_refused(&made), Code::PreviewStale, "the section has changed");

    let made = preview(&section, &path, &json!({}));
    fs::write(section.file("adhérents.csv"), [MEMBERS, b"7091;M.;ROY;Ugo;;;;;;;;;;;;\r\n"].concat()).unwrap();
    assert_eq!(run_refused(&made), Code::PreviewStale, "the file has changed");

    let older = preview(&section, &path, &json!({}));
    preview(&section, &path, &json!({}));
    assert_eq!(run_refused(&older), Code::PreviewStale, "another preview was made");

    let made = preview(&section, &path, &json!({}));
    section.application.lock();
    section.open(ruche_scenarios::PASSPHRASE).unwrap();
    assert_eq!(run_refused(&made), Code::PreviewStale, "the section was locked");
    assert_eq!(section.ask("people.list", json!({ "presence": "all", "limit": 1 }))["total"], 1);
}

#[test]
fn the_refused_rows_can_be_corrected_and_brought_in() {
    let section = Section::new();
    let made = preview(&section, &members(&section), &json!({}));
    let out = section.file("refusées.csv");
    let labels = json!({ "email_unreadable": "Adresse e-mail illisible" });
    let saved =
        section.ask("import.save_refused", json!({ "preview": made["preview"], "path": out, "labels": labels }));
    assert_eq!(saved["rows"], 3);
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.contains("Adresse e-mail illisible"));
    fs::write(&out, text.replace("pas d'adresse", "ibrahim@exemple.fr").replace("31/02/2018", "28/02/1958")).unwrap();
    let corrected = preview(&section, &json!(out), &json!({}));
    assert_eq!([&corrected["counts"]["new"], &corrected["counts"]["refused"]], [2, 1]);
}

#[test]
fn stopped_midway_it_leaves_nothing() {
    let section = Section::new();
    let made = preview(&section, &members(&section), &json!({}));
    let request = json!({ "preview": made["preview"] });
    // The machine hears of progress and stops the work at once.
    let application = &section.application;
    std::thread::scope(|scope| {
        let stopping = scope.spawn(|| {
            for _ in 0..100_000 {
                application.cancel("import");
                std::thread::yield_now();
            }
        });
        let result = application.call("import.run", request.clone(), Some("import"));
        if let Err(problem) = result {
            assert_eq!(problem.code, Code::Cancelled);
            assert_eq!(section.ask("people.list", json!({ "presence": "all", "limit": 1 }))["total"], 0);
        }
        stopping.join().unwrap();
    });
    let is_progress = |event: &Event| matches!(event, Event::Progress { job, .. } if job == "import");
    let _ = section.machine.events.lock().unwrap().iter().any(is_progress);
}
