//! Search over everything that the section keeps, by a few letters.
//!
//! Each domain finds its own records; this asks them all, and corrects what was mistyped when nobody finds anything.

mod correct;
mod found;
mod sql;

pub use found::{Found, find};

#[cfg(test)]
mod tests;
