//! Journeys in the real window, as people go through them: one file a journey.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod accessible;
mod campaigns;
mod event_and_report;
mod member_file;
mod partners;
mod section_file;
mod typed_text;
