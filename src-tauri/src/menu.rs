//! The native menu. Its entries tell the page what to do; the page knows how.

use std::sync::{Mutex, PoisonError};

use ruche_api::Language;
use serde::Deserialize;
use tauri::menu::{Menu, MenuBuilder, MenuItem, MenuItemBuilder, PredefinedMenuItem, SubmenuBuilder};
use tauri::{AppHandle, Emitter as _, Manager as _, Wry};

/// The submenu that leads to the pages.
const GO: &str = "go";

/// The menu that stands.
struct Written(Mutex<Standing>);

#[derive(Clone, Copy)]
struct Standing {
    language: Language,
    /// Whether the page has given its pages.
    has_pages: bool,
}

/// A page to which the menu leads.
#[derive(Deserialize)]
pub struct MenuPage {
    /// Its address, which the page is told.
    path: String,
    /// Its name in the language of the window.
    label: String,
}

/// Puts the menu on the program's windows; the page adds the entries that lead to its pages.
pub fn install(app: &AppHandle, language: Language) -> tauri::Result<()> {
    app.set_menu(menu(app, language, &[])?)?;
    app.manage(Written(Mutex::new(Standing { language, has_pages: false })));
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
    let standing = Standing { language, has_pages: true };
    let state = app.state::<Written>();
    let before = std::mem::replace(&mut *state.0.lock().unwrap_or_else(PoisonError::into_inner), standing);
    let written = match before {
        before if before.language != language => {
            menu(&app, language, &pages).and_then(|menu| app.set_menu(menu)).map(drop)
        }
        // The page was loaded again.
        Standing { has_pages: true, .. } => Ok(()),
        // To put another menu in its place would lay out the whole window again, at its start.
        Standing { has_pages: false, .. } => add_pages(&app, &pages),
    };
    if let Err(error) = written {
        tracing::warn!(%error, "the menu cannot be written");
    }
}

/// Adds the pages to the menu that stands.
fn add_pages(app: &AppHandle, pages: &[MenuPage]) -> tauri::Result<()> {
    let go = app.menu().and_then(|menu| menu.get(GO));
    let Some(go) = go.as_ref().and_then(|entry| entry.as_submenu()) else { return Ok(()) };
    for (place, page) in entries(app, pages)?.iter().enumerate() {
        go.insert(page, place)?;
    }
    go.insert(&PredefinedMenuItem::separator(app)?, pages.len())
}

/// The entries that lead to the pages: a digit leads to each of the first nine, as in the page itself.
fn entries(app: &AppHandle, pages: &[MenuPage]) -> tauri::Result<Vec<MenuItem<Wry>>> {
    let entry = |(number, page): (usize, &MenuPage)| {
        let item = MenuItemBuilder::with_id(&page.path, &page.label);
        if number <= 9 { item.accelerator(format!("CmdOrCtrl+{number}")).build(app) } else { item.build(app) }
    };
    (1..).zip(pages).map(entry).collect()
}

fn menu(app: &AppHandle, language: Language, pages: &[MenuPage]) -> tauri::Result<Menu<Wry>> {
    let say = |french: &'static str, english: &'static str| match language {
        Language::Fr => french,
        Language::En => english,
    };
    let entry = |id: &str, text: &str, keys: Option<&str>| {
        let item = MenuItemBuilder::with_id(id, text);
        match keys {
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
    let mut go = SubmenuBuilder::with_id(app, GO, say("Aller à", "Go to"));
    for page in entries(app, pages)? {
        go = go.item(&page);
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
