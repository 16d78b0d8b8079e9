//! Everything that must hold before a change lands: the same here and in CI.

use std::time::Instant;

use crate::setup::set_up;
use crate::shell::{npm, run};
use crate::{bindings, tidy};

type Step = (&'static str, fn() -> anyhow::Result<()>);

/// The steps, the quick ones first.
const STEPS: &[Step] = &[
    ("format", || run("cargo", &["fmt", "--all", "--check"])),
    ("tidy", tidy::tidy),
    ("interface: format", || npm(&["run", "format:check"])),
    ("interface: types", || npm(&["run", "typecheck"])),
    ("interface: lint", || npm(&["run", "lint"])),
    ("interface: messages", || npm(&["run", "messages:check"])),
    ("interface: tests", || npm(&["run", "test"])),
    ("interface: build", || npm(&["run", "build"])),
    ("clippy", || run("cargo", &["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"])),
    // The whole workspace is selected in every step, so that libraries have one set of features and are compiled once.
    ("build", || run("cargo", &["build", "--workspace", "--all-targets", "--locked"])),
    ("bindings", || bindings::write(true)),
    // Everything but the journeys, by the first letter of their name: to leave out their package would change the selection.
    ("tests", || run("cargo", &["test", "--workspace", "--locked", "--lib", "--bins", "--test", "[!j]*"])),
    ("journeys", || run("cargo", &["test", "--workspace", "--locked", "--test", "journeys"])),
];

/// Runs the steps whose name contains `only`.
pub fn test(only: Option<&str>) -> anyhow::Result<()> {
    set_up(true)?;
    let mut times = Vec::new();
    for (name, step) in STEPS.iter().filter(|(name, _)| only.is_none_or(|only| name.contains(only))) {
        println!("\n── {name}");
        let start = Instant::now();
        step()?;
        times.push((*name, start.elapsed().as_secs()));
    }
    println!();
    for (name, seconds) in &times {
        println!("{seconds:>5} s  {name}");
    }
    println!("{} passed, 0 failed", times.len());
    Ok(())
}
