//! From the start of the program to the first paint of real content, and the memory that it then holds; against a window with one
//! line of text. Both are release builds, started in turn on the same virtual screen, and watched from outside: the pixels of the
//! screen are read from its memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use ruche_core::secrecy::SecretString;
use ruche_core::store::file::{self, FileLock};
use ruche_core::store::key::RawKey;
use ruche_journeys::Display;
use serde_json::{Value, json};

use crate::figures::{Figures, median};
use crate::section::{PASSPHRASE, Section};

/// The most times the floor that the start may take.
const MAX_TIME: f64 = 1.4;
/// The most times the floor that the memory may be.
const MAX_MEMORY: f64 = 1.4;
/// People in the file.
const PEOPLE: u64 = 10_000;
/// Starts of each program that are counted.
const RUNS: usize = 7;
/// How long a start may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a program is left to itself before its memory is taken.
const SETTLE: Duration = Duration::from_secs(3);

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 800;
/// Of the lines of the screen, each so many is looked at; letters are higher.
const LINES_APART: usize = 5;
/// So many looks, 2 ms apart, must see the same.
const LOOKS: usize = 5;

/// Measures both in turn, in a session of their own with a keychain.
pub fn compare(figures: &mut Figures) -> anyhow::Result<()> {
    // The section opens by itself at the start where the system keeps its key: that needs a system that has a keychain.
    let inside = format!("{} start --inside", std::env::current_exe()?.display());
    let unlock = "echo -n banc | gnome-keyring-daemon --unlock --components=secrets > /dev/null";
    let home = tempfile::tempdir()?;
    let output = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", &format!("{unlock} && exec {inside}")])
        .env("HOME", home.path())
        .stderr(Stdio::inherit())
        .output()
        .context("dbus-run-session cannot be started")?;
    ensure!(output.status.success(), "the session of the programs failed");
    // Services of the session write into the same output.
    let output = String::from_utf8(output.stdout)?;
    let figures_of_both = output.lines().find(|line| line.starts_with('{')).context("the session gave no figures")?;
    let measured: Value = serde_json::from_str(figures_of_both)?;
    let ratio = |of: &str| {
        let [floor, ruche] = ["ruche-empty", "ruche"].map(|name| measured[name][of].as_f64().unwrap_or(f64::NAN));
        println!("start, {PEOPLE} people, {of}: {ruche:.0}, an empty window {floor:.0}");
        ruche / floor
    };
    figures.at_most("start, first paint of content, times an empty window", ratio("milliseconds"), MAX_TIME);
    let memory = ratio("mebibytes");
    figures.at_most("start, memory (PSS, all processes), times an empty window", memory, MAX_MEMORY);
    Ok(())
}

/// The measurement itself, printed for [`compare`].
pub fn inside() -> anyhow::Result<()> {
    let section = Section::with_people(PEOPLE)?;
    let home = tempfile::tempdir()?;
    keep_key(&section)?;
    // The program could not open a file that is open here, and would show its welcome page instead of the section.
    section.application.lock();
    let settings = home.path().join("config/org.ruche.desktop");
    fs::create_dir_all(&settings)?;
    let recent =
        json!({ "language": "fr", "theme": "light", "recent": [{ "path": section.path(), "quick_unlock": true }] });
    fs::write(settings.join("settings.json"), recent.to_string())?;

    let screen = Display::start(WIDTH, HEIGHT)?;
    let (home, screen) = (home.path(), &screen);
    let programs = [
        Program { name: "ruche-empty", opens: None, home, screen },
        Program { name: "ruche", opens: Some(section.path()), home, screen },
    ];
    let mut runs = [Vec::new(), Vec::new()];
    // The first start of each reads its files from the disk, and is not counted.
    for run in 0..=RUNS {
        for (program, runs) in programs.iter().zip(&mut runs) {
            let measured = program.measure()?;
            if run > 0 {
                runs.push(measured);
            }
        }
    }
    let medians = |runs: &[Measured]| {
        let milliseconds = median(runs.iter().map(|run| run.paint.as_secs_f64() * 1e3));
        json!({ "milliseconds": milliseconds, "mebibytes": median(runs.iter().map(|run| run.memory)) })
    };
    println!("{}", json!({ "ruche-empty": medians(&runs[0]), "ruche": medians(&runs[1]) }));
    Ok(())
}

/// Puts the key of the section where the program looks for it.
fn keep_key(section: &Section) -> anyhow::Result<()> {
    let key = RawKey::derive(&SecretString::from(PASSPHRASE), &file::read_salt(&section.path())?)?;
    let entry = keyring::v1::Entry::new("Ruche", &section.path().display().to_string())?;
    entry.set_password(&key.to_hex())?;
    Ok(())
}

/// One start.
struct Measured {
    paint: Duration,
    /// In mebibytes.
    memory: f64,
}

/// A program on the screen.
struct Program<'a> {
    name: &'static str,
    /// The section that it shows.
    opens: Option<PathBuf>,
    home: &'a Path,
    screen: &'a Display,
}

impl Program<'_> {
    fn measure(&self) -> anyhow::Result<Measured> {
        let path = std::env::current_exe()?.with_file_name(self.name);
        wait(self.screen, |painted| !painted.anything)?;
        let start = Instant::now();
        let mut program = Command::new(path)
            .env("DISPLAY", self.screen.name())
            .env("GDK_BACKEND", "x11")
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .stderr(Stdio::null())
            .spawn()?;
        let painted = wait(self.screen, |painted| painted.content);
        std::thread::sleep(SETTLE);
        let has_opened = self.opens.as_deref().is_none_or(|path| FileLock::acquire(path).is_err());
        let memory = proportional_memory(program.id());
        program.kill()?;
        program.wait()?;
        let paint = painted.with_context(|| format!("{} paints nothing", self.name))?.duration_since(start);
        ensure!(has_opened, "{} did not open the section, but painted something else", self.name);
        Ok(Measured { paint, memory: memory? })
    }
}

/// What is on the screen.
struct Painted {
    anything: bool,
    /// Dark text on a light page, below what stands at the top of the window and beside the navigation.
    content: bool,
}

/// Looks at some lines alone: to read the whole screen again and again takes half a processor from the programs.
fn look(screen: &Display) -> anyhow::Result<Painted> {
    let (mut anything, mut light, mut dark) = (false, 0, 0);
    for y in (0..HEIGHT).step_by(LINES_APART) {
        let line = screen.line(y)?;
        anything |= line.iter().any(|byte| *byte != 0);
        if !(200..700).contains(&y) {
            continue;
        }
        for pixel in line.chunks(4).skip(300).take(900) {
            let brightest = pixel[..3].iter().max().copied().unwrap_or_default();
            light += usize::from(brightest > 200);
            dark += usize::from(brightest < 90);
        }
    }
    // What is not drawn yet is black: a page of letters is not.
    let letters = (300..40_000).contains(&(dark * LINES_APART));
    Ok(Painted { anything, content: light * LINES_APART > 300_000 && letters })
}

/// Waits until the screen is as asked in some looks after another, since a window may be half drawn in one: gives when it first was.
fn wait(screen: &Display, until: impl Fn(&Painted) -> bool) -> anyhow::Result<Instant> {
    let deadline = Instant::now() + PATIENCE;
    let mut first = None;
    let mut looks = 0;
    while looks < LOOKS {
        let now = Instant::now();
        ensure!(now < deadline, "nothing changes on the screen");
        if until(&look(screen)?) {
            first.get_or_insert(now);
            looks += 1;
        } else {
            (first, looks) = (None, 0);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    first.context("no look at the screen")
}

/// The proportional share of memory of a process and all that it started, in mebibytes.
fn proportional_memory(process: u32) -> anyhow::Result<f64> {
    let mut processes = vec![process];
    let mut kibibytes = 0.0;
    while let Some(process) = processes.pop() {
        let folder = PathBuf::from(format!("/proc/{process}"));
        let rollup = fs::read_to_string(folder.join("smaps_rollup"))?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).context("no Pss")?;
        kibibytes += line.trim().trim_end_matches("kB").trim().parse::<f64>()?;
        for thread in fs::read_dir(folder.join("task"))? {
            let children = fs::read_to_string(thread?.path().join("children")).unwrap_or_default();
            processes.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
    }
    Ok(kibibytes / 1024.0)
}
