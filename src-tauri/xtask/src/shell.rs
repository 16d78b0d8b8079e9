//! Running other programs from the root of the repository.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};

/// The root of the repository, of which cargo tells this program as it runs: a target folder may be shared by several clones, and what was
/// compiled in another knows only that one.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    package.ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program to be run at the root.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a program to its end, and fails when it does.
pub fn run(program: &str, arguments: &[&str]) -> anyhow::Result<()> {
    finish(command(program, arguments))
}

/// Runs a program of the interface's packages.
pub fn npm(arguments: &[&str]) -> anyhow::Result<()> {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(root().join("ui"));
    finish(command)
}

/// Runs a command to its end, and fails when it does.
pub fn finish(mut command: Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("{} cannot be started", command.get_program().display()))?;
    ensure!(status.success(), "{} failed", words(&command));
    Ok(())
}

/// What a program prints.
pub fn output(program: &str, arguments: &[&str]) -> anyhow::Result<String> {
    let mut command = command(program, arguments);
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("{program} cannot be started"))?;
    ensure!(output.status.success(), "{} failed", words(&command));
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a program runs and ends well, unheard.
pub fn works(program: &str, arguments: &[&str]) -> bool {
    command(program, arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn words(command: &Command) -> String {
    let mut words = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        words.push(' ');
        words.push_str(&argument.to_string_lossy());
    }
    words
}
