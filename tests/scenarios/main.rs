//! Whole stories against the contract: one file a story.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod agenda;
mod any_sequence;
mod campaigns;
mod events;
mod example;
mod home;
mod import;
mod import_refused;
mod kill;
mod people;
mod reports;
mod reports_of_events;
mod search;
mod small_disk;
mod tasks;
mod undo;
mod versions;
mod workspace_file;
