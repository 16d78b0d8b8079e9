//! On which days something takes place, whether it has begun, and whether it is over.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Utc};
use chrono_tz::Tz;

use crate::time;

/// What follows from when something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Timing {
    /// Its first day.
    pub first_day: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// Whether its first day has come.
    pub begun: bool,
    /// Whether it is over.
    pub over: bool,
}

impl Timing {
    /// Of what takes place between these times of clocks in `zone`, as seen at `now`.
    pub fn of(starts: NaiveDateTime, ends: NaiveDateTime, zone: Tz, now: DateTime<Utc>) -> Self {
        let first_day = starts.date();
        Self {
            first_day,
            last_day: last_day(starts, ends),
            begun: first_day <= time::wall(now, zone).date(),
            over: time::moment(ends, zone) <= now,
        }
    }
}

/// The last day of something that ends at `ends`: midnight belongs to the day before it.
pub(super) fn last_day(starts: NaiveDateTime, ends: NaiveDateTime) -> NaiveDate {
    if ends > starts && ends.time() == NaiveTime::MIN { ends.date() - Duration::days(1) } else { ends.date() }
}

/// The end of something on the day on which it is: what begins in the evening and ends in the small hours, both given by their hours
/// alone, ends on the day after.
pub(super) fn past_midnight(starts: NaiveDateTime, ends: NaiveDateTime) -> NaiveDateTime {
    let next_day = starts.date() == ends.date() && runs_past_midnight(starts.time(), ends.time());
    if next_day { ends + Duration::days(1) } else { ends }
}

/// Whether what is between these two hours runs into the next day.
pub(super) fn runs_past_midnight(starts: NaiveTime, ends: NaiveTime) -> bool {
    is_evening(starts) && is_small_hours(ends)
}

/// Whether what begins now may run into the next day.
pub(super) fn is_evening(time: NaiveTime) -> bool {
    time.hour() >= 20
}

/// Whether what is at this time may belong to the evening before.
pub(super) fn is_small_hours(time: NaiveTime) -> bool {
    time.hour() < 6
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timing(starts: &str, ends: &str, now: &str) -> Timing {
        let zone = time::zone("Pacific/Noumea").unwrap();
        Timing::of(starts.parse().unwrap(), ends.parse().unwrap(), zone, now.parse().unwrap())
    }

    #[test]
    fn what_ends_at_midnight_ends_with_the_day_before() {
        let days = |starts: &str, ends: &str| {
            let timing = timing(starts, ends, "2019-03-01T00:00:00Z");
            (timing.first_day.to_string(), timing.last_day.to_string())
        };
        let day = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(days("2019-03-04T00:00:00", "2019-03-05T00:00:00"), day("2019-03-04", "2019-03-04"));
        assert_eq!(days("2019-03-04T22:00:00", "2019-03-05T00:30:00"), day("2019-03-04", "2019-03-05"));
        assert_eq!(days("2019-03-04T00:00:00", "2019-03-04T00:00:00"), day("2019-03-04", "2019-03-04"));
    }

    #[test]
    fn an_evening_may_end_after_midnight() {
        let ends = |starts: &str, ends: &str| {
            past_midnight(starts.parse().unwrap(), ends.parse().unwrap()).format("%d %H:%M").to_string()
        };
        assert_eq!(ends("2019-03-04T23:00:00", "2019-03-04T00:30:00"), "05 00:30");
        assert_eq!(ends("2019-03-04T20:30:00", "2019-03-04T00:00:00"), "05 00:00");
        assert_eq!(ends("2019-03-04T23:00:00", "2019-03-05T00:30:00"), "05 00:30");
        assert_eq!(ends("2019-03-04T19:00:00", "2019-03-04T00:30:00"), "04 00:30");
        assert_eq!(ends("2019-03-04T23:00:00", "2019-03-04T22:00:00"), "04 22:00");
    }

    #[test]
    fn it_has_begun_on_its_first_day_and_is_over_at_its_end_by_the_clocks_of_its_place() {
        // Eleven hours ahead of Greenwich.
        let seen = |now: &str| {
            let timing = timing("2019-03-04T19:30:00", "2019-03-04T21:30:00", now);
            (timing.begun, timing.over)
        };
        assert_eq!(seen("2019-03-03T12:59:59Z"), (false, false));
        assert_eq!(seen("2019-03-03T13:00:00Z"), (true, false));
        assert_eq!(seen("2019-03-04T10:29:59Z"), (true, false));
        assert_eq!(seen("2019-03-04T10:30:00Z"), (true, true));
    }
}
