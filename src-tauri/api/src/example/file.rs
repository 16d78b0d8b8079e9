//! The file of the example: made, opened, deleted.

use std::fs;
use std::path::{Path, PathBuf};

use ruche_core::store::file::{self, FileLock};
use ruche_core::store::key::RawKey;
use ruche_core::{Code, Problem, Result, Workspace};

use crate::application::Application;
use crate::command::Context;
use crate::example::{PASSPHRASE, make};
use crate::host::Event;
use crate::workspace::{self, Status};

/// Where the example is kept: beside the settings, not among the person's documents.
fn path(application: &Application) -> PathBuf {
    application.host().settings_folder().join("examples").join("exemple.ruche")
}

/// Opens the example. One that is missing, or cannot be opened as what it should be, is made.
pub(super) fn open(application: &Application, context: &Context<'_>) -> Result<Status> {
    let path = path(application);
    if application.open_workspace().is_some_and(|workspace| workspace.path() == path) {
        return workspace::status(application);
    }
    match reopen(application, &path) {
        Err(problem) if is_beyond_use(problem.code) => {
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            delete(&path)?;
            make_whole(application, &path, context)?;
            reopen(application, &path)
        }
        answer => answer,
    }
}

/// Closes the example and deletes it, with all that the program remembers of it.
pub(super) fn remove(application: &Application) -> Result<Status> {
    let path = path(application);
    if application.open_workspace().is_some_and(|workspace| workspace.path() == path) {
        application.close_quietly()?;
        application.host().notice(Event::Locked);
    }
    delete(&path)?;
    if let Some(folder) = path.parent() {
        // Only when nothing else is in it.
        let _ = fs::remove_dir(folder);
    }
    if let Some(keychain) = application.host().keychain() {
        keychain.remove(&workspace::keychain_name(&path));
    }
    application.machine(|machine| machine.forget(&path))?;
    workspace::status(application)
}

fn reopen(application: &Application, path: &Path) -> Result<Status> {
    let key = RawKey::derive(&PASSPHRASE.into(), &file::read_salt(path)?)?;
    let opening = application.opening(path, key);
    application.open(path, |listener| Workspace::open(opening, listener))?;
    // Among the recent files it would ask for a passphrase that nobody has: the welcome page leads to it.
    application.machine(|machine| machine.forget(path))?;
    // A damaged file shows at its first reading.
    workspace::status(application).inspect_err(|_| application.lock())
}

/// Whether a file that is refused so is to be made anew: it is not there, not whole, or not the example.
fn is_beyond_use(code: Code) -> bool {
    matches!(
        code,
        Code::FileMissing
            | Code::FileForeign
            | Code::FileTruncated
            | Code::FileDamaged
            | Code::FileNewer
            | Code::WrongKey
    )
}

/// Makes the example under another name and moves it into place, so that one that was interrupted is never taken for it.
fn make_whole(application: &Application, path: &Path, context: &Context<'_>) -> Result<()> {
    let beside = path.with_extension("making");
    delete(&beside)?;
    let made = make::make(&beside, application.device(), &mut |done, total| context.progress(done, total));
    if made.is_err() {
        delete(&beside)?;
    }
    made?;
    fs::rename(beside, path)?;
    Ok(())
}

/// Deletes a file of a section that nobody holds, with what SQLite keeps beside it; without a fault when it is not there.
fn delete(path: &Path) -> Result<()> {
    if !path.parent().is_some_and(Path::exists) {
        return Ok(());
    }
    let _lock = FileLock::acquire(path)?;
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        match fs::remove_file(name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Problem::from(error));
            }
            _ => {}
        }
    }
    Ok(())
}
