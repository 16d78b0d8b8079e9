//! The Debian package.

use anyhow::Context as _;

use crate::setup::set_up;
use crate::shell::{npm, root, run, target};

/// Builds the package and says where it is. Other systems' packages are built on those systems, by the release workflow.
pub fn package() -> anyhow::Result<()> {
    set_up(false)?;
    npm(&["run", "build"])?;
    let tauri = root().join("ui/node_modules/.bin/tauri");
    run(tauri.to_str().context("a path that is not text")?, &["build", "--bundles", "deb"])?;
    println!("The package is in {}", target().join("release/bundle/deb").display());
    Ok(())
}
