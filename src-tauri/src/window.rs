//! The window itself: shown when its page has drawn something, and what happens to it.

use std::sync::Arc;
use std::time::Duration;

use tauri::{
    AppHandle, DragDropEvent, Emitter as _, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::chooser::Chosen;

const LABEL: &str = "main";

/// Opens the window, unseen until [`painted`], so that nobody sees it white.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Ruche")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 640.0)
        .visible(false)
        .build()?;
    // A page that never says so is shown all the same: its error is better than no window.
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(Duration::from_secs(3)).await;
        show(&window);
    });
    Ok(())
}

/// The page has drawn its first content.
#[tauri::command]
pub fn painted(window: WebviewWindow) {
    show(&window);
}

fn show(window: &WebviewWindow) {
    if let Err(error) = window.show() {
        tracing::warn!(%error, "the window cannot be shown");
    }
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
