//! Photos of the section for the pages of the window: `photo://localhost/<id>?side=<longest side in pixels>`.

use std::sync::Arc;

use ruche_api::{Application, Code};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager as _, UriSchemeContext, UriSchemeResponder, Wry};

/// The scheme, which the security policy allows for pictures only.
pub const SCHEME: &str = "photo";

/// The longest side of a photo whose address names none, in pixels.
const DEFAULT_SIDE: u32 = 1280;

/// Answers off the thread that draws.
pub fn serve(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let application = Arc::clone(&context.app_handle().state::<Arc<Application>>());
    tauri::async_runtime::spawn_blocking(move || responder.respond(answer(&application, &request)));
}

fn answer(application: &Application, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let uri = request.uri();
    let id = uri.path().trim_start_matches('/');
    let side = uri.query().and_then(|query| query.strip_prefix("side=")).and_then(|side| side.parse().ok());
    let side = side.unwrap_or(DEFAULT_SIDE);
    let response = Response::builder()
        // What was shown of a section must not outlive its lock in a cache.
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    let made = match application.photo(id, side) {
        Ok((mime, bytes)) => response.header(header::CONTENT_TYPE, mime).body(bytes),
        Err(problem) if problem.code == Code::Locked => response.status(StatusCode::FORBIDDEN).body(Vec::new()),
        Err(_) => response.status(StatusCode::NOT_FOUND).body(Vec::new()),
    };
    made.unwrap_or_default()
}
