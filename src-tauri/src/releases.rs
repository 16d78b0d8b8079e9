//! The page of the program's releases. The system's browser shows it: Ruche itself connects to nothing, and asks nobody whether
//! there is a new version.

use ruche_api::Problem;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt as _;

/// Where the newest release is. No page of the window can name another address.
const LATEST: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/releases/latest");

/// Opens the newest release in the system's browser, and says at which address it is: some systems open nothing and do not say so.
#[tauri::command]
pub fn open_releases(app: AppHandle) -> Result<&'static str, Problem> {
    app.opener().open_url(LATEST, None::<&str>).map_err(|error| Problem::internal("open_releases", &error))?;
    Ok(LATEST)
}
