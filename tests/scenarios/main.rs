//! Whole scenarios against the contract: a file or a folder each. A domain's own are in a folder of its name.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod agenda;
mod any_sequence;
mod campaigns;
mod dues;
mod edits;
mod events;
mod example;
mod home;
mod import;
mod kill;
mod partners;
mod people;
mod reports;
mod search;
mod section;
mod small_disk;
mod tasks;
mod undo;
mod unknown_records;
mod unreadable_dates;
mod versions;
mod workspace_file;

use ruche_scenarios::Section;

/// What a domain brings to the scenarios that go through all of them.
struct Domain {
    /// Its records that are edited by field, with what they refer to made in a section: see `edits`.
    edited: fn(&Section) -> Vec<edits::Kind>,
    /// Its other commands that change something, each with the reason why nothing that others did meanwhile is lost by it.
    not_edits: &'static [(&'static str, &'static str)],
    /// What may happen to it: see `any_sequence`.
    steps: &'static [any_sequence::Step],
    /// Each of its steps by its command, with numbers by which it changes something after those before it.
    each_step: &'static [(&'static str, [usize; 3])],
}

/// Every domain, in the order of the core's list.
const DOMAINS: &[Domain] = &[
    section::DOMAIN,
    people::DOMAIN,
    dues::DOMAIN,
    tasks::DOMAIN,
    campaigns::DOMAIN,
    partners::DOMAIN,
    events::DOMAIN,
    reports::DOMAIN,
];
