//! The application: at most one open section, the settings of this machine, and the work in progress.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::SystemTime;

use chrono::NaiveDate;
use ruche_core::ids::{DeviceId, PhotoId};
use ruche_core::section::day_at;
use ruche_core::{Code, Opening, Problem, Result, Workspace, time};
use uuid::Uuid;

use crate::host::{Event, Host};
use crate::machine_settings::{Language, Machine, Theme};
use crate::prepared_import::PreparedImport;

/// What the commands act on.
pub struct Application {
    host: Arc<dyn Host>,
    workspace: RwLock<Option<Arc<Workspace>>>,
    machine: Mutex<Machine>,
    jobs: Mutex<HashMap<String, Arc<AtomicBool>>>,
    /// The import that is being prepared; it contains data of the section, so it is dropped when that is locked.
    preview: Mutex<Option<Arc<PreparedImport>>>,
    /// The day in the open section, as it was last looked at.
    day: Mutex<Option<NaiveDate>>,
}

impl Application {
    /// An application on this machine, with no section open.
    pub fn new(host: Arc<dyn Host>) -> Self {
        let machine = Machine::read(&host.settings_folder());
        Self {
            host,
            workspace: RwLock::default(),
            machine: Mutex::new(machine),
            jobs: Mutex::default(),
            preview: Mutex::default(),
            day: Mutex::default(),
        }
    }

    /// Notes a job, which the flag that is given asks to stop.
    pub(crate) fn begin_job(&self, job: &str) -> Arc<AtomicBool> {
        let cancelled = Arc::new(AtomicBool::new(false));
        lock(&self.jobs).insert(job.to_owned(), Arc::clone(&cancelled));
        cancelled
    }

    /// Removes a job that has ended.
    pub(crate) fn end_job(&self, job: &str) {
        lock(&self.jobs).remove(job);
    }

    /// Asks a job to stop. It stops at its next step, and leaves nothing half done.
    pub fn cancel(&self, job: &str) {
        if let Some(cancelled) = lock(&self.jobs).get(job) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Stops all jobs and closes the section.
    pub fn lock(&self) {
        lock(&self.jobs).values().for_each(|cancelled| cancelled.store(true, Ordering::Relaxed));
        let closed = self.workspace.write().unwrap_or_else(PoisonError::into_inner).take();
        *lock(&self.preview) = None;
        if closed.is_some() {
            drop(closed);
            self.host.notice(Event::Locked);
        }
    }

    /// The bytes of a photo and their media type, for a window that shows it at most `side` pixels wide or high.
    pub fn photo(&self, id: &str, side: u32) -> Result<(String, Vec<u8>)> {
        let id = id.parse().map_err(|_| Problem::new(Code::NotFound))?;
        let blob = self.workspace()?.read(|reader| ruche_core::reports::photos::bytes(reader, PhotoId(id), side))?;
        Ok((blob.mime, blob.bytes))
    }

    /// The open section, or the refusal of one that is locked.
    pub(crate) fn workspace(&self) -> Result<Arc<Workspace>> {
        self.open_workspace().ok_or_else(|| Problem::new(Code::Locked))
    }

    /// The open section, if one is.
    pub(crate) fn open_workspace(&self) -> Option<Arc<Workspace>> {
        self.workspace.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Opens a section in place of the one that is open.
    pub(crate) fn open(&self, path: &Path, open: impl FnOnce(Listener) -> Result<Workspace>) -> Result<()> {
        self.lock();
        let host = Arc::clone(&self.host);
        let workspace = open(Box::new(move |committed| host.notice(Event::Committed(committed.clone()))))?;
        // What is asked from here on is of this day; a file that cannot tell it shows so when it is asked.
        *lock(&self.day) = workspace.read(|reader| day_at(reader, time::now())).ok();
        *self.workspace.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(workspace));
        self.machine(|machine| machine.remember(path))?;
        self.host.notice(Event::Opened);
        Ok(())
    }

    /// Tells the host when the day in the open section at `now` is another than when this was last called, or than when the section was
    /// opened. Reads one row: to be called every few seconds.
    pub fn follow_day(&self, now: SystemTime) {
        // Held while the day is read: a caller that counts who uses the workspace counts nobody for this.
        let open = self.workspace.read().unwrap_or_else(PoisonError::into_inner);
        let Some(Ok(today)) = open.as_ref().map(|workspace| workspace.read(|reader| day_at(reader, now.into()))) else {
            return;
        };
        let before = lock(&self.day).replace(today);
        drop(open);
        if before != Some(today) {
            self.host.notice(Event::DayBegan);
        }
    }

    /// How the section at `path` is opened on this machine.
    pub(crate) fn opening(&self, path: &Path, key: ruche_core::store::key::RawKey) -> Opening {
        Opening { path: path.to_owned(), key, device: self.device() }
    }

    /// This machine.
    pub(crate) fn device(&self) -> DeviceId {
        lock(&self.machine).device()
    }

    /// The language of this machine's interface.
    pub fn language(&self) -> Language {
        lock(&self.machine).language()
    }

    /// Whether the file is one that was opened on this machine before: that is a choice of the person's too.
    pub fn knows(&self, path: &Path) -> bool {
        lock(&self.machine).knows(path)
    }

    /// The theme of this machine's interface.
    pub fn theme(&self) -> Theme {
        lock(&self.machine).theme()
    }

    /// Minutes without use after which the section is locked; 0 for never.
    pub fn lock_minutes(&self) -> u32 {
        lock(&self.machine).lock_minutes()
    }

    /// Closes the section to open it again at once; refused while other calls use it.
    pub(crate) fn close_quietly(&self) -> Result<()> {
        let mut open = self.workspace.write().unwrap_or_else(PoisonError::into_inner);
        if open.as_ref().is_some_and(|workspace| Arc::strong_count(workspace) > 1) {
            return Err(Problem::new(Code::FileInUse));
        }
        *open = None;
        Ok(())
    }

    /// Reads or changes the settings of this machine, and keeps them.
    pub(crate) fn machine<T>(&self, f: impl FnOnce(&mut Machine) -> T) -> Result<T> {
        let mut machine = lock(&self.machine);
        let value = f(&mut machine);
        machine.write(&self.host.settings_folder())?;
        Ok(value)
    }

    pub(crate) fn host(&self) -> &dyn Host {
        &*self.host
    }

    /// Keeps the preview of an import, instead of the one before.
    pub(crate) fn keep_preview(&self, preview: PreparedImport) -> Arc<PreparedImport> {
        let preview = Arc::new(preview);
        *lock(&self.preview) = Some(Arc::clone(&preview));
        preview
    }

    /// The preview with this name, as long as it is the last one.
    pub(crate) fn preview(&self, id: Uuid) -> Result<Arc<PreparedImport>> {
        let preview = lock(&self.preview).clone();
        preview.filter(|preview| preview.id == id).ok_or_else(|| Problem::new(Code::PreviewStale))
    }

    /// Refuses a file that the person did not choose: the window's pages cannot name files of their own.
    pub(crate) fn check_chosen(&self, path: &Path) -> Result<()> {
        if self.host.was_chosen(path) { Ok(()) } else { Err(Problem::new(Code::FileNotChosen)) }
    }
}

/// Listens to the changes of a workspace.
pub(crate) type Listener = Box<dyn Fn(&ruche_core::write::Committed) + Send + Sync>;

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
