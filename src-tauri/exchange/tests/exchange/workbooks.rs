use ruche_exchange::table::{Format, Layout, Source, TableError, preview, read, recognise, recognise_as};

use crate::files::{rows, xlsx, xlsx_row};

/// Contacts taken at the market: a title, a blank row, numbers where there should be text, a second sheet.
fn market() -> Source {
    let contacts = [
        xlsx_row(1, &["Contacts pris au marché — saison 2018"]),
        xlsx_row(3, &["Prénom", "CP", "Portable", "Vu le", "D'accord"]),
        r#"<row r="4"><c r="A4" t="inlineStr"><is><t>Moussa</t></is></c><c r="B4"><v>1000</v></c><c r="C4"><v>627281653</v></c><c r="D4" s="1"><v>43248</v></c><c r="E4" t="b"><v>1</v></c></row>"#.to_owned(),
        r#"<row r="5"><c r="A5" t="inlineStr"><is><t>Zoé</t></is></c><c r="B5" s="2"><v>0.2</v></c><c r="C5"><v>0.30000000000000004</v></c><c r="D5" s="1"><v>43248.75</v></c><c r="E5" t="e"><v>#N/A</v></c></row>"#.to_owned(),
        r#"<row r="7"><c r="A7" t="inlineStr"><is><t>Anne</t></is></c><c r="D7" s="3"><v>0.75</v></c></row>"#.to_owned(),
    ];
    let notes = xlsx_row(1, &["penser aux tracts"]);
    Source::from(xlsx(&[
        ("Notes", "visible", &notes),
        ("Marché", "visible", &contacts.concat()),
        ("Listes", "hidden", &notes.repeat(30)),
    ]))
}

#[test]
fn the_sheet_with_data_is_chosen_and_its_header_found_below_the_title() {
    let found = recognise(&market()).unwrap();
    assert_eq!(found.layout, Layout { format: Format::Xlsx { sheet: "Marché".to_owned() }, header_row: Some(3) });
    assert_eq!(found.sheets, ["Notes", "Marché"], "a hidden sheet is not offered");
    assert_eq!(found.columns, ["Prénom", "CP", "Portable", "Vu le", "D'accord"]);
}

#[test]
fn what_is_no_text_becomes_text_without_loss() {
    let layout = recognise(&market()).unwrap().layout;
    let expected = [
        (4, vec!["Moussa", "1000", "627281653", "2018-05-28", "true"]),
        (5, vec!["Zoé", "0.2", "0.3", "2018-05-28T18:00:00", "#N/A"]),
        (7, vec!["Anne", "", "", "18:00:00"]),
    ];
    let mut rows = rows(&market(), &layout).unwrap();
    assert_eq!(rows.remove(2), (6, Vec::new()), "an empty row among the others");
    assert_eq!(rows, expected.map(|(number, cells)| (number, cells.into_iter().map(str::to_owned).collect())));
}

#[test]
fn another_sheet_can_be_chosen() {
    let notes = recognise_as(&market(), Format::Xlsx { sheet: "Notes".to_owned() }).unwrap();
    assert_eq!(notes.columns, ["penser aux tracts"]);
    for absent in ["Listes", "Absente"] {
        let layout = Layout { format: Format::Xlsx { sheet: absent.to_owned() }, header_row: None };
        assert_eq!(preview(&market(), &layout), Err(TableError::NoSuchSheet));
        assert_eq!(read(&market(), &layout).err(), Some(TableError::NoSuchSheet));
    }
}

#[test]
fn a_column_without_a_name_is_shown_too() {
    let rows = [
        xlsx_row(1, &["Nom", "Ville"]),
        xlsx_row(2, &["Zoé", "Vence", "rappeler"]),
        xlsx_row(3, &["Anne", "Nice", ""]),
    ];
    let found = recognise(&Source::from(xlsx(&[("F", "visible", &rows.concat())]))).unwrap();
    assert_eq!(found.columns, ["Nom", "Ville", ""]);
}

#[test]
fn a_date_beyond_the_calendar_stays_the_number_it_is() {
    let rows = r#"<row r="1"><c r="A1" s="1"><v>99999999</v></c><c r="B1" s="1"><v>-3</v></c></row>"#;
    let source = Source::from(xlsx(&[("F", "visible", rows)]));
    let layout = Layout { format: Format::Xlsx { sheet: "F".to_owned() }, header_row: None };
    assert_eq!(crate::files::rows(&source, &layout).unwrap(), [(1, vec!["99999999".to_owned(), "-3".to_owned()])]);
}

#[test]
fn a_sheet_of_two_far_corners_takes_two_rows() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="ALL1048576"><v>2</v></c></row>"#;
    let source = Source::from(xlsx(&[("F", "visible", rows)]));
    let found = recognise(&source).unwrap();
    assert_eq!(read(&source, &found.layout).unwrap().last().unwrap().unwrap().number(), 1_048_576);
    let too_far = rows.replace("ALL1048576", "XFD1048576");
    assert_eq!(recognise(&Source::from(xlsx(&[("F", "visible", &too_far)]))), Err(TableError::TooManyColumns));
}

#[test]
fn a_workbook_with_nothing_in_it_is_empty() {
    assert_eq!(recognise(&Source::from(xlsx(&[("F", "visible", "")]))), Err(TableError::Empty));
}
