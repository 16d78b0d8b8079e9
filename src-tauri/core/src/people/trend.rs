//! How many members the section has, month by month: who joined, who left, how many there are.

use chrono::{Datelike as _, Months, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::people::sql;
use crate::people::stay::{Leaving, Stay};
use crate::problem::Result;

/// The longest trend, in months.
const MAX_MONTHS: u32 = 120;

/// Members by month, the oldest month first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Trend {
    /// The months up to this one.
    pub months: Vec<TrendMonth>,
}

/// Members in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TrendMonth {
    /// Its first day.
    pub month: NaiveDate,
    /// Members at its end; of the month that is running, today.
    pub members: u32,
    /// Who joined in it.
    pub joined: u32,
    /// Who left in it.
    pub left: u32,
}

/// The trend over the last `months` months up to that of `day`, at most 120. Records set aside are not counted. Somebody
/// whose joining is not dated was always a member; somebody whose leaving is not dated never was.
pub fn trend(connection: &Connection, months: u32, day: NaiveDate) -> Result<Trend> {
    let stays = sql::trend::stays(connection)?;
    let this = day.with_day(1).unwrap_or(day);
    let months = (0..months.clamp(1, MAX_MONTHS))
        .rev()
        .filter_map(|ago| this.checked_sub_months(Months::new(ago)))
        .map(|month| measure(&stays, month))
        .collect();
    Ok(Trend { months })
}

fn measure(stays: &[Stay], month: NaiveDate) -> TrendMonth {
    let sum =
        |counted: &dyn Fn(&Stay) -> bool| stays.iter().filter(|stay| counted(stay)).map(|stay| stay.members).sum();
    TrendMonth {
        month,
        members: sum(&|stay| {
            stay.joined.is_none_or(|joined| joined <= month)
                && match stay.left {
                    Leaving::Not => true,
                    Leaving::In(left) => left > month,
                    Leaving::Undated => false,
                }
        }),
        joined: sum(&|stay| stay.joined == Some(month)),
        left: sum(&|stay| stay.left == Leaving::In(month)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(year: i32, month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, 1).unwrap()
    }

    #[test]
    fn each_month_follows_from_the_one_before_by_who_joined_and_who_left() {
        let stays = [
            Stay { joined: None, left: Leaving::Not, members: 20 },
            Stay { joined: Some(month(2019, 2)), left: Leaving::Not, members: 3 },
            Stay { joined: Some(month(2018, 12)), left: Leaving::In(month(2019, 2)), members: 2 },
            Stay { joined: Some(month(2015, 1)), left: Leaving::Undated, members: 5 },
        ];
        let measured: Vec<_> =
            [month(2018, 12), month(2019, 1), month(2019, 2)].map(|month| measure(&stays, month)).into();
        assert_eq!(measured.iter().map(|month| month.members).collect::<Vec<_>>(), [22, 22, 23]);
        assert_eq!((measured[0].joined, measured[2].joined, measured[2].left), (2, 3, 2));
        for pair in measured.windows(2) {
            assert_eq!(pair[0].members + pair[1].joined - pair[1].left, pair[1].members);
        }
    }
}
