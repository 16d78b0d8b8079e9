//! The list of organisations, and all of them as lines of a table.

use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::contact;
use super::organisation::{LAST_EXCHANGE, is_silent};
use crate::partners::silence::Silence;
use crate::partners::{
    ContactDraft, ExportLine, OrganisationDraft, OrganisationRow, OrganisationsPage, OrganisationsQuery,
    OrganisationsSort,
};
use crate::problem::Result;
use crate::record::Record as _;
use crate::text::match_words;

/// The promises of the organisation of a row whose task is open.
const OPEN_PROMISES: &str = "FROM promise JOIN task ON task.id = promise.task_id
    WHERE promise.organisation_id = organisation.id AND task.done_at IS NULL";

/// A window on organisations, as seen on a day.
pub(crate) fn list(
    connection: &Connection,
    query: &OrganisationsQuery,
    (day, silence): (NaiveDate, &Silence),
    limit: u32,
) -> Result<OrganisationsPage> {
    let (condition, mut values) = condition(query, silence);
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM organisation WHERE {condition}"))?
        .query_row(params_from_iter(&values), |row| row.get(0))?;
    let day = place(&mut values, day.to_string());
    let silent = silent(&mut values, silence);
    let rows = connection
        .prepare_cached(&format!(
            "SELECT id, name, kind, phone, email, archived_at IS NOT NULL AS archived, {LAST_EXCHANGE} AS last_exchange_on,
                    {silent} AS silent,
                    (SELECT count(*) FROM contact WHERE contact.organisation_id = organisation.id
                       AND coalesce(since <= {day}, TRUE) AND coalesce({day} <= until, TRUE)) AS contacts,
                    (SELECT count(*) {OPEN_PROMISES}) AS open_promises,
                    (SELECT count(*) {OPEN_PROMISES} AND task.due_on < {day}) AS late_promises
             FROM organisation WHERE {condition} ORDER BY {order} LIMIT {limit} OFFSET {offset}",
            order = order(query),
            offset = query.offset,
        ))?
        .query_map(params_from_iter(&values), |row| {
            Ok(OrganisationRow {
                id: row.get("id")?,
                name: row.get("name")?,
                kind: row.get("kind")?,
                phone: row.get("phone")?,
                email: row.get("email")?,
                contacts: row.get("contacts")?,
                last_exchange_on: row.get("last_exchange_on")?,
                open_promises: row.get("open_promises")?,
                late_promises: row.get("late_promises")?,
                silent: row.get("silent")?,
                archived: row.get("archived")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(OrganisationsPage { total, rows })
}

/// What a query asks of a row, with its values.
fn condition(query: &OrganisationsQuery, silence: &Silence) -> (String, Vec<Value>) {
    let mut conditions =
        vec![if query.archived { "archived_at IS NOT NULL" } else { "archived_at IS NULL" }.to_owned()];
    let mut values = Vec::new();
    if let Some(words) = match_words(&query.search) {
        let words = place(&mut values, words);
        conditions.push(format!(
            "organisation.rowid IN (SELECT rowid FROM organisation_search WHERE organisation_search MATCH {words})"
        ));
    }
    if !query.kinds.is_empty() {
        let kinds: Vec<String> = query.kinds.iter().map(|kind| place(&mut values, kind.word().to_owned())).collect();
        conditions.push(format!("kind IN ({})", kinds.join(", ")));
    }
    if query.silent {
        conditions.push(silent(&mut values, silence));
    }
    (conditions.join(" AND "), values)
}

/// Adds a value; its place in the statement.
fn place(values: &mut Vec<Value>, value: String) -> String {
    values.push(value.into());
    format!("?{}", values.len())
}

fn silent(values: &mut Vec<Value>, silence: &Silence) -> String {
    let day = place(values, silence.day.to_string());
    is_silent(&day, &place(values, silence.moment.clone()))
}

/// The name decides among equals, and the id among namesakes, so that no window shows an organisation twice.
fn order(query: &OrganisationsQuery) -> String {
    let direction = if query.descending { "DESC" } else { "ASC" };
    match query.sort {
        OrganisationsSort::Name => format!("name_key {direction}, id {direction}"),
        OrganisationsSort::LastExchange => {
            format!("last_exchange_on IS NULL, last_exchange_on {direction}, name_key, id")
        }
    }
}

/// Every organisation that is not set aside, with a line for each of its contacts.
pub(crate) fn export(connection: &Connection) -> Result<Vec<ExportLine>> {
    let mut lines = Vec::new();
    let mut organisations = connection.prepare(&format!(
        "SELECT *, {LAST_EXCHANGE} AS last_exchange_on FROM organisation WHERE archived_at IS NULL ORDER BY name_key, id"
    ))?;
    let mut rows = organisations.query([])?;
    while let Some(row) = rows.next()? {
        let organisation = OrganisationDraft::read(row, Tz::UTC)?;
        let last_exchange_on = row.get("last_exchange_on")?;
        let line = |contact: Option<ContactDraft>| ExportLine {
            organisation: organisation.clone(),
            last_exchange_on,
            contact,
        };
        let contacts = contact::named_drafts(connection, row.get("id")?)?;
        if contacts.is_empty() {
            lines.push(line(None));
        }
        lines.extend(contacts.into_iter().map(|contact| line(Some(contact))));
    }
    Ok(lines)
}
