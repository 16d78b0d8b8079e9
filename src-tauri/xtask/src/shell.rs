//! Running other programs from the root of the repository.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, ensure};

/// The root of the repository.
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

/// A program to be run at the root.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// What a program prints.
pub fn output(program: &str, arguments: &[&str]) -> anyhow::Result<String> {
    let output = command(program, arguments)
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("{program} cannot be started"))?;
    ensure!(output.status.success(), "{program} {} failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}
