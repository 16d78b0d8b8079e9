//! The figures, taken in one run by the programs that are packed.

use std::process::Command;

use crate::setup::set_up;
use crate::shell::{finish, npm, run, target};

/// Builds for release, measures `only` that or everything, and fails at the end, saying what missed.
pub fn bench(only: Option<&str>) -> anyhow::Result<()> {
    set_up(true)?;
    npm(&["run", "build"])?;
    // The profile of the package, which links without optimising across crates: what is measured is what people run.
    let measured = ["--bin", "ruche", "--bin", "ruche-empty", "--bin", "ruche-bench"];
    run("cargo", &[&["build", "--workspace", "--release", "--locked"], measured.as_slice()].concat())?;
    let mut bench = Command::new(target().join("release/ruche-bench"));
    bench.args(only);
    finish(bench)
}
