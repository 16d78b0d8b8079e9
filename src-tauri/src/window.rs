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
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Ruche")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 640.0)
        .background_color(if theme == Theme::Dark { PAPER.1 } else { PAPER.0 })
        .theme(chosen(theme))
        .build()?;
    #[cfg(target_os = "linux")]
    {
        draw_by_processor(&window)?;
        // The ground is for the page. The menu keeps the one of GTK, which changes together with its letters.
        window.as_ref().window().set_background_color(None)?;
        // GTK's windows open in the theme of the system, whatever their builder was given.
        if theme != Theme::System {
            window.set_theme(chosen(theme))?;
        }
    }
    #[cfg(not(target_os = "linux"))]
    drop(window);
    Ok(())
}

/// Draws the menu and the frame of the window in the theme that was chosen for the pages.
pub fn set_theme(app: &AppHandle, theme: Theme) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else { return Ok(()) };
    window.set_theme(chosen(theme))?;
    // GTK takes the absence of a choice for light: it is given the theme of the system.
    if cfg!(target_os = "linux") && theme == Theme::System {
        window.set_theme(Some(window.theme()?))?;
    }
    Ok(())
}

/// The theme as the system's windows know it; `None` leaves it to the system.
fn chosen(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// Draws pages of words and lines without the graphics driver: the window starts sooner, uses 90 MiB less, and does not stay blank
/// on the machines whose driver `WebKitGTK` cannot use (docs/decisions/0012).
#[cfg(target_os = "linux")]
fn draw_by_processor(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};

    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Files dropped on the window are chosen ones; the page gets their paths.
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
