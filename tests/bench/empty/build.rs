//! What Tauri prepares before the window is built.

fn main() {
    tauri_build::build();
}
