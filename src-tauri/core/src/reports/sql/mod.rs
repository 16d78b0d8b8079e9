//! The SQL of reports and of their photos.

mod list;
mod photo;
mod report;

pub(super) use list::{count, find, has_report, of_events, rows, words};
pub(super) use photo::{
    delete_photo, delete_unneeded_hashes, insert_photo, photo, photo_description, photo_hash, report_of_photo,
};
pub(super) use report::{
    body, delete, get, insert, insert_publication, json, particulars, set_status, text_revision, text_version, title,
    update, write,
};

/// Fills the search index.
pub(super) const FILL_SEARCH: &str = "INSERT INTO report_search (rowid, title, captions, words)
    SELECT number, title, captions, words FROM report_search_source";
