//! A virtual display whose pixels can be read.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::Context as _;
use image::{Rgb, RgbImage};
use tempfile::TempDir;

/// A virtual screen, gone when dropped.
pub struct Display {
    server: Child,
    name: String,
    width: u32,
    height: u32,
    /// Its memory, which the server keeps in a file, and where its pixels begin there.
    memory: File,
    begins: u64,
    _folder: TempDir,
}

impl Display {
    /// Starts a display of so many pixels on a free number.
    pub fn start(width: u32, height: u32) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb cannot be started")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().context("Xvfb has no output")?).read_line(&mut number)?;
        let memory = File::open(folder.path().join("Xvfb_screen0"))?;
        // It begins with a header, whose first word is its size; the colours follow, 12 bytes each.
        let word = |at: u64| -> anyhow::Result<u64> {
            let mut bytes = [0; 4];
            memory.read_exact_at(&mut bytes, at)?;
            Ok(u32::from_be_bytes(bytes).into())
        };
        let begins = word(0)? + 12 * word(76)?;
        Ok(Self { server, name: format!(":{}", number.trim()), width, height, memory, begins, _folder: folder })
    }

    /// What DISPLAY must be.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The pixels as they are now, line by line, four bytes each: blue, green, red and nothing.
    pub fn pixels(&self) -> anyhow::Result<Vec<u8>> {
        let mut bytes = vec![0; self.width as usize * self.height as usize * 4];
        self.memory.read_exact_at(&mut bytes, self.begins)?;
        Ok(bytes)
    }

    /// The pixels of one line as they are now, as in [`Display::pixels`].
    pub fn line(&self, y: u32) -> anyhow::Result<Vec<u8>> {
        let mut bytes = vec![0; self.width as usize * 4];
        let begins = self.begins + u64::from(y) * u64::from(self.width) * 4;
        self.memory.read_exact_at(&mut bytes, begins)?;
        Ok(bytes)
    }

    /// Leaves a picture of the screen's first `width` columns and `height` lines at `path`.
    pub fn picture(&self, width: u32, height: u32, path: &Path) -> anyhow::Result<()> {
        let pixels = self.pixels()?;
        let picture = RgbImage::from_fn(width.min(self.width), height.min(self.height), |x, y| {
            let at = (y as usize * self.width as usize + x as usize) * 4;
            Rgb([pixels[at + 2], pixels[at + 1], pixels[at]])
        });
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        picture.save(path).with_context(|| format!("{} cannot be written", path.display()))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
