//! The window of Ruche.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    ruche_shell::run();
}
