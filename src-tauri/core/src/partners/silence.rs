//! When a partner organisation has not been heard of for too long.

use chrono::{Months, NaiveDate, NaiveTime};
use rusqlite::Connection;

use crate::problem::Result;
use crate::{section, time};

/// After how many months without an exchange an organisation is silent.
const MONTHS: Months = Months::new(6);

/// Since when something must have been said: the same day six months before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Silence {
    /// The day, for exchanges.
    pub day: NaiveDate,
    /// Its first moment as SQL keeps it, for when a record was made.
    pub moment: String,
}

impl Silence {
    /// As seen on `today`.
    pub fn on(connection: &Connection, today: NaiveDate) -> Result<Self> {
        let day = today.checked_sub_months(MONTHS).unwrap_or(NaiveDate::MIN);
        let moment = time::to_sql(time::moment(day.and_time(NaiveTime::MIN), section::zone(connection)?));
        Ok(Self { day, moment })
    }
}
