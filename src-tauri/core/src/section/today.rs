//! What day it is: the section's day, by the clocks where it lives, whatever the machine says.

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::problem::{Code, Problem, Result};
use crate::section::particulars::DEFAULT_ZONE;
use crate::section::sql;
use crate::time;

/// The day in the section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Today {
    /// The day.
    pub today: NaiveDate,
}

/// A zone by its IANA name.
pub(super) fn zone_named(name: &str) -> Result<Tz> {
    time::zone(name).map_err(|_| Problem::at(Code::BadRequest, "zone"))
}

/// The zone in which the section lives.
pub fn zone(connection: &Connection) -> Result<Tz> {
    zone_named(sql::zone(connection)?.as_deref().unwrap_or(DEFAULT_ZONE))
}

/// Today, by the section's clocks.
pub fn today(connection: &Connection) -> Result<NaiveDate> {
    Ok(now(connection)?.date())
}

/// What the section's clocks show now.
pub fn now(connection: &Connection) -> Result<NaiveDateTime> {
    Ok(time::wall(time::now(), zone(connection)?))
}

/// How long it is from `moment` until the next day begins in `zone`.
pub fn time_until_tomorrow(moment: DateTime<Utc>, zone: Tz) -> Duration {
    let tomorrow = time::wall(moment, zone).date().checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    time::moment(tomorrow.and_time(NaiveTime::MIN), zone) - moment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_day_begins_at_midnight_of_the_section_also_when_clocks_change() {
        let left = |moment: &str, zone: &str| {
            time_until_tomorrow(moment.parse().unwrap(), time::zone(zone).unwrap()).num_minutes()
        };
        assert_eq!(left("2026-11-24T22:30:00Z", "Europe/Paris"), 30);
        assert_eq!(left("2026-11-24T22:30:00Z", "Indian/Reunion"), 21 * 60 + 30);
        // The night in which the clocks go back is an hour longer.
        assert_eq!(left("2026-10-24T23:00:00Z", "Europe/Paris"), 24 * 60);
        assert_eq!(left("2026-10-24T22:00:00Z", "Europe/Paris"), 25 * 60);
    }
}
