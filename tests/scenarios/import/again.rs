//! A file that is brought in again.

use std::fs;

use proptest::prelude::*;
use ruche_scenarios::Section;
use serde_json::{Value, json};

use super::{everything, members, preview, run};

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
