//! A copy of an open workspace: one file, whole, under the same key.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;

use crate::problem::{Code, Problem, Result};
use crate::store::connection::{Address, Role, open};
use crate::workspace::Workspace;

/// Copies the workspace to `path`, which must not exist, while it stays in use.
pub fn copy_to(workspace: &Workspace, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Problem::new(Code::FileExists));
    }
    let copied = (|| {
        let address = Address { path, key: workspace.key(), salt: workspace.salt() };
        let mut copy = open(&address, Role::Writer, true)?;
        let writer = workspace.writer();
        Backup::new(&writer, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
        Ok(())
    })();
    if copied.is_err() {
        let _ = std::fs::remove_file(path);
    }
    copied
}
