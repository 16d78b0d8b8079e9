//! Reports: one of them, and the list, seen through a window.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{EventId, ReportId};
use crate::problem::Result;
use crate::reports::{Report, ReportRow, ReportStatus, ReportsPage, ReportsQuery, find, sql};

/// The most rows of one window.
const MAX_WINDOW: u32 = 200;

/// One report, whole.
pub fn get(connection: &Connection, id: ReportId) -> Result<Report> {
    sql::get(connection, id)
}

/// The reports that `query` asks for.
pub fn list(connection: &Connection, query: &ReportsQuery) -> Result<ReportsPage> {
    let total = sql::count(connection, query)?;
    let mut rows = sql::rows(connection, query, query.limit.min(MAX_WINDOW))?;
    if !query.search.is_empty() {
        for row in &mut rows {
            row.excerpt = find::excerpt(&sql::words(connection, row.id)?, &query.search);
        }
    }
    Ok(ReportsPage { total, rows })
}

/// At most `limit` reports still to finish, the one changed last first.
pub fn unfinished(connection: &Connection, limit: u32) -> Result<Vec<ReportRow>> {
    let query = ReportsQuery { status: Some(ReportStatus::Draft), ..ReportsQuery::default() };
    sql::rows(connection, &query, limit)
}

/// A report of an event, as where the event is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EventReport {
    /// The report.
    pub id: ReportId,
    /// Its title.
    pub title: String,
    /// The event.
    pub event_id: EventId,
    /// Whether it was published.
    pub status: ReportStatus,
}

/// The reports of some events, the latest first.
pub fn of_events(connection: &Connection, events: &[EventId]) -> Result<Vec<EventReport>> {
    sql::of_events(connection, events)
}

/// Whether there is a report of this event.
pub fn has_report(connection: &Connection, event: EventId) -> Result<bool> {
    sql::has_report(connection, event)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Search;
    use crate::reports::testing::Section;
    use crate::reports::{ReportOperation, publish};

    #[test]
    fn reports_are_listed_by_words_and_by_status() {
        let section = Section::new();
        let (meeting, market) = (section.report("Réunion de mars"), section.report("Au marché"));
        let empty = section.get(market).text_revision;
        section.write(market, empty, "Trois personnes parlent de la réunion, puis du budget.").unwrap();
        let day = "2019-03-04".parse().unwrap();
        section.workspace.transact(ReportOperation::Publish, |writer| publish(writer, meeting, day)).unwrap();
        let listed = |query: ReportsQuery| {
            let page = section.workspace.read(|reader| list(reader, &query)).unwrap();
            assert_eq!(page.total as usize, page.rows.len());
            page.rows
        };
        let ids = |rows: Vec<ReportRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
        let all = ReportsQuery { limit: 10, ..ReportsQuery::default() };

        assert_eq!(ids(listed(all.clone())), [market, meeting]);
        let published = ReportsQuery { status: Some(ReportStatus::Published), ..all.clone() };
        assert_eq!(ids(listed(published)), [meeting]);
        let found = listed(ReportsQuery { search: "budg".into(), ..all.clone() });
        assert!(found[0].excerpt.as_deref().is_some_and(|excerpt| excerpt.contains("budget")));
        assert_eq!(ids(found), [market]);
        let event = ReportsQuery { event_id: Some(EventId::new()), ..all };
        assert!(listed(event).is_empty());

        // A word of the title weighs more than one of the text.
        let search = Search { typed: "reunion", limit: 5 };
        let hits = section.workspace.read(|reader| find(reader, search)).unwrap();
        assert_eq!(hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>(), [meeting, market]);
    }
}
