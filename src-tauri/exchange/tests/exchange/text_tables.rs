use ruche_exchange::table::{
    Encoding, Format, Layout, Separator, Source, TableError, preview, read, recognise, recognise_as,
};

use crate::files::{MEMBERS, encoded, rows};

pub fn csv(encoding: Encoding, separator: Separator) -> Format {
    Format::Csv { encoding, separator }
}

fn recognised(text: impl Into<Vec<u8>>) -> Layout {
    recognise(&Source::from(text.into())).unwrap().layout
}

/// The rows of a text as recognised.
pub fn table(text: impl Into<Vec<u8>>) -> Vec<(u64, Vec<String>)> {
    let source = Source::from(text.into());
    let layout = recognise(&source).unwrap().layout;
    rows(&source, &layout).unwrap()
}

#[test]
fn a_member_export_is_recognised_in_every_encoding() {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252, Encoding::MacRoman] {
        let found = recognise(&Source::from(encoded(MEMBERS, encoding))).unwrap();
        assert_eq!(found.layout, Layout { format: csv(encoding, Separator::Semicolon), header_row: Some(1) });
        assert_eq!(found.columns[..4], ["N° adhérent", "NOM", "Prénom", "Adresse"], "{encoding:?}");
        assert_eq!(found.samples[0].cells[3], "120 allée des Mûriers");
    }
}

#[test]
fn cells_come_out_as_they_were_typed() {
    let rows = table(encoded(MEMBERS, Encoding::Windows1252));
    let of = |number| &rows.iter().find(|(row, _)| *row == number).unwrap().1;
    assert_eq!(of(3)[3], "Résidence « Les Œillets »\nBât. B, appt 12\n4 rue Émile-Zola");
    assert_eq!(of(3)[8], "1\u{A0}240,50 €", "a non-breaking space is kept");
    assert_eq!(of(3)[9], "Ne plus appeler le soir ; dit \"Nanou\"");
    assert_eq!(of(3)[4], "1000", "a lost zero is not for us to find");
    assert_eq!(of(7)[9], "=HYPERLINK(\"http://x.example\";\"clic\")", "a formula is a text like another");
    assert_eq!(of(8)[0], "TOTAL");
}

#[test]
fn rows_carry_the_line_on_which_they_begin() {
    let numbers = |text: &str| table(text).into_iter().map(|(number, _)| number).collect::<Vec<_>>();
    let text = "nom;ville\na;x\n\n\"b\nb\";y\n;\nc;z";
    for line_break in ["\n", "\r\n", "\r"] {
        assert_eq!(numbers(&text.replace('\n', line_break)), [2, 4, 6, 7], "{line_break:?}");
    }
}

#[test]
fn the_separator_is_the_one_that_makes_a_table() {
    for (separator, sign) in
        [(Separator::Semicolon, ";"), (Separator::Comma, ","), (Separator::Tab, "\t"), (Separator::Pipe, "|")]
    {
        let text = "Nom;Prénom;Montant\nDUBOIS;Zoé;12.50\nMEYER;Yaëlle;48.00\n".replace(';', sign);
        assert_eq!(recognised(text).format, csv(Encoding::Utf8, separator));
    }
    let amounts = "Nom;Montant\nDUBOIS;12,50\nMEYER;48,00\nNoël;1,00\n";
    assert_eq!(recognised(amounts).format, csv(Encoding::Utf8, Separator::Semicolon));
}

#[test]
fn the_line_by_which_excel_names_the_separator_is_obeyed_and_is_no_row() {
    let text = "sep=|\nDUBOIS|zoe@exemple.fr\nMEYER|12\n";
    assert_eq!(recognised(text), Layout { format: csv(Encoding::Utf8, Separator::Pipe), header_row: None });
    assert_eq!(table(text)[0], (2, vec!["DUBOIS".into(), "zoe@exemple.fr".into()]));
}

#[test]
fn prose_is_one_column() {
    let notes = "9h30 accueil\n10h intro : redialoguer, co-construire, reconquérir\nmerci à tous\n";
    assert_eq!(recognise(&Source::from(notes.as_bytes().to_vec())).unwrap().columns.len(), 1);
}

#[test]
fn the_header_is_found_below_titles_or_not_at_all() {
    let below =
        "Section de Vence;;\n;;\nexport du 3 mai;;\nNom;Mail;CP\nDUBOIS;a@exemple.fr;06140\nMEYER;b@exemple.fr;06140\n";
    assert_eq!(recognised(below).header_row, Some(4));
    let none = "DUBOIS;a@exemple.fr;06140\nMEYER;b@exemple.fr;06140\n";
    assert_eq!(recognised(none).header_row, None);
    assert_eq!(table(none).len(), 2);
    let years = "Nom;Prénom;2017;2018\nDUBOIS;Zoé;20;20\nMEYER;Anne;;48\n";
    assert_eq!(recognised(years).header_row, None, "as many years as words: a person decides");
    let some_years = "Nom;Prénom;Ville;2018\nDUBOIS;Zoé;Vence;20\n";
    assert_eq!(recognised(some_years).header_row, Some(1));
}

#[test]
fn a_late_accent_still_decides_the_encoding() {
    let mut text = "Nom;Ville\n".to_owned();
    text.push_str(&"DUPONT;Vence\n".repeat(20_000));
    text.push_str("Noël;Vence\n");
    assert_eq!(recognised(text.clone()).format, csv(Encoding::Utf8, Separator::Semicolon));
    let windows = encoded(&text, Encoding::Windows1252);
    assert_eq!(recognised(windows.clone()).format, csv(Encoding::Windows1252, Separator::Semicolon));
    assert_eq!(table(windows).last().unwrap().1[0], "Noël");
}

#[test]
fn amounts_do_not_pass_a_mac_for_windows() {
    let text = "Nom;Montant\nDubois;48,00\u{A0}€\nMeyer;20,00\u{A0}€\nAndré;36,00\u{A0}€\n";
    for encoding in [Encoding::Windows1252, Encoding::MacRoman] {
        assert_eq!(recognised(encoded(text, encoding)).format, csv(encoding, Separator::Semicolon));
    }
}

#[test]
fn a_byte_order_mark_is_taken_off_the_file_and_off_nothing_else() {
    assert_eq!(table("\u{FEFF}nom;ville\n\u{FEFF}A;\n\u{FEFF}"), [(2, vec!["\u{FEFF}A".to_owned(), String::new()])]);
}

#[test]
fn everything_recognised_can_be_corrected() {
    let source = Source::from(encoded("Section de Vence;2019\nNom;Prénom\nNoël;Zoé\n", Encoding::Windows1252));
    let chosen = Layout { format: csv(Encoding::Windows1252, Separator::Semicolon), header_row: Some(2) };
    assert_eq!(preview(&source, &chosen).unwrap().columns, ["Nom", "Prénom"]);
    assert_eq!(rows(&source, &chosen).unwrap(), [(3, vec!["Noël".to_owned(), "Zoé".to_owned()])]);
    let as_mac = recognise_as(&source, csv(Encoding::MacRoman, Separator::Semicolon)).unwrap();
    assert_eq!(as_mac.samples.last().unwrap().cells[0], "NoÎl");
    let as_commas = recognise_as(&source, csv(Encoding::Windows1252, Separator::Comma)).unwrap();
    assert_eq!(as_commas.columns.len(), 1);
}

#[test]
fn a_layout_crosses_the_contract_as_json() {
    let layout = Layout { format: csv(Encoding::Windows1252, Separator::Tab), header_row: None };
    let json = serde_json::to_value(&layout).unwrap();
    assert_eq!(
        json,
        serde_json::json!({ "format": { "kind": "csv", "encoding": "windows1252", "separator": "tab" }, "header_row": null })
    );
    assert_eq!(serde_json::from_value::<Layout>(json).unwrap(), layout);
}

#[test]
fn a_file_replaced_since_is_not_read_as_what_it_was() {
    let text = Source::from(b"Nom;Mail\nA;b\n".to_vec());
    let layout = Layout { format: Format::Xlsx { sheet: "Feuille1".to_owned() }, header_row: None };
    assert_eq!(read(&text, &layout).err(), Some(TableError::OtherFormat));
    assert_eq!(preview(&text, &layout).err(), Some(TableError::OtherFormat));
}

#[test]
fn a_file_on_disk_is_read_like_bytes_and_tells_how_far() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("adherents.csv");
    std::fs::write(&path, encoded(MEMBERS, Encoding::Windows1252)).unwrap();
    let source = Source::from(path.as_path());
    let mut rows = read(&source, &recognise(&source).unwrap().layout).unwrap();
    assert!(rows.progress() <= 0.0);
    assert_eq!(rows.by_ref().count(), 5);
    assert!(rows.progress() >= 1.0);
    let absent = Source::from(directory.path().join("absent.csv").as_path());
    assert_eq!(recognise(&absent), Err(TableError::Unreadable(std::io::ErrorKind::NotFound)));
}
