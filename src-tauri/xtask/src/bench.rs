//! The figures, taken by optimised programs in one run.

use std::process::Command;

use crate::setup::set_up;
use crate::shell::{finish, npm, run, target};

/// Builds everything for release and prints the ratios whose name holds `only`.
pub fn bench(only: Option<&str>) -> anyhow::Result<()> {
    set_up(true)?;
    npm(&["run", "build"])?;
    // Each of these is linked whole, which takes minutes: no more of them than are measured.
    let measured = ["--bin", "ruche", "--bin", "ruche-empty", "--bin", "ruche-bench"];
    run("cargo", &[&["build", "--workspace", "--release", "--locked"], measured.as_slice()].concat())?;
    let mut bench = Command::new(target().join("release/ruche-bench"));
    bench.args(only);
    finish(bench)
}
