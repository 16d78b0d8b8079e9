//! The native menu. Its entries tell the page what to do; the page knows how.

use ruche_api::Language;
use serde::Deserialize;
use tauri::menu::{Menu, MenuBuilder, MenuItemBuilder, PredefinedMenuItem, SubmenuBuilder};
use tauri::{AppHandle, Emitter as _, Wry};

/// A page to which the menu leads.
#[derive(Deserialize)]
pub struct MenuPage {
    /// Its address, which the page is told.
    path: String,
    /// Its name in the language of the window.
    label: String,
}

/// Puts the menu on the program's windows, until the page writes it with the entries that lead to its pages.
pub fn install(app: &AppHandle, language: Language) -> tauri::Result<()> {
    app.set_menu(menu(app, language, &[])?)?;
    app.on_menu_event(|app, event| {
        if let Err(error) = app.emit("menu", event.id().as_ref()) {
            tracing::warn!(%error, "a menu entry did not reach the page");
        }
    });
    Ok(())
}

/// Writes the menu in the language of the page, with the pages to which it leads.
#[tauri::command]
pub fn write_menu(app: AppHandle, language: Language, pages: Vec<MenuPage>) {
    if let Err(error) = menu(&app, language, &pages).and_then(|menu| app.set_menu(menu)) {
        tracing::warn!(%error, "the menu cannot be written");
    }
}

fn menu(app: &AppHandle, language: Language, pages: &[MenuPage]) -> tauri::Result<Menu<Wry>> {
    let say = |french: &'static str, english: &'static str| match language {
        Language::Fr => french,
        Language::En => english,
    };
    // The first menu stands until the page gives its own, an instant later: GTK complains of keys that are taken away.
    let has_keys = !pages.is_empty();
    let entry = |id: &str, text: &str, keys: Option<&str>| {
        let item = MenuItemBuilder::with_id(id, text);
        match keys.filter(|_| has_keys) {
            Some(keys) => item.accelerator(keys).build(app),
            None => item.build(app),
        }
    };
    let section = SubmenuBuilder::new(app, say("Section", "Section"))
        .item(&entry("workspace.open", say("Ouvrir une autre section…", "Open another section…"), Some("CmdOrCtrl+O"))?)
        .item(&entry("workspace.copy", say("Enregistrer une copie…", "Save a copy…"), None)?)
        .separator()
        .item(&entry("settings", say("Réglages", "Settings"), Some("CmdOrCtrl+,"))?)
        .item(&entry("workspace.lock", say("Verrouiller", "Lock"), Some("CmdOrCtrl+L"))?)
        .separator()
        .item(&PredefinedMenuItem::quit(app, Some(say("Quitter Ruche", "Quit Ruche")))?)
        .build()?;
    // Undo has no accelerator here: in a text field Ctrl-Z belongs to the text, and the page knows which one is meant.
    let edit = SubmenuBuilder::new(app, say("Édition", "Edit"))
        .item(&entry("undo", say("Annuler la dernière opération", "Undo the last operation"), None)?)
        .item(&entry("redo", say("Rétablir", "Redo"), None)?)
        .separator()
        .item(&PredefinedMenuItem::cut(app, Some(say("Couper", "Cut")))?)
        .item(&PredefinedMenuItem::copy(app, Some(say("Copier", "Copy")))?)
        .item(&PredefinedMenuItem::paste(app, Some(say("Coller", "Paste")))?)
        .item(&PredefinedMenuItem::select_all(app, Some(say("Tout sélectionner", "Select all")))?)
        .build()?;
    let mut go = SubmenuBuilder::new(app, say("Aller à", "Go to"));
    for (number, page) in (1..).zip(pages) {
        // As the page itself has it: a digit leads to each of the first nine.
        let keys = (number <= 9).then(|| format!("CmdOrCtrl+{number}"));
        go = go.item(&entry(&page.path, &page.label, keys.as_deref())?);
    }
    if !pages.is_empty() {
        go = go.separator();
    }
    let go = go.item(&entry("search", say("Chercher…", "Search…"), Some("CmdOrCtrl+K"))?).build()?;
    let help = SubmenuBuilder::new(app, say("Aide", "Help"))
        .item(&entry("shortcuts", say("Raccourcis clavier", "Keyboard shortcuts"), None)?)
        .build()?;
    MenuBuilder::new(app).items(&[&section, &edit, &go, &help]).build()
}
