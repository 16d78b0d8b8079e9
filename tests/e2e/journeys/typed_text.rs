//! What was typed is there again: after a lock, after the plug was pulled.

use ruche_journeys::{Machine, PASSPHRASE, Page};
use serde_json::json;

async fn unlock(page: &Page) {
    page.fill("Phrase de passe", PASSPHRASE).await.unwrap();
    page.press("Ouvrir").await.unwrap();
    page.sees("Section de Vence").await.unwrap();
}

async fn open_form(page: &Page) {
    page.go("/people").await.unwrap();
    page.press_first(&["Nouvelle personne", "Nouvelle fiche"]).await.unwrap();
    page.field("Nom de famille").await.unwrap();
}

#[tokio::test]
async fn a_half_filled_form_survives_lock_and_power_cut() {
    let machine = Machine::new().unwrap();
    let run = machine.start_with_section().await.unwrap();
    let page = &run.page;
    open_form(page).await;
    page.fill("Nom de famille", "Delcourt-Saintonge").await.unwrap();
    page.draft_saved("Delcourt-Saintonge").await.unwrap();
    page.call("workspace.lock", json!({})).await.unwrap();
    page.sees("La section est verrouillée").await.unwrap();
    assert!(!page.contains("Delcourt-Saintonge").await.unwrap());
    unlock(page).await;
    open_form(page).await;
    page.shows_value("Nom de famille", "Delcourt-Saintonge").await.unwrap();
    page.fill("Prénom", "Zoé").await.unwrap();
    page.draft_saved("Zoé").await.unwrap();
    run.cut();

    let run = machine.start().await.unwrap();
    let page = &run.page;
    page.click("//button[.//*[normalize-space(.)='section']]").await.unwrap();
    unlock(page).await;
    open_form(page).await;
    page.shows_value("Nom de famille", "Delcourt-Saintonge").await.unwrap();
    page.shows_value("Prénom", "Zoé").await.unwrap();
    page.press("Créer la fiche").await.unwrap();
    page.sees("Delcourt-Saintonge").await.unwrap();
    assert_eq!(page.call("people.list", json!({ "limit": 5 })).await.unwrap()["total"], 1);
    // Once saved, the form is empty again.
    open_form(page).await;
    page.shows_value("Nom de famille", "").await.unwrap();
    run.close().await.unwrap();
}
