use std::io::ErrorKind;
use std::path::Path;

use proptest::prelude::*;
use ruche_exchange::table::{Encoding, FileKind, Row, Source, TableError, read, recognise};

use crate::files::{MEMBERS, archive, encoded, ods, with_entry, xlsx, xlsx_row, xlsx_with_styles};

fn refusal(bytes: &[u8]) -> TableError {
    recognise(&Source::from(bytes.to_vec())).unwrap_err()
}

#[test]
fn files_that_are_no_tables_are_called_what_they_are() {
    let foreign = |bytes: &[u8]| match refusal(bytes) {
        TableError::NotATable(kind) => kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(foreign(b"%PDF-1.7\n1 0 obj"), FileKind::Pdf);
    assert_eq!(foreign(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), FileKind::Picture);
    assert_eq!(foreign(b"\x89PNG\r\n\x1A\n"), FileKind::Picture);
    assert_eq!(foreign(b"\0\0\0\x18ftypheic"), FileKind::Picture);
    assert_eq!(foreign(b"{\\rtf1\\ansi"), FileKind::TextDocument);
    assert_eq!(foreign(&archive(&[("word/document.xml", b"<w/>")])), FileKind::TextDocument);
    assert_eq!(foreign(&archive(&[("mimetype", b"application/vnd.oasis.opendocument.text")])), FileKind::TextDocument);
    assert_eq!(foreign(b"\xEF\xBB\xBF \r\n<HTML><table>"), FileKind::WebPage);
    assert_eq!(foreign(&archive(&[("photo.jpg", b"x")])), FileKind::Archive);
    assert_eq!(foreign(b"\x1F\x8B\x08"), FileKind::Archive);
    assert_eq!(foreign(b"BEGIN:VCARD\r\n"), FileKind::AddressCards);
}

#[test]
fn files_with_nothing_in_them_are_empty() {
    for bytes in [&b""[..], b" \r\n\t\n", b"\xEF\xBB\xBF", b"\xFF\xFE", b";;;\n;;;\n", b"\x1A"] {
        assert_eq!(refusal(bytes), TableError::Empty, "{bytes:?}");
    }
}

#[test]
fn a_folder_or_a_device_is_no_file_and_is_never_waited_for() {
    let refusal = |path: &Path| recognise(&Source::from(path)).unwrap_err();
    assert_eq!(refusal(&std::env::temp_dir()), TableError::NotAFile);
    assert_eq!(refusal(Path::new("absent.csv")), TableError::Unreadable(ErrorKind::NotFound));
    if cfg!(unix) {
        assert_eq!(refusal(Path::new("/dev/zero")), TableError::NotAFile);
    }
}

#[test]
fn a_cell_without_end_is_shown_by_its_beginning() {
    let text = format!("Nom;{}\nDUPONT;{}\n", "é".repeat(5000), "x".repeat(500_000));
    let found = recognise(&Source::from(text.into_bytes())).unwrap();
    assert_eq!(found.columns[1].chars().count(), 200);
    assert_eq!(found.samples[0].cells[1].len(), 200);
}

#[test]
fn noise_is_no_text() {
    let mut state = 1_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    })
    .take(5000)
    .collect();
    assert_eq!(refusal(&noise), TableError::Binary);
    let marked = [b"\xFF\xFE".as_slice(), &[0xDC; 3000]].concat();
    assert_eq!(refusal(&marked), TableError::Binary, "a byte order mark proves nothing");
}

#[test]
fn workbooks_out_of_reach_say_why() {
    let compound = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 600], &name].concat()
    };
    assert_eq!(refusal(&compound("Workbook")), TableError::OldWorkbook);
    assert_eq!(refusal(&compound("EncryptedPackage")), TableError::ProtectedWorkbook);
    assert_eq!(refusal(&compound("WordDocument")), TableError::NotATable(FileKind::TextDocument));
    assert_eq!(refusal(&archive(&[("xl/workbook.bin", b"x")])), TableError::OldWorkbook);
    let closed = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ]);
    assert_eq!(refusal(&closed), TableError::ProtectedWorkbook);
    let whole = xlsx(&[("F", "visible", &xlsx_row(1, &["Nom"]))]);
    assert_eq!(refusal(&whole[..whole.len() / 2]), TableError::DamagedWorkbook);
}

#[test]
fn an_archive_that_unpacks_without_end_is_refused_even_if_it_says_otherwise() {
    let mut bomb = archive(&[("xl/workbook.xml", &vec![b' '; 520 * 1024 * 1024])]);
    assert!(bomb.len() < 3 * 1024 * 1024);
    assert_eq!(refusal(&bomb), TableError::TooLarge);
    let entry = bomb.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    bomb[entry + 24..entry + 28].copy_from_slice(&10_u32.to_le_bytes());
    assert!(matches!(refusal(&bomb), TableError::TooLarge | TableError::DamagedWorkbook));
}

#[test]
fn a_workbook_that_declares_the_impossible_is_damaged() {
    let shared = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    let honest = r#"<sst uniqueCount="1"><si><t>Noël</t></si></sst>"#;
    let bytes = with_entry(&[("F", "visible", shared)], "xl/sharedStrings.xml", honest);
    assert_eq!(recognise(&Source::from(bytes)).unwrap().columns, ["Noël"]);
    for texts in ["18446744073709551615", "99999999999999", "4000000000"] {
        let strings = format!(r#"<sst uniqueCount="{texts}"><si><t>Noël</t></si></sst>"#);
        let bytes = with_entry(&[("F", "visible", "")], "xl/sharedStrings.xml", &strings);
        assert_eq!(refusal(&bytes), TableError::DamagedWorkbook, "{texts}");
    }
    let behind_an_error = r#"<x></y><sst uniqueCount="4000000000"><si><t>Noël</t></si></sst>"#;
    let bytes = with_entry(&[("F", "visible", "")], "xl/sharedStrings.xml", behind_an_error);
    assert_eq!(refusal(&bytes), TableError::DamagedWorkbook);
    let far = r#"<row r="1"><c r="ZZZZZZZZZ1"><v>1</v></c></row>"#;
    assert!(recognise(&Source::from(xlsx(&[("F", "visible", far)]))).is_err());
}

#[test]
fn styles_that_would_be_copied_without_end_are_refused() {
    let styles = |name: &str, formats: usize| {
        let font = format!(r#"<fonts><font><name val="{name}"/></font></fonts>"#);
        let formats = r#"<xf numFmtId="0" fontId="0"/>"#.repeat(formats);
        let styles = format!("<styleSheet>{font}<cellXfs>{formats}</cellXfs></styleSheet>");
        xlsx_with_styles(&[("F", "visible", &xlsx_row(1, &["Nom"]))], &styles)
    };
    assert_eq!(recognise(&Source::from(styles("Calibri", 2))).unwrap().columns, ["Nom"]);
    assert_eq!(refusal(&styles(&"x".repeat(2000), 2)), TableError::TooLarge);
    assert_eq!(refusal(&styles("Calibri", 200_000)), TableError::TooLarge);
}

#[test]
fn spaces_written_short_do_not_fill_the_memory() {
    let spaces = r#"<text:s text:c="4294967295"/>"#.repeat(1025);
    let row =
        format!("<table:table-row><table:table-cell><text:p>{spaces}x</text:p></table:table-cell></table:table-row>");
    assert_eq!(refusal(&ods(&format!(r#"<table:table table:name="F">{row}</table:table>"#))), TableError::TooLarge);
}

#[test]
fn sheets_that_are_small_alone_are_too_large_together() {
    let cell = format!(
        r#"<table:table-cell table:number-columns-repeated="900"><text:p>{}</text:p></table:table-cell>"#,
        "x".repeat(300_000)
    );
    let sheet = |name: usize| {
        format!(r#"<table:table table:name="F{name}"><table:table-row>{cell}</table:table-row></table:table>"#)
    };
    assert!(recognise(&Source::from(ods(&sheet(0)))).is_ok());
    assert_eq!(refusal(&ods(&(0..2).map(sheet).collect::<String>())), TableError::TooLarge);
    let row = xlsx_row(1, &["Nom"]);
    let names: Vec<_> = (0..256).map(|number| format!("F{number}")).collect();
    let sheets: Vec<_> = names.iter().map(|name| (name.as_str(), "visible", row.as_str())).collect();
    assert_eq!(refusal(&xlsx(&sheets)), TableError::TooLarge);
}

/// Reads whatever this is to its end; rows must at least come in order.
fn survives(bytes: Vec<u8>) {
    let source = Source::from(bytes);
    let Ok(found) = recognise(&source) else {
        return;
    };
    let Ok(mut rows) = read(&source, &found.layout) else {
        return;
    };
    let mut row = Row::new();
    let mut last = 0;
    while let Ok(true) = rows.next_into(&mut row) {
        assert!(row.number() > last);
        assert!(row.is_empty() || row.cells().map(str::len).sum::<usize>() > 0);
        last = row.number();
    }
}

/// Bytes changed, taken out or doubled here and there.
fn damaged(whole: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..12).prop_map(move |wounds| {
        let mut bytes = whole.clone();
        for (place, byte, kind) in wounds {
            let place = place.index(bytes.len());
            match kind {
                0 => bytes.truncate(place.max(1)),
                1 => bytes.insert(place, byte),
                2 => bytes[place] = b"\"';<>\r\n\0"[usize::from(byte) % 8],
                _ => bytes[place] = byte,
            }
        }
        bytes
    })
}

fn sheet_xml() -> Vec<u8> {
    let rows = [xlsx_row(1, &["Nom", "Ville", "Depuis"]), xlsx_row(2, &["Zoé", "Vence", ""])].concat();
    (rows + r#"<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>43248</v></c><c r="C3" t="b"><v>1</v></c></row>"#).into_bytes()
}

const ODS_ROWS: &[u8] = br#"<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="12.5" table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>&amp;</text:p></table:table-cell></table:table-row>"#;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
        survives(bytes);
    }

    #[test]
    fn any_separated_text_is_survived(text in "[a\u{e9}\";,\t|'=\r\n\u{FEFF}\u{1A}]{0,400}", encoding in 0..5_usize) {
        let encodings = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252, Encoding::Utf8];
        survives(encoded(&text, encodings[encoding]));
    }

    #[test]
    fn a_damaged_export_is_survived(bytes in damaged(encoded(MEMBERS, Encoding::Windows1252))) {
        survives(bytes);
    }

    #[test]
    fn a_damaged_wide_export_is_survived(bytes in damaged(encoded(MEMBERS, Encoding::Utf16Le))) {
        survives(bytes);
    }

    #[test]
    fn a_damaged_archive_is_survived(bytes in damaged(xlsx(&[("F", "visible", &String::from_utf8(sheet_xml()).unwrap())]))) {
        survives(bytes);
    }

    #[test]
    fn a_damaged_sheet_is_survived(xml in damaged(sheet_xml())) {
        survives(xlsx(&[("F", "visible", &String::from_utf8_lossy(&xml))]));
    }

    #[test]
    fn a_damaged_opendocument_sheet_is_survived(xml in damaged(ODS_ROWS.to_vec())) {
        let xml = String::from_utf8_lossy(&xml);
        survives(ods(&format!(r#"<table:table table:name="F">{xml}</table:table>"#)));
    }
}
