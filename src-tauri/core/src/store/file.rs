//! Looks at a file before SQLite does, and locks it for one program at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::problem::{Code, Problem, Result};
use crate::store::key::Salt;

/// The page size of the encrypted file: SQLCipher 4's own.
const PAGE: u64 = 4096;

/// Reads the salt of an existing workspace, refusing what cannot be one. Nothing is written.
///
/// An encrypted file has no signature, so foreign files are recognised by what they do have: their own signature, text, or a
/// first page too regular to be a cipher's.
pub fn read_salt(path: &Path) -> Result<Salt> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut page = Vec::with_capacity(4096);
    file.by_ref().take(PAGE).read_to_end(&mut page)?;
    if page.is_empty() || looks_foreign(&page) {
        return Err(Problem::new(Code::FileForeign));
    }
    if size % PAGE != 0 {
        return Err(Problem::new(Code::FileTruncated));
    }
    let mut salt = Salt::default();
    salt.copy_from_slice(&page[..16]);
    Ok(salt)
}

/// Whether the first page is plainly something else than a cipher's output.
fn looks_foreign(page: &[u8]) -> bool {
    const SIGNATURES: [&[u8]; 10] = [
        b"SQLite format 3\0",
        b"%PDF",
        b"PK\x03\x04",
        b"\xff\xd8\xff",
        b"\x89PNG",
        b"GIF8",
        b"\x7fELF",
        b"MZ",
        b"\xd0\xcf\x11\xe0",
        b"{\\rtf",
    ];
    if SIGNATURES.iter().any(|signature| page.starts_with(signature)) || page.len() < 512 {
        return true;
    }
    // Over a page of cipher each byte value is expected len/256 times; the sum of squared deviations is then near 255.
    let mut counts = [0f64; 256];
    for byte in page {
        counts[usize::from(*byte)] += 1.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "a page has 4,096 bytes")]
    let expected = page.len() as f64 / 256.0;
    let chi_square: f64 = counts.iter().map(|count| (count - expected).powi(2) / expected).sum();
    chi_square > 600.0
}

/// Whether the folder of `path` takes new files: SQLite needs its log beside the file.
pub fn check_writable(path: &Path) -> Result<()> {
    let file = OpenOptions::new().write(true).open(path)?;
    drop(file);
    let folder = path.parent().unwrap_or(Path::new("."));
    let probe = folder.join(format!(".ruche-probe-{}", std::process::id()));
    match OpenOptions::new().write(true).create_new(true).open(&probe) {
        Ok(_) => {
            let _ = fs::remove_file(&probe);
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The lock of a workspace for this program: a lock of the operating system on a file beside it, freed even by a crash.
#[derive(Debug)]
pub struct FileLock {
    file: File,
    path: PathBuf,
}

impl FileLock {
    /// Locks the workspace at `path`, or refuses with `FileInUse`.
    pub fn acquire(path: &Path) -> Result<Self> {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push("-lock");
        let path = path.with_file_name(name);
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file, path }),
            Err(TryLockError::WouldBlock) => Err(Problem::new(Code::FileInUse)),
            // A file system without locks (some network folders): SQLite's own locks are what is left.
            Err(TryLockError::Error(error)) => {
                tracing::warn!(kind = ?error.kind(), "no file locks here");
                Ok(Self { file, path })
            }
        }
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // Removed while still locked, so that nobody locks a file that is about to go.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(bytes: &[u8]) -> Code {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, bytes).unwrap();
        read_salt(&path).unwrap_err().code
    }

    #[test]
    fn foreign_files_are_told_from_workspaces() {
        assert_eq!(refusal(b""), Code::FileForeign);
        assert_eq!(refusal(&b"Nom;Pr\xe9nom;Adresse\r\n".repeat(400)), Code::FileForeign);
        assert_eq!(refusal(b"%PDF-1.7\n%random"), Code::FileForeign);
        assert_eq!(refusal(&[0; 8192]), Code::FileForeign);
    }

    #[test]
    fn a_file_cut_short_is_told() {
        let mut cipher = vec![0; 4096 * 3 + 100];
        openssl::rand::rand_bytes(&mut cipher).unwrap();
        assert_eq!(refusal(&cipher), Code::FileTruncated);
    }

    #[test]
    fn a_locked_file_is_refused_to_a_second_program() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("section.ruche");
        let lock = FileLock::acquire(&path).unwrap();
        assert_eq!(FileLock::acquire(&path).unwrap_err().code, Code::FileInUse);
        drop(lock);
        assert!(FileLock::acquire(&path).is_ok());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
