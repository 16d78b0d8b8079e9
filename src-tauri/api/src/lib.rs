//! The contract: every command of Ruche with its request, its response and its schema, and the application they act on.
//!
//! The window, the command line and the tests go through [`Application::call`]. Rules of the domain are in the core: a
//! command parses, calls a use case, and puts its answer into JSON.

mod actions;
mod application;
mod calendar;
mod campaigns;
mod command;
mod contract;
mod drafts;
mod dues;
mod events;
mod example;
mod files;
mod home;
mod host;
mod import;
mod journal;
mod machine;
mod machine_settings;
mod partners;
mod people;
mod prepared_import;
#[cfg(test)]
mod query_topics;
mod recovery;
mod reports;
mod search;
mod secret;
mod section;
mod tasks;
mod workspace;

pub use application::Application;
pub use command::{Command, CommandTable, Context, Nature};
pub use contract::contract;
pub use example::PASSPHRASE as EXAMPLE_PASSPHRASE;
pub use host::{Event, Host, Keychain};
pub use machine_settings::{Language, MachineSettings, RecentFile, Theme};
pub use ruche_core::{Code, Problem, Result};
pub use secret::Secret;

/// Every command, domain by domain.
pub const COMMANDS: &[CommandTable] = &[
    machine::COMMANDS,
    workspace::COMMANDS,
    recovery::COMMANDS,
    example::COMMANDS,
    section::COMMANDS,
    journal::COMMANDS,
    drafts::COMMANDS,
    home::COMMANDS,
    search::COMMANDS,
    people::COMMANDS,
    dues::COMMANDS,
    campaigns::COMMANDS,
    actions::COMMANDS,
    tasks::COMMANDS,
    partners::COMMANDS,
    import::COMMANDS,
    reports::COMMANDS,
    events::COMMANDS,
];
