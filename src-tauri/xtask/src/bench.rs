//! The figures, taken by optimised programs in one run.

use std::process::Command;

use crate::setup::set_up;
use crate::shell::{finish, npm, run, target};

/// Builds everything for release and prints the ratios whose name holds `only`.
pub fn bench(only: Option<&str>) -> anyhow::Result<()> {
    set_up(true)?;
    npm(&["run", "build"])?;
    run("cargo", &["build", "--workspace", "--release", "--locked"])?;
    let mut bench = Command::new(target().join("release/ruche-bench"));
    bench.args(only);
    finish(bench)
}
