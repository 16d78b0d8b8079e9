//! Everything that must hold before a change lands: the same here and in CI.

use std::time::Instant;

use crate::setup::set_up;
use crate::shell::{npm, run};
use crate::tidy;

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
    ("tests", || {
        run(
            "cargo",
            &[
                "test",
                "--locked",
                "--package",
                "ruche-core",
                "--package",
                "ruche-document",
                "--package",
                "ruche-exchange",
            ],
        )
    }),
];

/// Runs the steps whose name holds `only`.
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
