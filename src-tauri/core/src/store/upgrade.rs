//! Brings a file to today's tables, with a way back: before a step that an older program could not read, a copy of the file is laid beside
//! it, and kept until the file has been opened once more after it.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::problem::Result;
use crate::store::connection::Address;
use crate::store::migrations::{self, Migration};
use crate::store::{backup, file, properties};

/// Notes that a copy lies beside the file.
const COPY: &str = "copy_before_upgrade";

/// Brings the file up to date. `moved` is told the tables whose columns a step moved.
pub fn upgrade(
    connection: &mut Connection,
    address: &Address<'_>,
    migrations: &[Migration],
    moved: impl Fn(&Connection, &[&str]) -> Result<()>,
) -> Result<()> {
    if !migrations::needs_copy(connection, migrations)? {
        migrations::migrate(connection, migrations, moved)?;
        return remove_copy(connection, address);
    }
    let path = copy_path(address.path);
    remove_if_ours(&path, address)?;
    // Where a file of that name is somebody else's, theirs stays and the upgrade goes on without a copy.
    let copied = !path.exists();
    if copied {
        backup::copy_to(connection, &Address { path: &path, ..address.clone() })?;
    }
    migrations::migrate(connection, migrations, moved)?;
    if copied { properties::put(connection, COPY, "") } else { Ok(()) }
}

/// Where the copy lies: `section.ruche` is copied to `section-avant-mise-a-jour.ruche`.
fn copy_path(path: &Path) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push("-avant-mise-a-jour");
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

/// The file opens again after its upgrade: the copy has done its service.
fn remove_copy(connection: &Connection, address: &Address<'_>) -> Result<()> {
    if properties::get(connection, COPY)?.is_some() {
        remove_if_ours(&copy_path(address.path), address)?;
        properties::remove(connection, COPY)?;
    }
    Ok(())
}

/// Removes a copy of this very file: a copy has its salt.
fn remove_if_ours(path: &Path, address: &Address<'_>) -> Result<()> {
    if path.exists() && file::read_salt(path).is_ok_and(|salt| salt == *address.salt) {
        fs::remove_file(path)?;
    }
    Ok(())
}
