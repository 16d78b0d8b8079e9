//! An organisation is noted, an exchange with it, and what it promised; the home page says whom nobody has spoken to for long.

use ruche_journeys::Machine;

#[tokio::test]
async fn what_a_partner_promised_is_a_task_and_silence_is_seen_on_the_home_page() {
    let machine = Machine::new().unwrap();
    let run = machine.start_with_section().await.unwrap();
    let page = &run.page;

    page.go("/partners").await.unwrap();
    page.press("Nouvelle organisation").await.unwrap();
    page.fill("Nom de l’organisation", "Ligue des droits, section d’Orvelle").await.unwrap();
    page.press("Créer la fiche").await.unwrap();
    page.sees("Interlocuteur·rices").await.unwrap();

    page.press("Noter un échange").await.unwrap();
    page.fill("Quel jour ?", "7/3/2019").await.unwrap();
    page.fill("Ce qui s’est dit", "D’accord pour un appel commun.").await.unwrap();
    page.press("On nous a promis…").await.unwrap();
    page.fill("On nous a promis", "Prêter la grande salle").await.unwrap();
    page.press("Noter l’échange").await.unwrap();
    page.sees("D’accord pour un appel commun.").await.unwrap();
    page.sees("Sans échange depuis six mois").await.unwrap();

    // Ticked off, the promise is kept; taken back, it is open again.
    page.click("//input[@type = 'checkbox' and contains(@aria-label, 'Prêter la grande salle')]").await.unwrap();
    page.sees("Aucune promesse n’est en attente.").await.unwrap();
    page.ctrl("z").await.unwrap();
    page.no_longer_sees("Aucune promesse n’est en attente.").await.unwrap();

    page.go("/").await.unwrap();
    page.sees("À qui n’avons-nous pas parlé depuis six mois").await.unwrap();
    page.press_containing("Ligue des droits").await.unwrap();
    page.sees("D’accord pour un appel commun.").await.unwrap();
    run.close().await.unwrap();
}
