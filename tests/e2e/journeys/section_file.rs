//! A section's file: made, locked, unlocked, opened again after a restart, refused while another window holds it.

use fantoccini::key::Key;
use ruche_journeys::{Machine, PASSPHRASE};

#[tokio::test]
async fn a_section_is_made_locked_and_opened_again() {
    let machine = Machine::new().unwrap();
    let run = machine.start().await.unwrap();
    let page = &run.page;
    page.sees("Bienvenue dans Ruche").await.unwrap();
    page.press_containing("Créer une section").await.unwrap();
    page.fill("Nom de la section", "Section de Vence").await.unwrap();
    page.fill("Votre nom", "Odile Marchal").await.unwrap();
    let file = machine.file("section-de-vence.ruche");
    machine.will_choose(&file).unwrap();
    page.press("Choisir l’emplacement…").await.unwrap();
    page.sees("section-de-vence").await.unwrap();
    page.fill("Nouvelle phrase de passe", PASSPHRASE).await.unwrap();
    page.fill("La même, une seconde fois", "autre chose").await.unwrap();
    page.press("Créer la section").await.unwrap();
    page.sees("Les deux phrases ne sont pas les mêmes").await.unwrap();
    page.fill("La même, une seconde fois", PASSPHRASE).await.unwrap();
    page.press("Créer la section").await.unwrap();

    page.sees("Votre section est créée").await.unwrap();
    let sheet = machine.file("feuille.pdf");
    machine.will_choose(&sheet).unwrap();
    page.press("Enregistrer la feuille (PDF)…").await.unwrap();
    page.press("Commencer").await.unwrap();
    page.sees("Section de Vence").await.unwrap();
    assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF"));

    page.press("Verrouiller la section").await.unwrap();
    page.sees("La section est verrouillée").await.unwrap();
    assert!(!page.says("Section de Vence").await.unwrap(), "a locked window shows nothing of the section");
    page.fill("Phrase de passe", "une autre phrase").await.unwrap();
    page.press("Ouvrir").await.unwrap();
    page.wait_for("//*[@aria-invalid='true']").await.unwrap();
    page.fill("Phrase de passe", PASSPHRASE).await.unwrap();
    page.keys(&char::from(Key::Enter).to_string()).await.unwrap();
    page.sees("Section de Vence").await.unwrap();
    run.close().await.unwrap();
    assert!(!machine.file("section-de-vence.ruche-wal").exists(), "a closed section is one file");

    let run = machine.start().await.unwrap();
    let page = &run.page;
    page.sees("Bienvenue dans Ruche").await.unwrap();
    page.click("//button[.//*[normalize-space(.)='section-de-vence']]").await.unwrap();
    page.fill("Phrase de passe", PASSPHRASE).await.unwrap();
    page.press("Ouvrir").await.unwrap();
    page.sees("Section de Vence").await.unwrap();

    // A second window on the same file says so, and leaves it alone.
    let second = machine.start().await.unwrap();
    let other = &second.page;
    other.click("//button[.//*[normalize-space(.)='section-de-vence']]").await.unwrap();
    other.fill("Phrase de passe", PASSPHRASE).await.unwrap();
    other.press("Ouvrir").await.unwrap();
    other.sees("déjà ouvert").await.unwrap();
    second.close().await.unwrap();
    run.close().await.unwrap();
}

#[tokio::test]
async fn the_example_is_opened_looked_at_and_taken_away() {
    let machine = Machine::new().unwrap();
    let run = machine.start().await.unwrap();
    let page = &run.page;
    page.press_containing("Découvrir avec un exemple").await.unwrap();
    page.sees("Section des Trois-Vallées").await.unwrap();
    page.go("/people").await.unwrap();
    page.sees("Aït Saïdane").await.unwrap();
    page.go("/settings?part=file").await.unwrap();
    page.press("Retirer l’exemple…").await.unwrap();
    page.press("Retirer l’exemple").await.unwrap();
    page.sees("Bienvenue dans Ruche").await.unwrap();
    assert!(!page.says("exemple.ruche").await.unwrap());
    run.close().await.unwrap();
}
