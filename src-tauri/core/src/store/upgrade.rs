//! Upgrades a file to today's tables. Before a migration after which an older program could not read it, a copy is made beside the
//! file; it is deleted when the file has been opened again after the upgrade.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::problem::Result;
use crate::store::connection::Address;
use crate::store::migrations::{self, Migration};
use crate::store::{backup, file, properties};

/// Set while a copy is beside the file.
const COPY: &str = "copy_before_upgrade";

/// Brings the file up to date. `moved` is called with the tables whose columns a step moved.
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

/// The path of the copy: `section.ruche` is copied to `section-avant-mise-a-jour.ruche`.
fn copy_path(path: &Path) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push("-avant-mise-a-jour");
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

/// Deletes the copy: the file opened again after its upgrade.
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
