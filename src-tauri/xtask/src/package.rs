//! The Debian package.

use std::path::PathBuf;

use anyhow::Context as _;

use crate::setup::set_up;
use crate::shell::{npm, root, run, target};

/// The releases of Debian in which the package must start: 12 and 13.
const SUITES: [&str; 2] = ["bookworm", "trixie"];

/// Builds the package and says where it is; `tried`, it is then installed and started in each Debian, with nothing else. Other
/// systems' packages are built on those systems, by the release workflow.
pub fn package(tried: bool) -> anyhow::Result<()> {
    set_up(false)?;
    npm(&["run", "build"])?;
    // Built as for the tests and the bench, and only then packed: Tauri's own build would compile every library a second time
    // (docs/decisions/0011).
    run("cargo", &["build", "--release", "--workspace", "--locked", "--bin", "ruche"])?;
    let tauri = root().join("ui/node_modules/.bin/tauri");
    run(tauri.to_str().context("a path that is not text")?, &["bundle", "--bundles", "deb"])?;
    let package = newest()?;
    run(".ci/compress-package", &[&package.to_string_lossy()])?;
    println!("The package is {}", package.display());
    if tried {
        for suite in SUITES {
            let picture = root().join(format!("target/package-{suite}.png"));
            run(".ci/try-package", &[&package.to_string_lossy(), suite, &picture.to_string_lossy()])?;
        }
    }
    Ok(())
}

/// The package that was made last; those of earlier versions lie beside it.
fn newest() -> anyhow::Result<PathBuf> {
    let folder = target().join("release/bundle/deb");
    let made = |entry: &std::fs::DirEntry| entry.metadata().and_then(|metadata| metadata.modified()).ok();
    std::fs::read_dir(&folder)?
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "deb"))
        .max_by_key(made)
        .map(|entry| entry.path())
        .with_context(|| format!("no package in {}", folder.display()))
}
