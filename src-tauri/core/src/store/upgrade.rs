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

/// What follows the name of a copy that is being made. Nobody else gives a file such a name.
const UNFINISHED: &str = "-en-cours";

/// Brings the file up to date. `outdate` is called with all migrations in the transaction of those that are run.
///
/// Wherever a crash stops it, no copy is left for ever: the note of the copy is committed with the migrations, and a copy that has no
/// note yet, or is not whole, is replaced by the upgrade that follows.
pub fn upgrade(
    connection: &mut Connection,
    address: &Address<'_>,
    migrations: &[Migration],
    outdate: impl FnOnce(&Connection, &[Migration]) -> Result<()>,
) -> Result<()> {
    if !migrations::needs_copy(connection, migrations)? {
        migrations::migrate(connection, migrations, |transaction| outdate(transaction, migrations))?;
        return remove_copy(connection, address);
    }
    let path = copy_path(address.path);
    remove_if_ours(&path, address)?;
    // Where a file of that name is somebody else's, theirs stays and the upgrade goes on without a copy.
    let copied = !path.exists();
    if copied {
        copy_whole(connection, address, &path)?;
    }
    migrations::migrate(connection, migrations, |transaction| {
        outdate(transaction, migrations)?;
        if copied { properties::put(transaction, COPY, "") } else { Ok(()) }
    })
}

/// Makes the copy under a name of its own, and gives it its name when it is whole.
fn copy_whole(connection: &Connection, address: &Address<'_>, path: &Path) -> Result<()> {
    let beside = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let unfinished = beside(UNFINISHED);
    for ending in ["", "-journal", "-wal", "-shm"] {
        let left = beside(&format!("{UNFINISHED}{ending}"));
        if left.exists() {
            fs::remove_file(left)?;
        }
    }
    backup::copy_to(connection, &Address { path: &unfinished, ..address.clone() })?;
    Ok(fs::rename(unfinished, path)?)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ClosedFile, Section, named, with_later};

    /// Migrations of a version whose files older programs cannot read.
    fn later() -> Vec<Migration> {
        with_later(false, &[(|_| Ok(()), &[])])
    }

    /// A section's file with somebody in it.
    fn file() -> ClosedFile {
        let section = Section::new();
        section.person(named("Zoé", "Dubois"));
        ClosedFile::of(section)
    }

    /// Upgrades `file` by a program that is stopped after so many commits.
    fn upgrade_until(file: &ClosedFile, commits: u32) -> Result<()> {
        let mut connection = file.connect();
        let mut made = 0;
        let stops = move || {
            made += 1;
            made > commits
        };
        connection.commit_hook(Some(stops)).unwrap();
        file.upgrade_by(&mut connection, &later())
    }

    fn version(file: &ClosedFile) -> usize {
        migrations::version(&file.connect()).unwrap() as usize
    }

    #[test]
    fn a_crash_right_after_the_migrations_leaves_no_copy_for_ever() {
        let file = file();
        let _ = upgrade_until(&file, 1);
        assert_eq!(version(&file), later().len());
        assert!(copy_path(&file.path).exists());
        file.upgrade(&later()).unwrap();
        assert!(!copy_path(&file.path).exists());
    }

    #[test]
    fn a_crash_before_the_migrations_leaves_a_copy_that_the_next_upgrade_replaces() {
        let file = file();
        upgrade_until(&file, 0).unwrap_err();
        assert!(copy_path(&file.path).exists());
        assert!(version(&file) < later().len());
        file.connect().execute("UPDATE person SET given_name = 'Aline'", []).unwrap();
        file.upgrade(&later()).unwrap();
        let copy = copy_path(&file.path);
        let copied = file.copied_to(copy);
        let name: String = copied.connect().query_row("SELECT given_name FROM person", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Aline");
    }

    #[test]
    fn a_crash_while_the_copy_is_made_leaves_nothing_of_it_after_the_next_upgrade() {
        let file = file();
        let copy = copy_path(&file.path);
        let left = ["-en-cours", "-en-cours-journal"].map(|ending| {
            let left = PathBuf::from(format!("{}{ending}", copy.display()));
            fs::write(&left, "half of it").unwrap();
            left
        });
        file.upgrade(&later()).unwrap();
        assert!(copy.exists());
        assert!(left.iter().all(|left| !left.exists()));
    }

    #[test]
    fn a_file_of_somebody_else_under_the_name_of_the_copy_stays() {
        let file = file();
        let copy = copy_path(&file.path);
        fs::write(&copy, "a letter").unwrap();
        for _ in 0..2 {
            file.upgrade(&later()).unwrap();
            assert_eq!(fs::read(&copy).unwrap(), b"a letter");
        }
    }
}
