//! The window itself, and what happens to it.

use std::sync::Arc;

use ruche_api::Theme;
use tauri::window::Color;
use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::chooser::Chosen;

const LABEL: &str = "main";

/// The ground of the pages, light and dark (`--ruche-paper`): the window has it before its page has drawn anything.
const PAPER: (Color, Color) = (Color(0xfd, 0xfa, 0xf4, 0xff), Color(0x1b, 0x18, 0x13, 0xff));

/// Opens the window at once, on the ground of its pages: a web view that is not shown draws nothing, and would begin to only then.
pub fn open(app: &AppHandle, theme: Theme) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Ruche")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 640.0)
        .background_color(if theme == Theme::Dark { PAPER.1 } else { PAPER.0 })
        .build()?;
    Ok(())
}

/// Files dropped on the window are chosen ones; the page is told where they are.
pub fn on_event(window: &tauri::Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        let chosen = window.state::<Arc<Chosen>>();
        for path in paths {
            chosen.add(path);
        }
        if let Err(error) = window.emit("dropped", paths) {
            tracing::warn!(%error, "a drop did not reach the page");
        }
    }
}
