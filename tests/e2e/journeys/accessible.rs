//! Every page, in both themes and languages, as axe sees it in the real window; and the keyboard alone.

use ruche_journeys::{Machine, routes};
use serde_json::json;

#[tokio::test]
async fn axe_finds_nothing_on_any_page() {
    let machine = Machine::new().unwrap();
    let run = machine.start().await.unwrap();
    let page = &run.page;
    let mut faults = Vec::new();
    page.settled().await.unwrap();
    note(&mut faults, "welcome", page.faults().await.unwrap());
    page.press_containing("Créer une section").await.unwrap();
    page.field("Nom de la section").await.unwrap();
    page.settled().await.unwrap();
    note(&mut faults, "create", page.faults().await.unwrap());
    page.press("Retour").await.unwrap();
    page.call("workspace.example", json!({})).await.unwrap();
    page.sees("Section des Trois-Vallées").await.unwrap();
    let routes = routes(page).await.unwrap();
    for (language, theme) in [("fr", "light"), ("en", "dark")] {
        page.call("machine.change", json!({ "language": language, "theme": theme })).await.unwrap();
        page.reload().await.unwrap();
        for (_, route) in &routes {
            page.go(route).await.unwrap();
            page.wait_for("//main//h1").await.unwrap();
            page.settled().await.unwrap();
            note(&mut faults, &format!("{route} {language} {theme}"), page.faults().await.unwrap());
        }
    }
    page.call("workspace.lock", json!({})).await.unwrap();
    page.wait_for("//input").await.unwrap();
    page.settled().await.unwrap();
    note(&mut faults, "locked", page.faults().await.unwrap());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    run.close().await.unwrap();
}

fn note(faults: &mut Vec<String>, place: &str, found: Vec<String>) {
    faults.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
}

#[tokio::test]
async fn the_keyboard_alone_finds_a_person_and_comes_back() {
    let machine = Machine::new().unwrap();
    let run = machine.start_with_example().await.unwrap();
    let page = &run.page;
    page.ctrl("k").await.unwrap();
    page.wait_for("//*[@role='combobox']").await.unwrap();
    // Mistyped, without its accent: the palette finds Paule Castagnet all the same.
    page.keys("castanget").await.unwrap();
    page.sees("Paule Castagnet").await.unwrap();
    page.keys("\u{e007}").await.unwrap();
    page.wait_for("//*[@role='complementary' or @role='region' or self::aside]//*[contains(., 'Castagnet')]")
        .await
        .unwrap();
    page.ctrl("1").await.unwrap();
    page.sees("Bonjour").await.unwrap();
    run.close().await.unwrap();
}
