//! What the files of a section become, seen from outside the crate.
#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod bounds;
mod calendar;
mod files;
mod hostile;
mod opendocument;
mod photographs;
mod pictures;
mod round_trip;
mod row_problems;
mod text_tables;
mod workbooks;
