//! Whole scenarios against the contract: one file each.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod agenda;
mod any_sequence;
mod campaigns;
mod edits;
mod events;
mod example;
mod home;
mod import;
mod import_refused;
mod kill;
mod partners;
mod partners_elsewhere;
mod people;
mod reports;
mod reports_of_events;
mod search;
mod small_disk;
mod tasks;
mod undo;
mod versions;
mod workspace_file;
