//! Of whom dues are expected for a year, as a function and as a condition.

use chrono::{Datelike as _, NaiveDate};

use crate::people::{Category, LeftReason};

/// Whether dues are expected for `year`: of members, from the year of joining to the year of leaving.
pub(crate) fn is_expected(
    category: Category,
    joined_on: Option<NaiveDate>,
    left_reason: Option<LeftReason>,
    left_on: Option<NaiveDate>,
    year: i32,
) -> bool {
    category == Category::Member
        && joined_on.is_none_or(|joined| joined.year() <= year)
        && (left_reason.is_none() || left_on.is_some_and(|left| left.year() >= year))
}

/// The same as a condition on the columns of `person`, for the year that `place` stands for.
pub(crate) fn expected_in(place: &str) -> String {
    format!(
        "category = 'member' AND (joined_on IS NULL OR CAST(substr(joined_on, 1, 4) AS INTEGER) <= {place})
         AND (left_reason IS NULL OR CAST(substr(left_on, 1, 4) AS INTEGER) >= {place})"
    )
}
