//! Dues.

mod steps;

use crate::Domain;

pub const DOMAIN: Domain = Domain { edited: |_| Vec::new(), steps: steps::STEPS, each_step: steps::EACH_STEP };
