//! What can go wrong, as the contract carries it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The result of anything a person can ask for.
pub type Result<T, E = Problem> = std::result::Result<T, E>;

/// Why something was not done. A code exists only where a screen says or does something of its own about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The request is not of the command's form: a fault of the caller, not of a person.
    BadRequest,
    /// Something that should not happen did; the log has the detail.
    Internal,
    /// No section is open.
    Locked,
    /// The long work was stopped because the person asked.
    Cancelled,
    /// The record is not there (any more).
    NotFound,
    /// A field that must be filled is empty.
    Required,
    /// A field's text is longer than `most` characters.
    TooLong,
    /// A date that does not exist, or lies outside what makes sense here.
    BadDate,
    /// An end before its beginning.
    EndsBeforeStart,
    /// A number outside `least`..`most`.
    OutOfRange,
    /// Not an e-mail address.
    BadEmail,
    /// Not a telephone number.
    BadPhone,
    /// The passphrase is too short (`least` characters).
    PassphraseTooShort,
    /// Neither this passphrase nor this recovery code opens the file.
    WrongKey,
    /// The recovery code was not copied whole or has a typing error.
    BadRecoveryCode,
    /// There is no file at this place.
    FileMissing,
    /// There is a file already at this place.
    FileExists,
    /// The file is cut short: it was not copied whole.
    FileTruncated,
    /// The file is not a section's workspace.
    FileForeign,
    /// The file was damaged after it was written.
    FileDamaged,
    /// The file was written by a newer Ruche.
    FileNewer,
    /// The file is open in another window or program.
    FileInUse,
    /// Nothing may be written in this folder.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The file or folder cannot be read or written (permissions, network folder gone).
    FileUnreachable,
    /// The file was not chosen by the person in this program.
    FileNotChosen,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// The change cannot be undone: `field` of a record has been changed since by another one.
    ChangedSince,
    /// Fields that the edit changes were changed elsewhere since it was begun: `field` is the first, `present` has the values of all as
    /// JSON, `revision` is what to edit from next.
    Conflict,
    /// The change cannot be made or undone: other records depend on what it takes away.
    InUse,
    /// This change is too old, or of a kind that cannot be undone.
    NotUndoable,
    /// The workspace or the file has changed since the preview: it must be looked at again.
    PreviewStale,
    /// The file holds no table that can be read.
    TableUnreadable,
    /// No column was given a meaning that identifies people.
    MappingIncomplete,
    /// The picture cannot be read.
    PictureUnreadable,
    /// A photo in the report may not be published: consent missing or refused.
    ConsentMissing,
    /// A photo in the report has no alternative text or credit.
    PhotoIncomplete,
    /// The report's text holds something that Ruche does not know.
    DocumentInvalid,
    /// A stage of a goal cannot go: something was counted for it (`unit`).
    StageCounted,
    /// The system has no keychain that Ruche can use.
    NoKeychain,
}

/// A refusal, as it crosses the contract: the words are the interface's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[error("{code:?} {field:?}")]
pub struct Problem {
    /// What happened.
    pub code: Code,
    /// The field of the request that it is about, if one is.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub field: Option<String>,
    /// What the sentence needs: counts, limits, names of fields.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub params: BTreeMap<String, String>,
}

impl Problem {
    /// A problem of no field in particular.
    pub fn new(code: Code) -> Self {
        Self { code, field: None, params: BTreeMap::new() }
    }

    /// A problem of one field of the request.
    pub fn at(code: Code, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..Self::new(code) }
    }

    /// The same, with a word for the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// An unexpected failure. The detail goes to the log, which never holds personal data: pass causes, not values.
    pub fn internal(context: &'static str, cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(context, %cause, "unexpected failure");
        Self::new(Code::Internal).with("context", context)
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let code = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Code::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Code::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt) => Code::FileDamaged,
            Some(ErrorCode::NotADatabase) => Code::WrongKey,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::FileInUse,
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => Code::FileUnreachable,
            Some(ErrorCode::OperationInterrupted) => Code::Cancelled,
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Code::NotFound,
            // A date that is none, a word of no set: what stands there was not written by Ruche.
            _ if matches!(
                error,
                rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..)
            ) =>
            {
                Code::FileDamaged
            }
            // The text of an SQLite error names tables and columns, never values.
            _ => return Self::internal("sqlite", &error),
        };
        tracing::warn!(?code, extended = ?error.sqlite_error().map(|cause| cause.extended_code), "storage refused");
        Self::new(code)
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        Self::new(match error.kind() {
            ErrorKind::NotFound => Code::FileMissing,
            ErrorKind::AlreadyExists => Code::FileExists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
            _ => {
                tracing::warn!(kind = ?error.kind(), "file refused");
                Code::FileUnreachable
            }
        })
    }
}
