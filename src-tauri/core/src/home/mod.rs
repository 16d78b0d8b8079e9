//! What the section needs this week, gathered from the domains that know it.

mod week;

pub use week::{Week, week};
