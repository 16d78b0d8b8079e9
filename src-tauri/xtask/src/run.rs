//! Opening the window.

use std::path::PathBuf;
use std::process::Command;
use std::thread::available_parallelism;
use std::time::Instant;

use crate::setup::set_up;
use crate::shell::{command, finish, npm, root, run as shell_run, target};

/// What the first build takes on one processor, in minutes.
const FIRST_BUILD: usize = 34;

/// Builds what is started, and opens the window, or walks it where there is no display.
pub fn run() -> anyhow::Result<()> {
    let display = has_display();
    let start = Instant::now();
    if !program().exists() {
        let minutes = FIRST_BUILD.div_ceil(available_parallelism().map_or(1, usize::from)).max(3);
        println!("The first build compiles six hundred libraries: about {minutes} minutes. Later ones take seconds.");
    }
    let step = |number: u32, what: &str| println!("\n[{number}/3] {what} ({} s so far)", start.elapsed().as_secs());
    step(1, "What the machine needs");
    set_up(!display)?;
    step(2, "The pages");
    npm(&["run", "build"])?;
    step(3, "The program");
    build(if display { &[] } else { &["--bin", "walk"] })?;
    println!("\nBuilt in {} s", start.elapsed().as_secs());
    if display {
        return finish(Command::new(program()));
    }
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
    // Without its default feature, the program takes the pages from that server.
    let window = build(&["--no-default-features"]).and_then(|()| finish(Command::new(program())));
    server.kill()?;
    window
}

/// Builds the program: of the whole workspace, so that libraries have one set of features, nothing but what is started.
fn build(more: &[&str]) -> anyhow::Result<()> {
    shell_run("cargo", &[&["build", "--workspace", "--locked", "--bin", "ruche"], more].concat())
}

/// The program as it is built.
fn program() -> PathBuf {
    target().join("debug/ruche").with_extension(std::env::consts::EXE_EXTENSION)
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
