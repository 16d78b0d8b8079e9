//! Dues.

mod steps;

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: |_| Vec::new(), not_edits: NOT_EDITS, steps: steps::STEPS, each_step: steps::EACH_STEP };

/// The commands of this domain that are no edits by field, and why they need none.
const NOT_EDITS: &[(&str, &str)] =
    &[("dues.record", "adds an entry"), ("dues.reverse", "adds an entry: no entry changes")];
