//! Ctrl-K: a few letters, and everything that the section keeps.

use ruche_scenarios::Section;
use serde_json::{Value, json};

fn found(section: &Section, typed: &str) -> Value {
    section.ask("search.find", json!({ "typed": typed }))
}

fn section() -> Section {
    let section = Section::new();
    section.member("Zoé", "Delcourt");
    section.member("Rémy", "Cœurderoy");
    section.change("campaigns.create", json!({ "title": "Rétablissons l’ISF" }));
    section.change("tasks.create", json!({ "title": "Imprimer les pétitions de Delcourt" }));
    section.change(
        "events.create",
        json!({ "title": "Réunion chez Delcourt", "starts": "2019-03-03T09:00:00", "ends": "2019-03-03T18:00:00" }),
    );
    let body = json!({ "type": "doc", "content": [
        { "type": "paragraph", "content": [{ "type": "text", "text": "Zoé Delcourt a parlé de l’université d’été." }] }] });
    section.change("reports.begin", json!({ "particulars": { "title": "Une soirée" }, "body": body }));
    section
}

#[test]
fn a_few_letters_find_everything_that_holds_them() {
    let section = section();
    let answer = found(&section, "delc");
    assert_eq!(answer["corrected"], Value::Null);
    assert_eq!(answer["people"][0]["name"], "Zoé Delcourt");
    assert_eq!(answer["tasks"][0]["title"], "Imprimer les pétitions de Delcourt");
    assert_eq!(answer["events"][0]["title"], "Réunion chez Delcourt");
    assert_eq!(answer["reports"][0]["title"], "Une soirée");
    assert_eq!(found(&section, "retablissons")["campaigns"][0]["title"], "Rétablissons l’ISF");
    assert_eq!(found(&section, "COEURDEROY")["people"][0]["name"], "Rémy Cœurderoy");
    assert_eq!(found(&section, "")["people"], json!([]));
}

#[test]
fn what_was_mistyped_is_found_and_said() {
    let section = section();
    for typed in ["delcuort", "dellcourt", "delcout", "zoé delcoort", "delcuor"] {
        let answer = found(&section, typed);
        assert_eq!(answer["people"][0]["name"], "Zoé Delcourt", "{typed}");
        assert!(answer["corrected"].as_str().unwrap().contains("delcourt"), "{typed}");
    }
    // The words of a report are known too.
    assert_eq!(found(&section, "univercité")["reports"][0]["title"], "Une soirée");
    for nothing in ["xyzxyz", "del zzzz", "0601"] {
        assert_eq!(found(&section, nothing)["corrected"], Value::Null, "{nothing}");
    }
}

#[test]
fn somebody_erased_is_no_longer_a_word_to_mend_to() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Delcourt");
    assert!(found(&section, "delcuort")["corrected"].is_string());
    section.ask("people.erase", json!({ "id": zoe }));
    assert_eq!(found(&section, "delcuort")["corrected"], Value::Null);
}
