//! The sheet for the safe.

mod common;

use std::path::Path;
use std::process::Command;

use ruche_publish::{Language, PublishError, RecoverySheet, recovery_sheet};

fn sheet(language: Language) -> RecoverySheet {
    let groups = "3F7A 91C0 D4E2 58B6 0A1D 7723 EF90 4C5B 82D1 6E3F B0A9 15C4 9D78 2E06 F4B3 A1C7";
    RecoverySheet {
        section_name: "Section du Vieux-Phare".into(),
        file_name: "vieux-phare.ruche".into(),
        created_on: common::day(2019, 3, 7),
        code_groups: groups.split(' ').map(Into::into).collect(),
        language,
    }
}

#[test]
fn it_says_what_it_opens_and_how() {
    for (language, words) in [
        (Language::French, ["Feuille de secours", "jeudi 7", "Si la phrase de passe est perdue"]),
        (Language::English, ["Recovery sheet", "Thursday 7", "If the passphrase is lost"]),
    ] {
        let sheet = sheet(language);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("recovery-{language:?}.pdf"));
        std::fs::write(&path, recovery_sheet(&sheet).expect("a sheet")).expect("written");
        let output = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&path).arg("-").output();
        let text = String::from_utf8(output.expect("pdftotext, of poppler-utils").stdout).expect("UTF-8");
        for word in
            words.iter().copied().chain(["vieux-phare.ruche"]).chain(sheet.code_groups.iter().map(String::as_str))
        {
            assert!(text.contains(word), "{word} in {text}");
        }
        assert_eq!(text.matches('\u{c}').count(), 1, "one page");
    }
}

#[test]
fn a_code_that_no_square_can_hold_is_refused() {
    let sheet = RecoverySheet { code_groups: vec!["A".repeat(9_000)], ..sheet(Language::French) };
    assert_eq!(recovery_sheet(&sheet), Err(PublishError::CodeTooLong));
}
