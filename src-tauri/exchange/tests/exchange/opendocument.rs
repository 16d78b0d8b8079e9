use ruche_exchange::table::{Format, Layout, Source, TableError, recognise};

use crate::files::{ods, rows};

const CONTACTS: &str = r#"
<table:table table:name="Cachée" table:style-name="hidden"><table:table-row><table:table-cell office:value-type="string"><text:p>non</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Adhérents" table:style-name="shown">
  <table:table-column/>
  <table:table-row><table:table-cell office:value-type="string"><text:p>Section de Vence</text:p></table:table-cell></table:table-row>
  <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
  <table:table-row>
    <table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Adresse</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Portable</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Vu</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Part</text:p></table:table-cell>
    <table:table-cell table:number-columns-repeated="16379"/>
  </table:table-row>
  <table:table-row>
    <table:table-cell office:value-type="string"><office:annotation><text:p>une note</text:p></office:annotation><text:p>D&apos;Argonne &amp; C&#233;</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Bât. B</text:p>
      <text:p>4<text:s text:c="2"/>rue <text:span>Zola</text:span></text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="612345678"><text:p>6 12 34 56 78</text:p></table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2018-05-06"><text:p>6 mai</text:p></table:table-cell>
    <table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>
  </table:table-row>
  <table:table-row table:number-rows-repeated="2">
    <table:table-cell office:value-type="boolean" office:boolean-value="false"><text:p>FAUX</text:p></table:table-cell>
    <table:table-cell table:number-columns-repeated="2"/>
    <table:table-cell office:value-type="time" office:time-value="PT18H30M00S"><text:p>18:30</text:p></table:table-cell>
  </table:table-row>
  <table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table>"#;

#[test]
fn a_workbook_of_libreoffice_is_read_like_the_others() {
    let source = Source::from(ods(CONTACTS));
    let found = recognise(&source).unwrap();
    assert_eq!(found.layout, Layout { format: Format::Ods { sheet: "Adhérents".to_owned() }, header_row: Some(4) });
    assert_eq!(found.sheets, ["Adhérents"]);
    assert_eq!(found.columns, ["Nom", "Adresse", "Portable", "Vu", "Part"]);
    let expected = [
        (5, vec!["D'Argonne & Cé", "Bât. B\n4  rue Zola", "612345678", "2018-05-06", "0.5"]),
        (6, vec!["false", "", "", "18:30:00"]),
        (7, vec!["false", "", "", "18:30:00"]),
    ];
    let rows = rows(&source, &found.layout).unwrap();
    assert_eq!(rows, expected.map(|(number, cells)| (number, cells.into_iter().map(str::to_owned).collect())));
}

#[test]
fn repetitions_without_measure_are_refused() {
    let cell = r#"<table:table-cell office:value-type="string" table:number-columns-repeated="COLUMNS"><text:p>x</text:p></table:table-cell>"#;
    let table = |columns: &str, rows: &str| {
        let cell = cell.replace("COLUMNS", columns);
        Source::from(ods(&format!(
            r#"<table:table table:name="F"><table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row></table:table>"#
        )))
    };
    assert_eq!(recognise(&table("16384", "1")), Err(TableError::TooManyColumns));
    assert_eq!(recognise(&table("18446744073709551615", "1")), Err(TableError::TooManyColumns));
    assert_eq!(recognise(&table("99999999999999999999", "1")), Err(TableError::DamagedWorkbook));
    let tall = table("1000", "1048576");
    let layout = recognise(&tall).unwrap().layout;
    assert_eq!(rows(&tall, &layout), Err(TableError::TooLarge));
}
