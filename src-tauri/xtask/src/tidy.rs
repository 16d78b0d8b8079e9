//! The rules of the project, each with its reason.

mod circles;
mod crates;
mod licences;
mod lines;
mod paths;

use anyhow::ensure;

/// What breaks a rule: where, and why it matters.
struct Fault {
    place: String,
    reason: String,
}

impl Fault {
    fn new(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { place: place.into(), reason: reason.into() }
    }
}

/// Checks every rule and lists what breaks one.
pub fn tidy() -> anyhow::Result<()> {
    let mut faults = Vec::new();
    faults.extend(crates::check()?);
    faults.extend(circles::check()?);
    faults.extend(lines::check()?);
    faults.extend(licences::check()?);
    for fault in &faults {
        eprintln!("{}: {}", fault.place, fault.reason);
    }
    ensure!(faults.is_empty(), "{} faults against the rules of the project", faults.len());
    Ok(())
}
