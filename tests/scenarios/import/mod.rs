//! A secretary brings in the files that a section receives.

use std::fs;

use proptest::prelude::*;
use ruche_api::{Code, Event};
use ruche_scenarios::{Section, without_revisions};
use serde_json::{Value, json};

/// The head of a member file, as the party's programs write it.
const HEAD: &str = "N° adhérent;Civilité;NOM;Prénom;Né(e) le;Adresse;Code postal;Ville;Tél. fixe;Portable;E-mail;\
                    Date d'adhésion;Dernière cotisation;Montant;Mode de paiement;Observations";

/// A member file with every trap that such files hold, as Excel on Windows writes it.
const MEMBERS: &[u8] = include_bytes!("../samples/adherents.csv");

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
fn the_same_file_again_changes_nothing_and_undo_takes_all_of_it_back() {
    let section = Section::new();
    section.member("Ugo", "Roussel");
    let before = everything(&section);
    let path = members(&section);
    let operation = run(&section, &preview(&section, &path, &json!({})))["committed"]["operation"].clone();
    let after = everything(&section);
    let again = preview(&section, &path, &json!({}));
    assert_eq!([&again["counts"]["new"], &again["counts"]["changed"], &again["counts"]["same"]], [0, 0, 12]);
    assert_eq!(run(&section, &again)["committed"], Value::Null);
    assert_eq!(everything(&section), after);
    assert_eq!(section.undo().unwrap()["operation"], operation);
    assert_eq!(everything(&section), before);
    assert_eq!(section.ask("people.find", json!({ "typed": "dubois" })), json!([]));
    section.redo().unwrap();
    assert_eq!(everything(&section), after);
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

/// Rows about three people, written in every way, with and without what they are recognised by.
fn any_row() -> impl Strategy<Value = String> {
    let cell = |choices: &'static [&'static str]| prop::sample::select(choices);
    let who = prop::sample::select(vec![
        ("1", ["DUBOIS", "Dubois"], ["Zoé", "ZOE"], "06/07/1941"),
        ("2", ["Petit", "PETIT"], ["Zoé", "ZOE"], "01/02/1960"),
        ("3", ["Petit", "PETIT"], ["Ugo", "UGO"], "01/02/1960"),
    ]);
    (
        who,
        prop::array::uniform4(any::<bool>()),
        cell(&["", "1 rue du Port", "2 rue du Port"]),
        cell(&["", "1000", "06140"]),
        cell(&["", "612345678", "06 87 65 43 21", "+33 12"]),
        cell(&["", "a@exemple.fr", "B@exemple.fr", "A@exemple.fr"]),
        (
            cell(&["", "2017", "2018"]),
            cell(&["", "36,00 €"]),
            cell(&["", "DÉMISSION", "Mot"]),
            cell(&["", "oui", "non"]),
        ),
    )
        .prop_map(|(who, written, street, postcode, mobile, email, (year, amount, note, letter))| {
            let (number, family, given, born) = who;
            let number = if written[0] { number } else { "" };
            let born = if written[1] { born } else { "" };
            let (family, given) = (family[usize::from(written[2])], given[usize::from(written[3])]);
            [number, family, given, born, street, postcode, mobile, email, year, amount, note, letter].join(";")
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_file_brought_in_twice_is_as_if_brought_in_once(
        first in prop::collection::vec(any_row(), 0..4),
        rows in prop::collection::vec(any_row(), 1..9),
        doubtful in prop::sample::select(vec!["aside", "proposed"]),
    ) {
        let section = Section::new();
        let head = "N° adhérent;Nom;Prénom;Né(e) le;Adresse;CP;Portable;Courriel;Cotisation;Montant;Observations;Lettre\n";
        for (name, rows) in [("avant.csv", first), ("liste.csv", rows)] {
            fs::write(section.file(name), format!("{head}{}\n", rows.join("\n"))).unwrap();
        }
        let import = |name: &str| {
            let made = preview(&section, &json!(section.file(name)), &json!({}));
            let made = section.ask("import.choose", json!({ "preview": made["preview"], "doubtful": doubtful }));
            run(&section, &made);
        };
        import("avant.csv");
        let before = everything(&section);
        import("liste.csv");
        let once = everything(&section);
        import("liste.csv");
        prop_assert_eq!(&everything(&section), &once);
        if once != before {
            section.undo().unwrap();
            prop_assert_eq!(everything(&section), before);
        }
    }
}
