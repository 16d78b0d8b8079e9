//! Files written for people: whole, or as they were before.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use ruche_core::{Code, Problem, Result};

/// Writes a file, and its folder if need be. It appears in one step: a reader, or a power cut, finds what was there
/// before or all of it.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let name = path.file_name().ok_or_else(|| Problem::new(Code::FileUnreachable))?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut beside = name.to_owned();
    beside.push(format!(".{}.tmp", uuid::Uuid::now_v7().simple()));
    let beside = folder.join(beside);
    let written = (|| {
        let mut file = File::create_new(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside, path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    Ok(written?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photos/rapport.html");
        write_whole(&path, b"un").unwrap();
        write_whole(&path, b"deux").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"deux");
        assert_eq!(fs::read_dir(folder.path().join("photos")).unwrap().count(), 1);
    }

    #[test]
    fn what_stood_there_stays_when_it_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        // A folder of that name cannot become a file.
        let path = folder.path().join("rapport.html");
        fs::create_dir_all(path.join("dedans")).unwrap();
        assert!(write_whole(&path, b"un").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
