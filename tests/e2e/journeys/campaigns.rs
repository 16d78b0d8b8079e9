//! Two chantiers at once, an action each, and the counters move.

use ruche_journeys::{Machine, Page};

async fn begin(page: &Page, title: &str, target: &str, unit: &str) {
    page.go("/campaigns").await.unwrap();
    page.press_first(&["Nouveau chantier", "Commencer un chantier"]).await.unwrap();
    page.fill("Nom du chantier", title).await.unwrap();
    page.fill("Premier objectif", target).await.unwrap();
    page.fill("De quoi ?", unit).await.unwrap();
    page.press("Créer et prévoir une action").await.unwrap();
    page.sees("Prévoir une action").await.unwrap();
}

async fn plan(page: &Page, name: &str, day: &str) {
    page.fill("Son nom", name).await.unwrap();
    page.fill("Jour", day).await.unwrap();
    page.fill("De", "9h").await.unwrap();
    page.fill("À", "11h30").await.unwrap();
    page.fill("Lieu", "Place de la Halle").await.unwrap();
    page.press("Prévoir l’action").await.unwrap();
    page.sees(name).await.unwrap();
}

#[tokio::test]
async fn two_chantiers_run_beside_each_other_and_results_move_their_counters() {
    let machine = Machine::new().unwrap();
    let run = machine.start_with_section().await.unwrap();
    let page = &run.page;

    begin(page, "Rétablissons l’ISF", "185", "signatures de parlementaires").await;
    plan(page, "Stand du marché", "2/3/2999").await;
    begin(page, "Orvelle à l’écoute", "250", "contributions").await;
    plan(page, "Porte-à-porte au Nord", "9/3/2999").await;

    page.go("/campaigns").await.unwrap();
    for words in ["Rétablissons l’ISF", "Orvelle à l’écoute", "Stand du marché", "Porte-à-porte au Nord"] {
        page.sees(words).await.unwrap();
    }

    // The results of the market are typed in the panel of the action.
    page.press_containing("Stand du marché").await.unwrap();
    page.fill("Signatures de parlementaires", "103").await.unwrap();
    page.press("Noter les résultats").await.unwrap();
    page.go("/campaigns").await.unwrap();
    page.sees("103").await.unwrap();
    assert!(page.says("sur 185 signatures de parlementaires").await.unwrap());
    page.ctrl("z").await.unwrap();
    page.no_longer_sees("103 sur 185").await.unwrap();
    run.close().await.unwrap();
}
