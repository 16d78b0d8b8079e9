//! Files and rows that cannot be brought in as they are: each says why, and none takes another with it.

use std::fs;

use ruche_scenarios::Section;
use serde_json::{Value, json};

fn written(section: &Section, name: &str, text: impl AsRef<[u8]>) -> Value {
    let path = section.file(name);
    fs::write(&path, text).unwrap();
    json!(path)
}

fn preview(section: &Section, path: &Value) -> Value {
    section.ask("import.preview", json!({ "path": path }))
}

fn rows(section: &Section, preview: &Value, verdict: &str) -> Vec<Value> {
    let request = json!({ "preview": preview["preview"], "verdict": verdict, "offset": 0, "limit": 100 });
    section.ask("import.rows", request)["rows"].as_array().unwrap().clone()
}

#[test]
fn empty_rows_and_sums_are_refused_by_their_line_and_only_what_can_be_corrected_is_saved() {
    let section = Section::new();
    let text = "Nom;Prénom;Montant\nDubois;Zoé;\n;;\nPetit;Ugo;\nTOTAL;;12 345,50 €\n;;\n";
    let path = written(&section, "liste.csv", text);
    let made = preview(&section, &path);
    let refused: Vec<Value> =
        rows(&section, &made, "refused").iter().map(|row| json!([row["row"], row["issues"][0]["reason"]])).collect();
    assert_eq!(refused, [json!([3, "empty_row"]), json!([5, "totals_row"])]);
    assert_eq!([&made["counts"]["rows"], &made["counts"]["new"]], [4, 2]);
    let out = section.file("à corriger.csv");
    let saved = section.ask("import.save_refused", json!({ "preview": made["preview"], "path": out }));
    assert_eq!(saved["rows"], 1);
}

#[test]
fn dues_without_a_year_or_an_amount_are_kept_in_the_note() {
    let section = Section::new();
    let people = [
        "Dubois;Zoé;zoe@exemple.fr;;60,00 €;Virement",
        "Petit;Ugo;ugo@exemple.fr;2017;;",
        "Martin;Rémi;remi@exemple.fr;2018;0,00 €;",
        "Roy;Anne;anne@exemple.fr;;;Chèque",
        "Nuñez;Léa;lea@exemple.fr;2018;36,00 €;CB",
    ];
    let text = format!("Nom;Prénom;Courriel;Dernière cotisation;Montant;Mode de paiement\n{}\n", people.join("\n"));
    let path = written(&section, "liste.csv", text);
    let made = preview(&section, &path);
    assert_eq!([&made["counts"]["remarks"]["dues"], &made["counts"]["remarks"]["dues_to_note"]], [1, 3]);
    section.ask("import.run", json!({ "preview": made["preview"] }));
    let note = |name: &str| {
        let found = section.ask("people.find", json!({ "typed": name }));
        section.ask("people.get", json!({ "id": found[0]["id"] }))["note"].clone()
    };
    assert_eq!(note("dubois"), "Montant : 60,00 €\nMode de paiement : Virement");
    assert_eq!(note("petit"), "Dernière cotisation : 2017");
    assert_eq!(note("martin"), "Dernière cotisation : 2018\nMontant : 0,00 €");
    assert_eq!([note("roy"), note("nunez")], [Value::Null, Value::Null]);
    assert_eq!(preview(&section, &path)["counts"]["same"], 5, "and once only");
}

#[test]
fn a_doubtful_row_tells_what_stands_in_it() {
    let section = Section::new();
    section.member("Théo", "Diallo");
    let path = written(&section, "marché.csv", "Prénom;Nom;CP;Portable\nThéo;Diallo;6800;612345678\n");
    let doubtful = rows(&section, &preview(&section, &path), "doubtful");
    let differences: Vec<&Value> =
        doubtful[0]["differences"].as_array().unwrap().iter().map(|one| &one["new"]["value"]).collect();
    assert_eq!(differences, ["06800", "0612345678"]);
}

#[test]
fn a_file_that_is_no_table_says_what_it_is_instead() {
    let section = Section::new();
    let reason = |path: &Value| section.refused("import.look", json!({ "path": path })).params["reason"].clone();
    let of = |name: &str, bytes: &[u8]| reason(&written(&section, name, bytes));
    assert_eq!(of("vide.csv", b""), "empty");
    assert_eq!(of("page.xls", b"<html><table>"), "web_page");
    assert_eq!(of("liste.csv", b"%PDF-1.7\n"), "pdf");
    assert_eq!(of("photo.csv", b"\x89PNG\r\n\x1A\n"), "picture");
    assert_eq!(of("carnet.csv", b"BEGIN:VCARD\r\n"), "cards");
    assert_eq!(of("bruit.csv", &[0; 5000]), "binary");
    assert_eq!(of("coupé.xlsx", b"PK\x03\x04 and no more"), "damaged");
    assert_eq!(of("large.csv", ";".repeat(5000).replace(';', "a;").as_bytes()), "too_many_columns");
    assert_eq!(reason(&json!(section.file("absent.csv"))), "gone");
    let folder = section.file("dossier.csv");
    fs::create_dir(&folder).unwrap();
    assert_eq!(reason(&json!(folder)), "no_file");
}

#[test]
fn a_file_that_vanishes_after_the_preview_brings_nothing_in() {
    let section = Section::new();
    let path = written(&section, "liste.csv", "Nom;Prénom\nDubois;Zoé\n");
    let made = preview(&section, &path);
    fs::remove_file(section.file("liste.csv")).unwrap();
    let problem = section.refused("import.run", json!({ "preview": made["preview"] }));
    assert_eq!(problem.params["reason"], "gone");
    assert_eq!(section.ask("people.list", json!({ "presence": "all", "limit": 1 }))["total"], 0);
}
