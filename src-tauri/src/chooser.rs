//! The system's own file windows. What a person chose there, or dropped on the window, is what the contract may read and write:
//! a page cannot name a file by itself.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ruche_api::{Application, Code, Problem};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;
use tauri_plugin_opener::OpenerExt as _;

/// Files chosen in this run of the program.
#[derive(Default)]
pub struct Chosen(Mutex<HashSet<PathBuf>>);

impl Chosen {
    /// Whether the person chose this file.
    pub fn contains(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }

    /// Notes that the person chose this file.
    pub fn add(&self, path: &Path) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }
}

/// Asks for files to read; `None` when the person changed their mind.
#[tauri::command]
pub async fn choose_file(
    app: AppHandle,
    chosen: State<'_, Arc<Chosen>>,
    title: String,
    extensions: Vec<String>,
    multiple: bool,
) -> Result<Option<Vec<PathBuf>>, Problem> {
    let files = if let Some(answer) = scripted() {
        Some(vec![answer])
    } else {
        let endings: Vec<&str> = extensions.iter().map(String::as_str).collect();
        let dialog = app.dialog().file().set_title(&title).add_filter(extensions.join(", "), &endings);
        let ask = move || {
            if multiple { dialog.blocking_pick_files() } else { dialog.blocking_pick_file().map(|file| vec![file]) }
        };
        blocking(ask).await?.map(|files| files.into_iter().filter_map(|file| file.into_path().ok()).collect())
    };
    for file in files.iter().flatten() {
        chosen.add(file);
    }
    Ok(files)
}

/// Asks where to write; `None` when the person changed their mind. The system asks before a file is replaced.
#[tauri::command]
pub async fn choose_save(
    app: AppHandle,
    chosen: State<'_, Arc<Chosen>>,
    title: String,
    default_name: String,
    extensions: Vec<String>,
) -> Result<Option<PathBuf>, Problem> {
    let file = if let Some(answer) = scripted() {
        Some(answer)
    } else {
        let endings: Vec<&str> = extensions.iter().map(String::as_str).collect();
        let dialog = app.dialog().file().set_title(&title).set_file_name(&default_name);
        let dialog = dialog.add_filter(extensions.join(", "), &endings);
        blocking(move || dialog.blocking_save_file()).await?.and_then(|file| file.into_path().ok())
    };
    let file = file.map(|file| with_ending(file, &extensions));
    if let Some(file) = &file {
        chosen.add(file);
    }
    Ok(file)
}

/// Shows a file that was chosen before, or one that Ruche knows, in the system's file manager.
#[tauri::command]
pub fn reveal(
    app: AppHandle,
    chosen: State<'_, Arc<Chosen>>,
    application: State<'_, Arc<Application>>,
    path: PathBuf,
) -> Result<(), Problem> {
    if !chosen.contains(&path) && !application.knows(&path) {
        return Err(Problem::new(Code::FileNotChosen));
    }
    app.opener().reveal_item_in_dir(&path).map_err(|error| Problem::internal("reveal", &error))
}

/// The file with the first of `extensions` when the person typed a name without one.
fn with_ending(file: PathBuf, extensions: &[String]) -> PathBuf {
    match (file.extension(), extensions.first()) {
        (None, Some(ending)) => file.with_extension(ending),
        _ => file,
    }
}

async fn blocking<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    tokio::task::spawn_blocking(f).await.map_err(|error| Problem::internal("file chooser", &error))
}

/// The next answer of a journey's script, which stands in for the person at the system's file window: WebDriver cannot reach that
/// one. Only in programs built for tests.
#[cfg(debug_assertions)]
fn scripted() -> Option<PathBuf> {
    let script = std::env::var_os("RUCHE_JOURNEY_CHOICES")?;
    let lines = std::fs::read_to_string(&script).ok()?;
    let (first, rest) = lines.split_once('\n')?;
    std::fs::write(&script, rest).ok()?;
    Some(PathBuf::from(first))
}

#[cfg(not(debug_assertions))]
fn scripted() -> Option<PathBuf> {
    None
}
