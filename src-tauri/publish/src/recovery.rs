//! The recovery sheet, which a section keeps in its safe: it opens the file when the passphrase is lost.

use std::fmt::Write;

use chrono::NaiveDate;
use fast_qr::ECL;
use fast_qr::qr::QRBuilder;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use typst::foundations::{Bytes, Dict, IntoValue, Value};

use crate::pdf;
use crate::publication::Language;
use crate::typeset::{PublishError, typeset};

/// What the sheet says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    pub section_name: String,
    /// The name of the section's file, without its folder.
    pub file_name: String,
    pub created_on: NaiveDate,
    /// The code in the groups in which it is read aloud and typed.
    pub code_groups: Vec<String>,
    pub language: Language,
}

/// One A4 page, with the recovery code as text and as a QR code.
pub fn recovery_sheet(sheet: &RecoverySheet) -> Result<Vec<u8>, PublishError> {
    let mut inputs = Dict::deserialize(texts(sheet)).map_err(|error| PublishError::Typesetting(error.to_string()))?;
    inputs.insert("picture".into(), Value::Bytes(Bytes::from_string(qr_code(&sheet.code_groups.join("-"))?)));
    inputs.insert("groups".into(), sheet.code_groups.clone().into_value());
    // Rows of four are easy to follow; long groups have no room for four.
    let longest = sheet.code_groups.iter().map(|group| group.chars().count()).max().unwrap_or(0);
    inputs.insert("columns".into(), (if longest <= 4 { 4_i64 } else { 3 }).into_value());
    typeset("recovery.typ", inputs, pdf::write)
}

/// A QR code as SVG: one path of squares, with a quiet zone around it.
fn qr_code(code: &str) -> Result<String, PublishError> {
    let code = QRBuilder::new(code).ecl(ECL::Q).build().map_err(|_| PublishError::CodeTooLong)?;
    let mut path = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                let _ = write!(path, "M{column} {row}h1v1h-1z");
            }
        }
    }
    let side = code.size + 4;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 -2 {side} {side}\" width=\"{side}\" height=\"{side}\">\
         <rect x=\"-2\" y=\"-2\" width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    ))
}

fn texts(sheet: &RecoverySheet) -> Json {
    let created = sheet.language.long_date(sheet.created_on);
    match sheet.language {
        Language::French => json!({
            "lang": "fr",
            "section": sheet.section_name,
            "title": "Feuille de secours",
            "warning": "À garder sous clé, avec les papiers de la section. Qui la tient peut ouvrir le fichier.",
            "facts": [
                ["Fichier", sheet.file_name],
                ["Feuille créée le", created],
            ],
            "code-label": "Code de secours",
            "picture-alt": "Le code de secours, à lire avec un téléphone",
            "use-title": "Si la phrase de passe est perdue",
            "use-steps": [
                "Ouvrez Ruche et choisissez le fichier de la section.",
                "À la demande de la phrase de passe, choisissez «\u{A0}J’ai la feuille de secours\u{A0}».",
                "Tapez le code ci-dessus, dans l’ordre des lignes. Les tirets et les espaces ne comptent pas.",
                "Choisissez une nouvelle phrase de passe, puis imprimez une nouvelle feuille.",
            ],
            "keep-title": "Ce qu’il faut savoir",
            "keep-rules": [
                "Sans la phrase de passe et sans cette feuille, personne ne peut ouvrir le fichier, pas même nous.",
                "La feuille ne nomme personne, mais elle ouvre tout : ne la photographiez pas, ne l’envoyez pas.",
                "Quand la phrase de passe change, cette feuille ne sert plus : détruisez-la.",
                "À chaque passation, remettez-la en main propre.",
            ],
            "footer": "Ruche · feuille de secours",
        }),
        Language::English => json!({
            "lang": "en",
            "section": sheet.section_name,
            "title": "Recovery sheet",
            "warning": "Keep it locked away with the section’s papers. Whoever holds it can open the file.",
            "facts": [
                ["File", sheet.file_name],
                ["Sheet made on", created],
            ],
            "code-label": "Recovery code",
            "picture-alt": "The recovery code, to be read with a telephone",
            "use-title": "If the passphrase is lost",
            "use-steps": [
                "Open Ruche and choose the section’s file.",
                "When the passphrase is asked for, choose “I have the recovery sheet”.",
                "Type the code above, line by line. Dashes and spaces do not matter.",
                "Choose a new passphrase, then print a new sheet.",
            ],
            "keep-title": "What to know",
            "keep-rules": [
                "Without the passphrase and without this sheet nobody can open the file, not even we can.",
                "The sheet names nobody, but it opens everything: do not photograph it, do not send it.",
                "When the passphrase changes this sheet is of no more use: destroy it.",
                "When officers change, hand it over in person.",
            ],
            "footer": "Ruche · recovery sheet",
        }),
    }
}
