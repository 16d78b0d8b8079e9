//! What reports ask of the section this week: what is left to write.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::{self, AgendaItem, AgendaKind, EventState};
use crate::ids::EventId;
use crate::problem::Result;
use crate::reports::{ReportRow, has_report, unfinished};

/// How many days after an event its report is still asked for.
const DAYS_BACK: u64 = 30;
/// The most drafts that the home page names.
const MAX_DRAFTS: u32 = 50;

/// What is left to write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReportsWeek {
    /// Reports to finish, the one changed last first.
    pub drafts: Vec<ReportRow>,
    /// Events of the last 30 days, today left out, that have no report yet, the latest first.
    pub unreported_events: Vec<AgendaItem>,
}

/// What is left to write as seen on `today`.
pub fn week(connection: &Connection, today: NaiveDate) -> Result<ReportsWeek> {
    Ok(ReportsWeek {
        drafts: unfinished(connection, MAX_DRAFTS)?,
        unreported_events: unreported_events(connection, today)?,
    })
}

fn unreported_events(connection: &Connection, today: NaiveDate) -> Result<Vec<AgendaItem>> {
    let first = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
    let mut unreported = Vec::new();
    for item in events::agenda(connection, first, today)?.into_iter().rev() {
        let held = item.kind == AgendaKind::Event && item.state != EventState::Cancelled && item.last_day < today;
        if held && !has_report(connection, EventId(item.id))? {
            unreported.push(item);
        }
    }
    Ok(unreported)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::EventOperation;
    use crate::reports::testing::Section;
    use crate::reports::{ReportOperation, begin_from_event};

    #[test]
    fn events_that_were_held_are_asked_for_until_they_have_a_report() {
        let section = Section::new();
        let add = |title: &str, day: &str, state: &str| {
            let (starts, ends) = (format!("{day}T19:00:00"), format!("{day}T21:00:00"));
            let draft = serde_json::json!({ "title": title, "starts": starts, "ends": ends, "state": state });
            let draft = serde_json::from_value(draft).unwrap();
            section.workspace.transact(EventOperation::Create, |writer| events::create(writer, draft)).unwrap().value
        };
        add("Trop ancien", "2019-01-31", "held");
        let first = add("Premier", "2019-02-05", "planned");
        add("Annulé", "2019-02-10", "cancelled");
        add("Second", "2019-03-03", "held");
        add("Aujourd’hui", "2019-03-04", "held");
        let week = || section.workspace.read(|reader| week(reader, "2019-03-04".parse().unwrap())).unwrap();
        let unreported =
            |week: ReportsWeek| -> Vec<String> { week.unreported_events.into_iter().map(|item| item.title).collect() };
        assert_eq!(unreported(week()), ["Second", "Premier"]);

        section.workspace.transact(ReportOperation::Begin, |writer| begin_from_event(writer, first)).unwrap();
        assert_eq!(week().drafts[0].title, "Premier");
        assert_eq!(unreported(week()), ["Second"]);
    }
}
