//! Opening the window.

use std::process::Command;

use crate::setup::set_up;
use crate::shell::{command, finish, npm, root, run as shell_run, target};

/// Builds all and opens the window, or walks it where there is no display.
pub fn run() -> anyhow::Result<()> {
    let display = has_display();
    set_up(!display)?;
    npm(&["run", "build"])?;
    if display {
        shell_run("cargo", &["build", "--workspace"])?;
        return finish(Command::new(target().join("debug/ruche")));
    }
    shell_run("cargo", &["build", "--workspace"])?;
    let pictures = root().join("target/run");
    let mut walk = Command::new(target().join("debug/walk"));
    walk.arg(&pictures);
    finish(walk)?;
    println!("There is no display here: Ruche was opened in a virtual one.\nIts pages are in {}", pictures.display());
    Ok(())
}

/// Opens the window on the development server.
pub fn dev() -> anyhow::Result<()> {
    set_up(false)?;
    let mut server = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, &["run", "dev"]);
    let mut server = server.current_dir(root().join("ui")).spawn()?;
    let window = shell_run("cargo", &["run", "--package", "ruche", "--no-default-features"]);
    server.kill()?;
    window
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
