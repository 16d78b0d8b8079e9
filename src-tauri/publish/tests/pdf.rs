//! The PDF, read back with the tools of a reader.

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use ruche_publish::pdf;
use serde_json::Value;

/// Writes the PDF where it can be looked at, and gives the words between its headers and footers.
fn read(name: &str, bytes: &[u8]) -> String {
    let path = file(name);
    std::fs::write(&path, bytes).expect("written");
    let output = Command::new("pdftotext")
        .args("-raw -enc UTF-8 -r 72 -x 0 -y 62 -W 595 -H 720".split(' '))
        .arg(&path)
        .arg("-")
        .output()
        .expect("pdftotext, of poppler-utils, reads the PDF");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Words without their spaces, which a line break may have changed.
fn packed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn everything_that_was_written_is_on_paper() {
    let publication = common::report(900);
    let text = packed(&read("report.pdf", &pdf(&publication).expect("a PDF")));
    let french = |text: &str| ruche_document::typography::french(text);
    let body = serde_json::to_value(publication.body.clone().map_prose(&french)).expect("JSON");
    let mut written = Vec::new();
    words("", &body, &mut written);
    assert!(written.len() > 100);
    for line in written {
        assert!(text.contains(&packed(&line)), "{line}");
    }
    for line in [
        "Samedi 2 février 2019",
        "Table ronde",
        "Animation",
        "Responsable : Mireille Castel",
        "Échéance : jeudi 14 février 2019",
        "Suite inscrite aux tâches",
        "2 février 2019, 15 h 52",
        "Photo : Paule Courtois, prise le 2 février 2019",
        "Voir la galerie complète",
    ] {
        assert!(text.contains(&packed(line)), "{line}");
    }
}

/// Every piece of the body that a person has typed.
fn words(name: &str, json: &Value, found: &mut Vec<String>) {
    match json {
        // The letters of an emoji are read back with a variation of their own.
        Value::String(text) if NAMES.contains(&name) => found.push(text.replace('🌹', "")),
        Value::Array(list) => list.iter().for_each(|inner| words(name, inner, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, inner)| words(name, inner, found)),
        _ => {}
    }
}

const NAMES: [&str; 11] =
    ["text", "time", "title", "place", "name", "office", "author", "source", "handle", "network", "owner"];

#[test]
fn it_conforms_to_the_standard_for_screen_readers() {
    let bytes = pdf(&common::report(300)).expect("a PDF");
    let raw = String::from_utf8_lossy(&bytes);
    assert!(raw.contains("pdfuaid:part"), "PDF/UA-1 is declared");
    assert!(raw.contains("/Lang"));
}
