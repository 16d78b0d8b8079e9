//! Looks at the clock from time to time: locks the section when nobody uses the machine, and tells when a day begins.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use ruche_api::Application;
use tauri::{AppHandle, Manager as _, State};

/// When the section was last used, in seconds since the start.
pub struct LastUse {
    start: Instant,
    seconds: AtomicU64,
}

impl LastUse {
    fn note(&self) {
        self.seconds.store(self.start.elapsed().as_secs(), Ordering::Relaxed);
    }

    fn idle_for(&self) -> Duration {
        self.start.elapsed().saturating_sub(Duration::from_secs(self.seconds.load(Ordering::Relaxed)))
    }
}

/// Notes that a key was pressed or the mouse moved; the pages say so a few times a minute at most.
#[tauri::command]
pub fn activity(last_use: State<'_, LastUse>) {
    last_use.note();
}

/// Looks every few seconds whether the section has been left alone for longer than the person allows, and what day it is there: after
/// a night of sleep, too, the machine looks within these seconds.
pub fn watch(app: &AppHandle, application: Arc<Application>) {
    app.manage(LastUse { start: Instant::now(), seconds: AtomicU64::default() });
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(5)).await;
            let clock = Arc::clone(&application);
            let _ = tokio::task::spawn_blocking(move || clock.follow_day(SystemTime::now())).await;
            let allowed = Duration::from_secs(60 * u64::from(application.lock_minutes()));
            if !allowed.is_zero() && app.state::<LastUse>().idle_for() >= allowed {
                let application = Arc::clone(&application);
                let _ = tokio::task::spawn_blocking(move || application.lock()).await;
                // Until the next use there is nothing left to lock.
                app.state::<LastUse>().note();
            }
        }
    });
}
