//! Partners as a table.

use ruche_scenarios::Section;
use serde_json::json;

use super::{contact, exchange, organisation};

#[test]
fn the_table_of_partners_has_a_line_for_each_contact() {
    let section = Section::new();
    let union = organisation(&section, "union", "Union ; locale");
    organisation(&section, "town_hall", "Mairie");
    let zoe = section.member("Zoé", "Delcourt");
    contact(&section, &union, "Jérôme Falguières", "secrétaire général");
    section
        .change("partners.add_contact", json!({ "organisation_id": union, "person_id": zoe, "since": "2019-02-01" }));
    exchange(&section, &union, json!({ "held_on": "2019-03-04" }));
    let labels = json!({ "name": "Nom", "union": "Syndicat", "contact": "Interlocuteur", "sheet": "Partenaires" });
    // It is read back as any table is.
    let saved = |name: &str| {
        let path = section.file(name);
        assert_eq!(section.ask("partners.export", json!({ "path": path, "labels": labels })), 3);
        section.ask("import.look", json!({ "path": path }))["table"].clone()
    };
    let (preview, workbook) = (saved("partenaires.csv"), saved("partenaires.xlsx"));
    assert_eq!((&workbook["sheets"], &workbook["columns"]), (&json!(["Partenaires"]), &preview["columns"]));
    assert_eq!(workbook["samples"][1]["cells"][0], "Union ; locale");
    assert_eq!(preview["columns"][0], "Nom");
    let column = |name: &str| {
        preview["columns"]
            .as_array()
            .unwrap()
            .iter()
            .position(|column| column == name)
            .unwrap_or_else(|| panic!("{name}"))
    };
    let cells =
        |line: usize, names: [&str; 4]| names.map(|name| preview["samples"][line]["cells"][column(name)].clone());
    let asked = ["Nom", "kind", "Interlocuteur", "last_exchange_on"];
    assert_eq!(cells(0, asked), ["Mairie", "town_hall", "", ""]);
    assert_eq!(cells(1, asked), ["Union ; locale", "Syndicat", "Zoé Delcourt", "04/03/2019"]);
    assert_eq!(cells(2, asked), ["Union ; locale", "Syndicat", "Jérôme Falguières", "04/03/2019"]);
    assert_eq!(preview["samples"][1]["cells"][column("contact_since")], "01/02/2019");
}
