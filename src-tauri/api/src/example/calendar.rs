//! The days of the example, counted from the day on which it is made.

use chrono::{Datelike as _, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

/// The calendar of the day on which the example is made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    pub today: NaiveDate,
}

impl Calendar {
    /// So many days from today; before it when negative.
    pub fn day(self, days: i64) -> NaiveDate {
        let distance = Days::new(days.unsigned_abs());
        let day = if days < 0 { self.today.checked_sub_days(distance) } else { self.today.checked_add_days(distance) };
        day.unwrap_or(self.today)
    }

    /// So many months ago, on the same day of the month where it has one.
    pub fn months_ago(self, months: u32) -> NaiveDate {
        self.today.checked_sub_months(Months::new(months)).unwrap_or(self.today)
    }

    /// The first such weekday after today, and so many weeks later.
    pub fn next(self, weekday: Weekday, weeks: i64) -> NaiveDate {
        let ahead = i64::from(weekday.days_since(self.today.weekday()));
        self.day(if ahead == 0 { 7 } else { ahead } + 7 * weeks)
    }

    /// The last such weekday before today, and so many weeks earlier.
    pub fn last(self, weekday: Weekday, weeks: i64) -> NaiveDate {
        let back = i64::from(self.today.weekday().days_since(weekday));
        self.day(-(if back == 0 { 7 } else { back }) - 7 * weeks)
    }
}

/// A time of day: the hour and the minute.
pub(super) type Clock = (u32, u32);

/// A time of a day.
pub(super) fn at(day: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_found_before_and_after_any_day() {
        for shift in 0..14 {
            let calendar = Calendar { today: NaiveDate::from_ymd_opt(2026, 2, 20).unwrap() + Days::new(shift) };
            for weekday in [Weekday::Mon, Weekday::Thu, Weekday::Sat, Weekday::Sun] {
                let (next, last) = (calendar.next(weekday, 0), calendar.last(weekday, 0));
                assert_eq!((next.weekday(), last.weekday()), (weekday, weekday));
                assert!(last < calendar.today && calendar.today < next);
                assert!(calendar.last(weekday, 1) < last && next < calendar.next(weekday, 1));
            }
        }
    }
}
