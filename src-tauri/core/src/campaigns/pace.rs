//! Where a pace leads: "at this pace 71 % by 30 June".

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the present pace leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pace {
    /// How many a week, rounded.
    pub per_week: i64,
    /// The campaign's last day, where it has one that is still to come.
    pub until: Option<NaiveDate>,
    /// How many per cent of the target will be reached by then, rounded down; may be over 100.
    pub percent: Option<i64>,
    /// The day on which the target will be reached; `null` when that is more than ten years away.
    pub reached_on: Option<NaiveDate>,
}

/// How something went so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    /// How many were counted.
    pub value: i64,
    /// How many are to be reached; more than `value`, and more than none.
    pub target: i64,
    /// The first day of counting.
    pub since: NaiveDate,
    /// Today.
    pub day: NaiveDate,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// Of fewer days than these nothing is projected: one good market does not make a pace.
const MIN_DAYS: i64 = 7;
/// A pace is not projected further than this.
const MAX_DAYS_AHEAD: i64 = 3_653;

impl Run {
    /// Where it leads if it goes on like this. Nothing counted has no pace, nor has what is over, or began less than a week ago.
    pub fn pace(self) -> Option<Pace> {
        let Self { value, target, since, day, until } = self;
        let elapsed = (day - since).num_days() + 1;
        if value <= 0 || target <= 0 || elapsed < MIN_DAYS || until.is_some_and(|until| until < day) {
            return None;
        }
        let [value, target, elapsed] = [value, target, elapsed].map(i128::from);
        let percent = until.map(|until| {
            let whole = elapsed + i128::from((until - day).num_days());
            value * whole * 100 / (elapsed * target)
        });
        let rest = (target - value).max(0);
        // The day on which the rest is done, a started day counting as one.
        let days = (rest * elapsed + value - 1) / value;
        let reached_on = u64::try_from(days)
            .ok()
            .filter(|_| days <= i128::from(MAX_DAYS_AHEAD))
            .and_then(|days| day.checked_add_days(Days::new(days)));
        Some(Pace {
            per_week: clamp((value * 7 + elapsed / 2) / elapsed),
            until,
            percent: percent.map(clamp),
            reached_on,
        })
    }
}

fn clamp(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_pace_is_projected_to_the_last_day() {
        // 103 in the 28 days of February; June ends 122 days later.
        let run = Run {
            value: 103,
            target: 770,
            since: day("2019-02-01"),
            day: day("2019-02-28"),
            until: Some(day("2019-06-30")),
        };
        let pace = run.pace().unwrap();
        assert_eq!(pace.percent, Some(71));
        assert_eq!(pace.per_week, 26);
        assert_eq!(pace.reached_on, Some(day("2019-08-29")));
    }

    #[test]
    fn without_a_last_day_only_the_day_of_arrival_is_told() {
        let run = Run { value: 10, target: 20, since: day("2019-02-01"), day: day("2019-02-10"), until: None };
        let pace = run.pace().unwrap();
        assert_eq!((pace.percent, pace.reached_on), (None, Some(day("2019-02-20"))));
    }

    #[test]
    fn nothing_counted_or_over_has_no_pace() {
        let run = Run { value: 0, target: 20, since: day("2019-02-01"), day: day("2019-02-10"), until: None };
        assert_eq!(run.pace(), None);
        assert_eq!(Run { value: 3, until: Some(day("2019-02-09")), ..run }.pace(), None);
    }

    #[test]
    fn a_few_days_say_nothing_of_a_pace() {
        let run = Run { value: 12, target: 185, since: day("2019-02-04"), day: day("2019-02-09"), until: None };
        assert_eq!(run.pace(), None);
        assert!(Run { day: day("2019-02-10"), ..run }.pace().is_some());
    }

    proptest! {
        #[test]
        fn who_arrives_by_the_last_day_is_told_a_hundred_per_cent_and_the_other_way_round(
            value in 1i64..1_000_000, rest in 1i64..1_000_000, elapsed in 6i64..400, left in 0i64..400,
        ) {
            let today = day("2019-06-01");
            let until = today + chrono::Duration::days(left);
            let run = Run {
                value, target: value + rest, since: today - chrono::Duration::days(elapsed), day: today, until: Some(until),
            };
            let pace = run.pace().unwrap();
            prop_assert_eq!(pace.percent.unwrap() >= 100, pace.reached_on.is_some_and(|reached| reached <= until));
        }
    }
}
