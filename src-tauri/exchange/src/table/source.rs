use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::TableError;

/// Where the bytes of a table come from. Opened as often as needed, from its beginning.
#[derive(Debug, Clone)]
pub enum Source {
    /// A file on disk.
    File(PathBuf),
    /// Bytes in memory.
    Bytes(Arc<[u8]>),
}

pub(super) trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// An open source and its size in bytes.
pub(super) struct OpenSource {
    pub(super) bytes: Box<dyn ReadSeek>,
    pub(super) size: u64,
}

impl Source {
    pub(super) fn open(&self) -> Result<OpenSource, TableError> {
        let mut bytes: Box<dyn ReadSeek> = match self {
            // Asked before it is opened: opening a pipe waits for somebody to write into it.
            Self::File(path) if !path.metadata()?.is_file() => return Err(TableError::NotAFile),
            Self::File(path) => Box::new(File::open(path)?),
            Self::Bytes(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
        };
        let size = bytes.seek(SeekFrom::End(0))?;
        bytes.rewind()?;
        Ok(OpenSource { bytes, size })
    }

    /// At most `length` bytes from the beginning.
    pub(super) fn head(&self, length: u64) -> Result<Vec<u8>, TableError> {
        let mut head = Vec::new();
        self.open()?.bytes.take(length).read_to_end(&mut head)?;
        Ok(head)
    }
}

impl From<&Path> for Source {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl From<Vec<u8>> for Source {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}
