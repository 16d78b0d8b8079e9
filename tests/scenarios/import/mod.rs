//! A secretary brings in the files that a section receives.

mod again;
mod choices;
mod refused;

use std::fs;

use ruche_scenarios::{Section, without_revisions};
use serde_json::{Value, json};

/// The head of a member file, as the party's programs write it.
const HEAD: &str = "N° adhérent;Civilité;NOM;Prénom;Né(e) le;Adresse;Code postal;Ville;Tél. fixe;Portable;E-mail;\
                    Date d'adhésion;Dernière cotisation;Montant;Mode de paiement;Observations";

/// A member file with every trap that such files hold, as Excel on Windows writes it.
const MEMBERS: &[u8] = include_bytes!("../../samples/adherents.csv");

/// Writes a file as Excel on Windows does.
fn windows_file(section: &Section, name: &str, text: &str) -> Value {
    let path = section.file(name);
    let bytes: Vec<u8> = text
        .replace('\n', "\r\n")
        .chars()
        .map(|letter| match letter {
            '€' => 0x80,
            'Œ' => 0x8c,
            'œ' => 0x9c,
            letter => u8::try_from(u32::from(letter)).unwrap(),
        })
        .collect();
    fs::write(&path, bytes).unwrap();
    json!(path)
}

fn members(section: &Section) -> Value {
    let path = section.file("adhérents.csv");
    fs::write(&path, MEMBERS).unwrap();
    json!(path)
}

fn preview(section: &Section, path: &Value, more: &Value) -> Value {
    let mut request = json!({ "path": path });
    request.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
    section.ask("import.preview", request)
}

fn rows(section: &Section, preview: &Value, verdict: &str) -> Vec<Value> {
    let request = json!({ "preview": preview["preview"], "verdict": verdict, "offset": 0, "limit": 100 });
    section.ask("import.rows", request)["rows"].as_array().unwrap().clone()
}

fn run(section: &Section, preview: &Value) -> Value {
    section.ask("import.run", json!({ "preview": preview["preview"] }))
}

/// Everything that a section shows of its people and their dues.
fn everything(section: &Section) -> Vec<Value> {
    let page = section.ask("people.list", json!({ "presence": "all", "limit": 500 }));
    let people = page["rows"].as_array().unwrap().iter();
    people
        .map(|row| {
            let id = json!({ "id": row["id"] });
            let person = without_revisions(section.ask("people.get", id.clone()));
            json!([person, section.ask("dues.standing", id)["payments"]])
        })
        .collect()
}

fn person(section: &Section, name: &str) -> Value {
    let found = section.ask("people.find", json!({ "typed": name }));
    section.ask("people.get", json!({ "id": found[0]["id"] }))
}

#[test]
fn a_member_file_with_every_trap_comes_in_and_nothing_is_bent() {
    let section = Section::new();
    let path = members(&section);
    let look = section.ask("import.look", json!({ "path": path }));
    assert_eq!(
        look["table"]["layout"]["format"],
        json!({ "kind": "csv", "encoding": "windows1252", "separator": "semicolon" })
    );
    let made = preview(&section, &path, &json!({}));
    let counts = &made["counts"];
    assert_eq!(
        [&counts["new"], &counts["changed"], &counts["same"], &counts["doubtful"], &counts["refused"]],
        [11, 0, 1, 0, 3],
        "{counts}"
    );
    let refused: Vec<(u64, String)> = rows(&section, &made, "refused")
        .iter()
        .map(|row| (row["row"].as_u64().unwrap(), row["issues"][0]["reason"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [(7, "email_unreadable"), (14, "date_unreadable"), (18, "totals_row")];
    assert_eq!(refused, expected.map(|(row, reason)| (row, reason.to_owned())));
    let remarks = &counts["remarks"];
    assert_eq!(remarks["phones_repaired"], 3);
    assert_eq!(remarks["postcodes_repaired"], 1);
    assert_eq!([&remarks["resigned"], &remarks["deceased"], &remarks["transferred"]], [1, 1, 1]);
    assert_eq!(remarks["emails_shared"], 1);
    assert_eq!(remarks["dues"], 11);
    assert_eq!(
        section.ask("people.list", json!({ "presence": "all", "limit": 1 }))["total"],
        0,
        "a preview writes nothing"
    );

    let done = run(&section, &made);
    assert_eq!(done["value"], *counts);
    let zoe = person(&section, "zoe dubois");
    assert_eq!([&zoe["mobile"], &zoe["born_on"], &zoe["joined_on"]], ["0614898762", "1941-07-06", "2017-12-17"]);
    assert_eq!(zoe["origin"], "file: adhérents.csv");
    assert_eq!(section.ask("dues.standing", json!({ "id": zoe["id"] }))["payments"][0]["amount_cents"], 4800);
    let loic = person(&section, "mercier loic");
    assert_eq!(loic["street"], "Résidence « Les Œillets »\nBât. B, appt 12\n4 rue Émile-Zola");
    assert_eq!([&loic["postcode"], &loic["note"]], ["2A004", "Ne plus appeler le soir ; dit \"Nanou\""]);
    let benoit = person(&section, "loeuillet");
    assert_eq!([&benoit["postcode"], &benoit["born_on"]], ["01000", "1973-11-18"]);
    assert_eq!(benoit["note"], "=HYPERLINK(\"http://x.example\";\"clic\")");
    let lea = person(&section, "blanchard");
    assert_eq!(
        [&lea["left_reason"], &lea["left_on"], &lea["note"]],
        ["deceased", "2018-05-03", "Décédé(e) le 03/05/2018"]
    );
    assert_eq!(section.ask("people.list", json!({ "search": "meunier", "limit": 9 }))["total"], 2);
    assert_eq!(section.ask("people.list", json!({ "search": "perrin", "limit": 9 }))["total"], 1);
}

#[test]
fn what_differs_is_shown_cell_by_cell_and_empty_cells_erase_nothing() {
    let section = Section::new();
    let path = members(&section);
    run(&section, &preview(&section, &path, &json!({})));
    let later = "7000;;Dubois;ZOÉ;;3 rue du Lavoir;06140;Vence;;06.14.89.87.62;ZOE.DUBOIS@exemple.fr;;2018;60,00 €;Chèque;A déménagé\n";
    let path = windows_file(&section, "plus-tard.csv", &format!("{HEAD}\n{later}"));
    let made = preview(&section, &path, &json!({}));
    let changed = rows(&section, &made, "changed");
    let differences: Vec<(&str, &Value, &Value)> = changed[0]["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["field"].as_str().unwrap(), &one["old"]["value"], &one["new"]["value"]))
        .collect();
    assert_eq!(
        differences,
        [
            ("street", &json!("12 allée des Mûriers"), &json!("3 rue du Lavoir")),
            ("postcode", &json!("97110"), &json!("06140")),
            ("city", &json!("Pointe-à-Pitre"), &json!("Vence")),
            ("note", &Value::Null, &json!("A déménagé")),
            ("dues", &Value::Null, &json!({ "year": 2018, "amount_cents": 6000 })),
        ]
    );
    run(&section, &made);
    let zoe = person(&section, "zoe");
    assert_eq!([&zoe["family_name"], &zoe["born_on"], &zoe["city"]], ["DUBOIS", "1941-07-06", "Vence"]);
}

#[test]
fn unreadable_cells_go_into_the_note_when_the_person_says_so() {
    let section = Section::new();
    let path = members(&section);
    let made = preview(&section, &path, &json!({ "unreadable_to_note": true }));
    assert_eq!(made["counts"]["refused"], 1);
    assert_eq!(made["counts"]["remarks"]["cells_to_note"], 2);
    run(&section, &made);
    let ugo = person(&section, "petit ugo");
    assert_eq!([&ugo["born_on"], &ugo["note"]], [&Value::Null, &json!("Né(e) le : 31/02/2018")]);
    assert_eq!(person(&section, "ibrahim")["note"], "E-mail : pas d'adresse");
    let again = preview(&section, &path, &json!({ "unreadable_to_note": true }));
    assert_eq!([&again["counts"]["new"], &again["counts"]["changed"]], [0, 0]);
}

#[test]
fn subscribers_are_found_among_the_members_and_silence_is_no_consent() {
    let section = Section::new();
    run(&section, &preview(&section, &members(&section), &json!({})));
    let letter = "\u{feff}Nom & prénom,Adresse E-Mail,Inscription à la lettre d'information,Date d'inscription\n\
                  DUBOIS Zoé,ZOE.DUBOIS@EXEMPLE.FR,Oui,18/10/2016\n\
                  De La Tour Solène,solene@courriel.example,,19/11/2017\n\
                  Nouvelle Ève,eve@exemple.fr,Oui,02/01/2018\n";
    let path = section.file("lettre.csv");
    fs::write(&path, letter).unwrap();
    let made = preview(&section, &json!(path), &json!({}));
    assert_eq!([&made["counts"]["new"], &made["counts"]["changed"]], [1, 2], "{made}");
    run(&section, &made);
    let consent = &person(&section, "zoe")["consents"][0];
    assert_eq!([&consent["purpose"], &consent["answer"], &consent["given_on"]], ["newsletter", "yes", "2016-10-18"]);
    assert_eq!(consent["source"], "lettre.csv");
    let solene = person(&section, "solene");
    assert_eq!([&solene["consents"], &solene["category"]], [&json!([]), &json!("member")]);
    assert_eq!(person(&section, "eve")["category"], "regular_contact");
}

#[test]
fn an_old_file_does_not_undo_a_refusal() {
    let section = Section::new();
    let file = |name: &str, answer: &str, day: &str| {
        let path = section.file(name);
        fs::write(
            &path,
            format!("Nom;Prénom;Courriel;Lettre;Date d'inscription\nDubois;Zoé;zoe@exemple.fr;{answer};{day}\n"),
        )
        .unwrap();
        run(&section, &preview(&section, &json!(path), &json!({})));
    };
    file("2018.csv", "non", "01/03/2018");
    file("2016.csv", "oui", "01/03/2016");
    assert_eq!(person(&section, "zoe")["consents"][0]["answer"], "no");
    file("2019.csv", "oui", "01/03/2019");
    assert_eq!(person(&section, "zoe")["consents"][0]["answer"], "yes");
}
