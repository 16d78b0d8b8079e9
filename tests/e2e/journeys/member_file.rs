//! The secretary brings in the member file, takes it back, brings it in again.

use ruche_journeys::Machine;
use serde_json::json;

async fn people(page: &ruche_journeys::Page) -> u64 {
    page.call("people.list", json!({ "presence": "all", "limit": 1 })).await.unwrap()["total"].as_u64().unwrap()
}

#[tokio::test]
async fn the_member_file_comes_in_goes_back_and_comes_in_once() {
    let machine = Machine::new().unwrap();
    let run = machine.start_with_section().await.unwrap();
    let page = &run.page;
    let file = machine.sample("adherents.csv").unwrap();

    page.go("/people/import").await.unwrap();
    machine.will_choose(&file).unwrap();
    page.press("Choisir un fichier").await.unwrap();
    page.sees("Ce que contiennent les colonnes").await.unwrap();
    page.press("Voir l’aperçu").await.unwrap();
    // Counts before anything is written; the totals row and a day that does not exist are refused with their reason.
    page.sees("Nouvelles").await.unwrap();
    page.click("//button[@role='tab'][@data-verdict='refused']").await.unwrap();
    page.sees("C’est une ligne de total").await.unwrap();
    page.sees("31/02/2018").await.unwrap();
    assert_eq!(people(page).await, 0);
    page.click("//main//button[contains(., 'Importer') and contains(., 'lignes') and @type='button' and not(@role)]")
        .await
        .unwrap();
    page.sees("C’est fait").await.unwrap();
    let brought = people(page).await;
    assert!(brought >= 11, "{brought}");

    // The refused rows leave as a file with their reasons.
    let refused = machine.file("refusées.csv");
    machine.will_choose(&refused).unwrap();
    page.press("Enregistrer les lignes à corriger").await.unwrap();
    page.sees("Lignes enregistrées").await.unwrap();
    let rows = String::from_utf8_lossy(&std::fs::read(&refused).unwrap()).into_owned();
    assert!(rows.contains("TOTAL") && rows.contains("31/02/2018"), "{rows}");

    page.go("/people").await.unwrap();
    page.sees("LŒUILLET").await.unwrap();
    page.ctrl("z").await.unwrap();
    page.no_longer_sees("LŒUILLET").await.unwrap();
    assert_eq!(people(page).await, 0);
    page.ctrl("y").await.unwrap();
    page.sees("LŒUILLET").await.unwrap();
    assert_eq!(people(page).await, brought);

    // The same file again changes nothing.
    page.go("/people/import").await.unwrap();
    machine.will_choose(&file).unwrap();
    page.press("Choisir un fichier").await.unwrap();
    page.press("Voir l’aperçu").await.unwrap();
    page.sees("Tout est déjà dans Ruche").await.unwrap();
    run.close().await.unwrap();

    // After a restart, the import can still be taken back.
    let run = machine.start().await.unwrap();
    let page = &run.page;
    let key = json!({ "with": "passphrase", "secret": ruche_journeys::PASSPHRASE });
    page.call("workspace.open", json!({ "path": machine.file("section.ruche"), "key": key })).await.unwrap();
    page.go("/people").await.unwrap();
    page.sees("LŒUILLET").await.unwrap();
    page.ctrl("z").await.unwrap();
    page.no_longer_sees("LŒUILLET").await.unwrap();
    assert_eq!(people(page).await, 0);
    run.close().await.unwrap();
}
