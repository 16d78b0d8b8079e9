//! Whole stories against the contract: one file a story.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod any_sequence;
mod campaigns;
mod events;
mod example;
mod import;
mod kill;
mod people;
mod reports;
mod tasks;
mod way_back;
mod workspace_file;
