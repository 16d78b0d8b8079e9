//! What day it is: the section's day, by the clocks where it is, whatever the machine says.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
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

/// The zone in which the section is.
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

/// The day that the section's clocks show at `moment`.
pub fn day_at(connection: &Connection, moment: DateTime<Utc>) -> Result<NaiveDate> {
    Ok(time::wall(moment, zone(connection)?).date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Edit;
    use crate::section::{SectionChanges, SectionOperation, change, read};
    use crate::testing::Section;

    #[test]
    fn the_day_begins_at_midnight_of_the_section_also_when_clocks_change() {
        let section = Section::new();
        let day = |moment: &str| section.read(|reader| day_at(reader, moment.parse().unwrap())).unwrap().to_string();
        assert_eq!(day("2026-11-24T22:59:59Z"), "2026-11-24");
        assert_eq!(day("2026-11-24T23:00:00Z"), "2026-11-25");
        // In summer clocks are another hour ahead.
        assert_eq!(day("2026-07-24T21:59:59Z"), "2026-07-24");
        assert_eq!(day("2026-07-24T22:00:00Z"), "2026-07-25");

        let present = section.read(|reader| read(reader)).unwrap();
        let changes = SectionChanges { zone: "Indian/Reunion".to_owned().into(), ..SectionChanges::default() };
        let edit = Edit { id: present.id, revision: present.revision, changes };
        section.transact(SectionOperation::Change, |writer| change(writer, &edit)).unwrap();
        assert_eq!(day("2026-11-24T20:00:00Z"), "2026-11-25");
    }
}
