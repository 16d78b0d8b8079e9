//! The section itself.

mod edits;
mod steps;

use crate::Domain;

pub const DOMAIN: Domain =
    Domain { edited: edits::kinds, not_edits: &[], steps: steps::STEPS, each_step: steps::EACH_STEP };
