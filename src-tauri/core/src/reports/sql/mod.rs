//! The SQL of reports and of their photos.

mod photo;
mod report;

pub(crate) use photo::{delete_photo, describe_photo, forget_bytes, insert_photo, photo, photo_hash, report_of_photo};
pub(crate) use report::{
    FILL_SEARCH, count, delete, exists, find, get, insert, insert_publication, rename, rows, set_status, title, words,
    write,
};

use crate::reports::{PhotoConsent, ReportFormat, ReportLanguage, ReportStatus};
use crate::store::columns::words as stored;

stored! {
    ReportStatus { Draft = "draft", Published = "published" }
    ReportLanguage { French = "fr", English = "en" }
    ReportFormat { Html = "html", Markdown = "markdown", Pdf = "pdf" }
    PhotoConsent { NotNeeded = "not_needed", Granted = "granted", Pending = "pending", Refused = "refused" }
}
