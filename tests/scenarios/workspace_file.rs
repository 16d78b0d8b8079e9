//! A section's file: made, opened, refused, kept whole.

use std::fs;
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use ruche_api::{Code, Event, Theme};
use ruche_core::store::key::RawKey;
use ruche_scenarios::{PASSPHRASE, Section};
use serde_json::json;

/// The code with which opening is refused, and that the file is not touched by it.
pub fn refused_untouched(section: &Section, passphrase: &str) -> Code {
    let before = fs::read(section.path()).unwrap();
    let code = section.open(passphrase).unwrap_err().code;
    assert_eq!(fs::read(section.path()).unwrap(), before, "the file was touched");
    let beside: Vec<_> = fs::read_dir(section.path().parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "section.ruche" && name != "settings")
        .collect();
    assert!(beside.is_empty(), "left beside the file: {beside:?}");
    code
}

#[test]
fn closed_it_is_one_file_and_opens_again() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    section.application.lock();
    assert_eq!(refused_untouched(&section, "une autre phrase"), Code::WrongKey);
    section.open(PASSPHRASE).unwrap();
    assert_eq!(section.ask("people.list", json!({ "limit": 5 }))["total"], 1);
}

#[test]
fn each_thing_in_the_way_has_its_own_code() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    section.application.lock();
    let whole = fs::read(section.path()).unwrap();

    fs::write(section.path(), &whole[..whole.len() - 1000]).unwrap();
    assert_eq!(refused_untouched(&section, PASSPHRASE), Code::FileTruncated);
    fs::write(section.path(), &whole[..whole.len() - 8 * 4096]).unwrap();
    assert_eq!(refused_untouched(&section, PASSPHRASE), Code::FileTruncated);
    fs::write(section.path(), b"%PDF-1.7 something else").unwrap();
    assert_eq!(refused_untouched(&section, PASSPHRASE), Code::FileForeign);
    let mut damaged = whole.clone();
    for page in damaged.chunks_mut(4096).skip(2) {
        page[100] ^= 0xff;
    }
    fs::write(section.path(), &damaged).unwrap();
    let code = section.open(PASSPHRASE).unwrap_err().code;
    assert!(matches!(code, Code::FileDamaged | Code::WrongKey), "{code:?}");
    fs::remove_file(section.path()).unwrap();
    assert_eq!(section.open(PASSPHRASE).unwrap_err().code, Code::FileMissing);
}

#[test]
fn a_new_section_says_its_name_and_who_keeps_it_before_anything_is_made_or_closed() {
    let section = Section::new();
    let (blank, long) = (" \u{a0}", "é".repeat(201));
    let cases = [
        (blank, "Odile Marchal", Code::Required, "section_name"),
        (&long, "Odile Marchal", Code::TooLong, "section_name"),
        ("Section de Tourrettes", blank, Code::Required, "officer"),
        ("Section de Tourrettes", &long, Code::TooLong, "officer"),
    ];
    let path = section.file("tourrettes.ruche");
    for (name, officer, code, field) in cases {
        let request = json!({ "path": path, "passphrase": PASSPHRASE, "section_name": name, "officer": officer });
        let problem = section.refused("workspace.create", request);
        assert_eq!((problem.code, problem.field.as_deref()), (code, Some(field)), "{name} {officer}");
        assert!(!path.exists());
    }
    assert_eq!(section.ask("workspace.status", json!({}))["section_name"], "Section de Vence");
    // And what is said is kept without the spaces around it.
    let request = json!({ "path": path, "passphrase": PASSPHRASE, "section_name": " Tourrettes\u{a0}", "officer": "\u{a0}Odile " });
    assert_eq!(section.ask("workspace.create", request)["section_name"], "Tourrettes");
    section.member("Zoé", "Dubois");
    assert_eq!(section.ask("journal.section", json!({ "limit": 1 }))["entries"][0]["actor"], "Odile");
}

#[test]
fn a_second_window_on_the_same_file_is_refused() {
    let section = Section::new();
    let second = ruche_api::Application::new(section.machine.clone());
    let key = json!({ "with": "passphrase", "secret": PASSPHRASE });
    let problem = second.call("workspace.open", json!({ "path": section.path(), "key": key }), None).unwrap_err();
    assert_eq!(problem.code, Code::FileInUse);
    section.member("Zoé", "Dubois");
}

#[test]
fn a_new_passphrase_replaces_the_old_one() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    section.ask("workspace.change_passphrase", json!({ "current": PASSPHRASE, "new": "le miel de l'année" }));
    section.application.lock();
    assert_eq!(section.open(PASSPHRASE).unwrap_err().code, Code::WrongKey);
    section.open("le miel de l'année").unwrap();
    assert_eq!(section.ask("people.list", json!({ "limit": 5 }))["total"], 1);
}

#[test]
fn who_lost_the_passphrase_gives_a_new_one_by_the_recovery_sheet() {
    let section = Section::new();
    let sheet = section.file("feuille.pdf");
    section.ask("workspace.recovery_sheet", json!({ "path": sheet, "language": "fr" }));
    assert!(fs::read(&sheet).unwrap().starts_with(b"%PDF"));
    // The sheet prints the code; the same key makes it here.
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    let hex = section.machine.keychain.lock().unwrap().values().next().unwrap().clone();
    let code = RawKey::from_hex(&hex).unwrap().recovery_code().join("-");
    section.application.lock();

    let by_code = |code: &str| {
        section.attempt(
            "workspace.open",
            json!({ "path": section.path(), "key": { "with": "recovery_code", "secret": code } }),
        )
    };
    assert_eq!(by_code("0000-1111").unwrap_err().code, Code::BadRecoveryCode);
    by_code(&code.to_lowercase().replace('-', " ")).unwrap();
    section.ask("workspace.change_passphrase", json!({ "current": code, "new": "le miel de l'année" }));
    section.application.lock();
    assert_eq!(by_code(&code).unwrap_err().code, Code::WrongKey, "an earlier sheet no longer opens the file");
    section.open("le miel de l'année").unwrap();
}

#[test]
fn at_the_start_the_last_section_opens_where_the_keychain_keeps_its_key() {
    let section = Section::new();
    let again = || ruche_api::Application::new(section.machine.clone());
    section.application.lock();
    assert!(!again().open_last(), "nobody asked for that");
    section.open(PASSPHRASE).unwrap();
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    section.application.lock();
    let started = again();
    assert!(started.open_last());
    assert!(started.call("workspace.status", json!({}), None).unwrap().contains("Section de Vence"));
    started.lock();
    section.machine.keychain.lock().unwrap().clear();
    assert!(!again().open_last(), "the key is gone: the person is asked");
}

#[test]
fn the_keychain_opens_and_forgets() {
    let section = Section::new();
    section.ask("workspace.quick_unlock", json!({ "enabled": true }));
    section.application.lock();
    let by_keychain = json!({ "path": section.path(), "key": { "with": "keychain" } });
    section.ask("workspace.open", by_keychain.clone());
    section.ask("workspace.quick_unlock", json!({ "enabled": false }));
    section.application.lock();
    assert_eq!(section.refused("workspace.open", by_keychain).code, Code::NoKeychain);
}

#[test]
fn a_copy_is_whole_and_opens_with_the_same_passphrase() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    let copy = section.file("copie.ruche");
    section.ask("workspace.copy", json!({ "path": copy }));
    section.application.lock();
    let key = json!({ "with": "passphrase", "secret": PASSPHRASE });
    section.ask("workspace.open", json!({ "path": copy, "key": key }));
    assert_eq!(section.ask("people.list", json!({ "search": "dub", "limit": 5 }))["total"], 1);
}

#[test]
fn the_machine_is_told_of_another_theme_and_of_nothing_else() {
    let section = Section::closed();
    let events = || section.machine.events.lock().unwrap().clone();
    section.ask("machine.change", json!({ "language": "en", "theme": "system" }));
    assert_eq!(events(), []);
    section.ask("machine.change", json!({ "theme": "dark" }));
    section.ask("machine.change", json!({ "lock_minutes": 5 }));
    assert_eq!(events(), [Event::Theme(Theme::Dark)]);
}

#[test]
fn a_day_that_begins_in_the_section_is_told_once() {
    let section = Section::new();
    let begun = || section.machine.events.lock().unwrap().iter().filter(|event| **event == Event::DayBegan).count();
    let follow = |moment: &str| section.application.follow_day(moment.parse::<DateTime<Utc>>().unwrap().into());
    section.application.follow_day(SystemTime::now());
    assert_eq!(begun(), 0, "the day on which it was opened had begun already");

    follow("2031-11-24T12:00:00Z");
    follow("2031-11-24T22:59:59Z");
    let before = begun();
    follow("2031-11-24T23:00:01Z");
    follow("2031-11-24T23:00:06Z");
    assert_eq!(begun(), before + 1);
    // After three days of sleep it is one day that begins.
    follow("2031-11-27T07:00:00Z");
    follow("2031-11-27T07:00:05Z");
    assert_eq!(begun(), before + 2);

    section.ask("workspace.lock", json!({}));
    follow("2031-11-29T07:00:00Z");
    assert_eq!(begun(), before + 2, "nothing is told of a section that is locked");
}
