//! How long members stayed, to the month.

use chrono::NaiveDate;

/// Members that joined in one month and left in another, as many as there are.
pub(crate) struct Stay {
    /// `None` when nobody knows.
    pub joined: Option<NaiveDate>,
    pub left: Leaving,
    pub members: u32,
}

/// Whether members left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// They are still here.
    Not,
    /// In this month.
    In(NaiveDate),
    /// Nobody knows when.
    Undated,
}
