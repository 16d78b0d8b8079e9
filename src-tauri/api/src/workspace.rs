//! Commands on the file of a section: create, open, lock, passphrase, quick unlock, recovery sheet, copy.

use std::path::{Path, PathBuf};

use ruche_core::section::{self, SectionDraft, SectionOperation};
use ruche_core::store::key::{self, RawKey};
use ruche_core::store::{check, file};
use ruche_core::write::Writer;
use ruche_core::{Code, Problem, Result, Workspace};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::application::Application;
use crate::command::{Nothing, commands};
use crate::secret::Secret;

commands! {
    /// Whether a section is open, and which.
    program "workspace.status" (Nothing) -> Status = |application, _: Nothing| status(application);
    /// Makes a new encrypted file for a section and opens it.
    program "workspace.create" (CreateWorkspace) -> Status = create;
    /// Opens a section's file with its passphrase, its recovery code, or the key in the keychain.
    program "workspace.open" (OpenWorkspace) -> Status = open;
    /// Closes the section: nothing of it stays readable.
    program "workspace.lock" (Nothing) -> Status = |application, _: Nothing| {
        application.lock();
        status(application)
    };
    /// Gives the file a new passphrase. Earlier recovery sheets no longer open it.
    program "workspace.change_passphrase" (ChangePassphrase) -> Status = change_passphrase;
    /// Keeps the file's key in the system's keychain, or takes it out.
    program "workspace.quick_unlock" (QuickUnlock) -> Nothing = quick_unlock;
    /// Reads the whole file and says whether it is whole.
    program "workspace.check" (Nothing) -> Nothing = |application, _: Nothing| {
        application.workspace()?.read(|reader| check::check(reader))?;
        Ok(Nothing {})
    };
    /// Copies the open section to another file, under the same passphrase.
    program "workspace.copy" (CopyWorkspace) -> Nothing = |application, request: CopyWorkspace| {
        application.check_chosen(&request.path)?;
        application.workspace()?.copy_to(&request.path)?;
        Ok(Nothing {})
    };
}

/// Whether a section is open, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Status {
    /// The open file.
    pub path: Option<PathBuf>,
    /// The section's name.
    pub section_name: Option<String>,
    /// Whether it is the example.
    pub example: bool,
}

/// A new section.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct CreateWorkspace {
    /// Where the file shall be.
    pub path: PathBuf,
    /// At least 8 characters.
    pub passphrase: Secret,
    /// The section's name.
    pub section_name: String,
    /// The name of the officer who uses Ruche here.
    pub officer: String,
}

/// How a file is opened.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct OpenWorkspace {
    /// The file.
    pub path: PathBuf,
    /// With what.
    pub key: OpeningKey,
}

/// What opens a file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "with", content = "secret", rename_all = "snake_case")]
pub enum OpeningKey {
    /// Its passphrase.
    Passphrase(Secret),
    /// The code of its recovery sheet.
    RecoveryCode(Secret),
    /// The key in the system's keychain.
    Keychain,
}

/// A new passphrase.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct ChangePassphrase {
    /// The one it has, or the code of its recovery sheet: who has lost the one proves themselves by the other.
    pub current: Secret,
    /// The one it shall have.
    pub new: Secret,
}

/// Whether the keychain keeps the key.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct QuickUnlock {
    /// Keep it, or take it out.
    pub enabled: bool,
}

/// Where a copy goes.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct CopyWorkspace {
    /// A file that does not exist yet.
    pub path: PathBuf,
}

/// The name under which the keychain keeps a file's key.
pub(crate) fn keychain_name(path: &Path) -> String {
    path.display().to_string()
}

/// Which section is open.
pub(crate) fn status(application: &Application) -> Result<Status> {
    let Some(workspace) = application.open_workspace() else {
        return Ok(Status { path: None, section_name: None, example: false });
    };
    let section = workspace.read(|reader| section::read(reader))?.draft;
    Ok(Status { path: Some(workspace.path().to_owned()), section_name: Some(section.name), example: section.example })
}

fn create(application: &Application, request: CreateWorkspace) -> Result<Status> {
    application.check_chosen(&request.path)?;
    // Before the section that is open is closed. The section's particulars call its name `name`.
    let draft = SectionDraft { name: request.section_name, ..SectionDraft::default() };
    let (officer, draft) =
        section::check_new(&request.officer, draft).map_err(|problem| match problem.field.as_deref() {
            Some("name") => Problem { field: Some("section_name".to_owned()), ..problem },
            _ => problem,
        })?;
    key::check_passphrase(&request.passphrase.0)?;
    let path = &request.path;
    application.open(path, |listener| {
        let device = application.device();
        let derive = |salt: &key::Salt| RawKey::derive(&request.passphrase.0, salt);
        let set_up = |writer: &Writer<'_>| section::create(writer, &officer, draft);
        Workspace::create(path, device, derive, SectionOperation::SetUp, set_up, listener)
    })?;
    status(application)
}

impl Application {
    /// Opens the section that was open last, when the system's keychain keeps its key; whether it did. What stands in the way is
    /// left for the person to meet, who then asks for the file themselves. Blocks.
    pub fn open_last(&self) -> bool {
        let Ok(Some(path)) = self.machine(|machine| machine.last_with_key()) else { return false };
        open(self, OpenWorkspace { path, key: OpeningKey::Keychain }).is_ok()
    }
}

fn open(application: &Application, request: OpenWorkspace) -> Result<Status> {
    let path = &request.path;
    if !application.knows(path) {
        application.check_chosen(path)?;
    }
    let salt = file::read_salt(path)?;
    let key = match &request.key {
        OpeningKey::Passphrase(passphrase) => RawKey::derive(&passphrase.0, &salt)?,
        OpeningKey::RecoveryCode(code) => RawKey::from_recovery_code(code.expose())?,
        OpeningKey::Keychain => application
            .host()
            .keychain()
            .and_then(|keychain| keychain.get(&keychain_name(path)))
            .and_then(|hex| RawKey::from_hex(&hex))
            .ok_or_else(|| Problem::new(Code::NoKeychain))?,
    };
    let opening = application.opening(path, key);
    application.open(path, |listener| Workspace::open(opening, listener))?;
    // A damaged file shows at its first reading: it is not left open half shown.
    status(application).inspect_err(|_| application.lock())
}

fn change_passphrase(application: &Application, request: ChangePassphrase) -> Result<Status> {
    key::check_passphrase(&request.new.0).map_err(|problem| Problem { field: Some("new".to_owned()), ..problem })?;
    let (path, salt, current) = {
        let workspace = application.workspace()?;
        (workspace.path().to_owned(), *workspace.salt(), workspace.key().clone())
    };
    let by_code = RawKey::from_recovery_code(request.current.expose()).is_ok_and(|key| key == current);
    if !by_code && RawKey::derive(&request.current.0, &salt)? != current {
        return Err(Problem::at(Code::WrongKey, "current"));
    }
    let new = RawKey::derive(&request.new.0, &salt)?;
    application.close_quietly()?;
    let changed = Workspace::change_key(&application.opening(&path, current.clone()), &new);
    let opening = application.opening(&path, if changed.is_ok() { new.clone() } else { current });
    application.open(&path, |listener| Workspace::open(opening, listener))?;
    changed?;
    if let Some(keychain) = application.host().keychain()
        && keychain.get(&keychain_name(&path)).is_some()
    {
        keychain.put(&keychain_name(&path), &new.to_hex());
    }
    status(application)
}

fn quick_unlock(application: &Application, request: QuickUnlock) -> Result<Nothing> {
    let workspace = application.workspace()?;
    let path = workspace.path();
    let keychain = application.host().keychain().ok_or_else(|| Problem::new(Code::NoKeychain))?;
    if request.enabled {
        if !keychain.put(&keychain_name(path), &workspace.key().to_hex()) {
            return Err(Problem::new(Code::NoKeychain));
        }
    } else {
        keychain.remove(&keychain_name(path));
    }
    application.machine(|machine| machine.set_quick_unlock(path, request.enabled))?;
    Ok(Nothing {})
}
