//! The day of a gathering goes in, its report is begun from it, written, published, and leaves as a page, a text and on paper.

use std::fs;
use std::process::Command;

use ruche_journeys::{Machine, Page};
use serde_json::json;

const NOTES: &str = "9h30 accueil café
10h intro Camille Navarre (coordination) : redialoguer avec les partenaires
ANNONCE !! retour de l'université d'été à La Rochelle
10h20 TR1 \"Grand débat\" - anim. Irène Saint-Loup
Hector Lanoux (prés. groupe Sénat) -> y aller d'abord pour écouter
12h45-14h déjeuner
14h ateliers - moi : \"Faire vivre une campagne\"
Paule : atelier trésorerie
";

async fn held(page: &Page) {
    page.go("/events").await.unwrap();
    page.press_first(&["Nouvel événement", "Créer un événement"]).await.unwrap();
    page.fill("Titre", "Osons les combats communs").await.unwrap();
    page.fill("Jour", "2 février 2019").await.unwrap();
    page.fill("Début", "9h30").await.unwrap();
    page.fill("Fin", "17h30").await.unwrap();
    page.fill("Lieu", "Paris").await.unwrap();
    page.press("Créer l’événement").await.unwrap();
    page.sees("Osons les combats communs").await.unwrap();

    page.press("Coller des notes").await.unwrap();
    page.fill("Vos notes", NOTES).await.unwrap();
    page.press_containing("séances").await.unwrap();
    page.wait_for("//*[@value='Table ronde 1 : Grand débat'] | //*[contains(text(), 'Grand débat')]").await.unwrap();
}

#[tokio::test]
async fn the_evenings_notes_become_the_report_that_is_published() {
    let machine = Machine::new().unwrap();
    let run = machine.start_with_section().await.unwrap();
    let page = &run.page;
    held(page).await;

    // A calendar program takes the day.
    let calendar = machine.file("journee.ics");
    machine.will_choose(&calendar).unwrap();
    page.press("Fichier iCalendar").await.unwrap();
    page.sees("Fichier iCalendar enregistré.").await.unwrap();
    let calendar = fs::read_to_string(calendar).unwrap();
    assert!(calendar.contains("BEGIN:VEVENT") && calendar.contains("Osons les combats communs"), "{calendar}");

    page.press("Écrire le compte rendu").await.unwrap();
    page.sees("Brouillon").await.unwrap();
    let text = page
        .wait_for("//*[@contenteditable='true' and @role='textbox'] | //*[contains(@class, 'ProseMirror')]")
        .await
        .unwrap();
    for words in ["Hector Lanoux", "Irène Saint-Loup", "La Rochelle"] {
        assert!(page.contains(words).await.unwrap(), "{words}");
    }
    // Something is added at the end, and saved as it is typed.
    text.send_keys("\u{e009}\u{e010}\u{e000}").await.unwrap();
    text.send_keys("\u{e007}Merci à toutes celles et ceux croisés dans la journée.").await.unwrap();
    page.sees("Enregistré").await.unwrap();

    page.press("Publier…").await.unwrap();
    page.press("Déclarer publié").await.unwrap();
    page.sees("Publié le").await.unwrap();
    let html = machine.file("compte-rendu.html");
    machine.will_choose(&html).unwrap();
    page.press("Page web (HTML)").await.unwrap();
    page.sees("Le compte rendu est dans le fichier.").await.unwrap();
    let html = fs::read_to_string(html).unwrap();
    for words in ["Osons les combats communs", "Hector Lanoux", "10 h 20", "Merci à toutes celles"] {
        assert!(html.replace(['\u{202f}', '\u{a0}'], " ").contains(words), "{words}");
    }
    assert!(!html.contains("src=\"http") && !html.contains("<script"), "the page asks for something outside");

    let pdf = machine.file("compte-rendu.pdf");
    machine.will_choose(&pdf).unwrap();
    page.press("Document à imprimer (PDF)").await.unwrap();
    for _ in 0..600 {
        if pdf.exists() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let text = Command::new("pdftotext").args([pdf.as_os_str(), "-".as_ref()]).output().unwrap();
    let text = String::from_utf8_lossy(&text.stdout).replace(['\u{202f}', '\u{a0}'], " ");
    for words in ["Osons les combats communs", "Hector Lanoux", "Merci à toutes celles"] {
        assert!(text.contains(words), "{words}: {text}");
    }

    let reports = page.call("reports.list", json!({ "limit": 5 })).await.unwrap();
    assert_eq!(reports["rows"][0]["status"], "published");
    run.close().await.unwrap();
}
