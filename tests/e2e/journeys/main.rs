//! Journeys in the real window.
#![allow(clippy::unwrap_used, reason = "a journey stops where it fails")]

mod first_day;
