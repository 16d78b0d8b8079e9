//! Dates and moments. A date is a date; a moment is UTC with the zone it was meant in.

use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone as _, Timelike as _, Utc};
pub use chrono_tz::Tz;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use crate::problem::{Code, Problem, Result};

/// A zone by its IANA name.
pub fn zone(name: &str) -> Result<Tz> {
    name.parse().map_err(|_| Problem::at(Code::BadRequest, "zone"))
}

/// The moment at which clocks in `zone` show `wall`. In the hour that is skipped in spring, the moment one hour
/// later on the clock; in the hour that happens twice in autumn, the first of the two.
pub fn moment(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => moment.with_timezone(&Utc),
        LocalResult::None => zone
            .from_local_datetime(&(wall + Duration::hours(1)))
            .earliest()
            .map_or_else(|| wall.and_utc(), |moment| moment.with_timezone(&Utc)),
    }
}

/// What clocks in `zone` show at `moment`.
pub fn wall(moment: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    moment.with_timezone(&zone).naive_local()
}

/// The text of a moment in SQL: `2019-02-02T09:30:00Z`, which sorts as it passes.
pub fn to_sql(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The moment that [`to_sql`] wrote.
pub fn from_sql(text: &str) -> Result<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ")
        .map(|moment| moment.and_utc())
        .map_err(|error| Problem::internal("stored moment", &error))
}

/// A moment as a column keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub DateTime<Utc>);

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        from_sql(value.as_str()?).map(Self).map_err(|problem| FromSqlError::Other(Box::new(problem)))
    }
}

/// This moment, to the second.
pub fn now() -> DateTime<Utc> {
    let now = Utc::now();
    now.with_nanosecond(0).unwrap_or(now)
}

/// The first day of the week of `day`: a Monday.
pub fn monday(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike as _;
    day - Duration::days(i64::from(day.weekday().num_days_from_monday()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn wall_time_survives_the_way_to_utc_outside_the_skipped_hour(
            day in 0i64..20_000, minute in 0i64..1_440,
        ) {
            let paris = zone("Europe/Paris").unwrap();
            let shown = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap()
                + Duration::days(day) + Duration::minutes(minute);
            if paris.from_local_datetime(&shown).earliest().is_some() {
                prop_assert_eq!(wall(moment(shown, paris), paris), shown);
            }
        }
    }
}
