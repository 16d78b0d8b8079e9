//! The SQL of an organisation's own fields.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _};

use crate::partners::silence::Silence;
use crate::partners::{Organisation, OrganisationDraft, OrganisationId, OrganisationName, SilentOrganisation};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _, expect_changed};
use crate::time;
use crate::write::{Writer, revision};

/// The day of the last exchange with the organisation of a row.
pub(super) const LAST_EXCHANGE: &str =
    "(SELECT max(held_on) FROM exchange WHERE exchange.organisation_id = organisation.id)";

/// Whether the organisation of a row is silent, given the day and the moment of a [`Silence`] as parameters.
pub(super) fn is_silent(day: &str, moment: &str) -> String {
    format!("coalesce({LAST_EXCHANGE} < {day}, organisation.created_at < {moment})")
}

/// Adds an organisation. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, id: OrganisationId, draft: &OrganisationDraft) -> Result<()> {
    let created_at = time::to_sql(time::now());
    record::insert(writer, &id, draft, &[("name_key", &draft.name_key()), ("created_at", &created_at)])
}

/// What a form shows of an organisation.
pub(crate) fn draft(connection: &Connection, id: OrganisationId) -> Result<OrganisationDraft> {
    record::find(connection, &id)
}

/// An organisation, without what other tables hold of it.
pub(crate) fn get(connection: &Connection, id: OrganisationId, silence: &Silence) -> Result<Organisation> {
    let revision = revision::of(connection, id.into())?;
    connection
        .prepare_cached(&format!(
            "SELECT *, {LAST_EXCHANGE} AS last_exchange_on, {} AS silent FROM organisation WHERE id = ?1",
            is_silent("?2", "?3")
        ))?
        .query_row((id, silence.day, &silence.moment), |row| {
            Ok(Organisation {
                id,
                revision,
                draft: OrganisationDraft::read(row, Tz::UTC)?,
                archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
                last_exchange_on: row.get("last_exchange_on")?,
                silent: row.get("silent")?,
                contacts: Vec::new(),
                open_promises: Vec::new(),
                exchanges: Vec::new(),
                exchanges_total: 0,
                campaigns: Vec::new(),
            })
        })
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// The name of an organisation.
pub(crate) fn named(connection: &Connection, id: OrganisationId) -> Result<Option<OrganisationName>> {
    let named = connection
        .prepare_cached("SELECT name FROM organisation WHERE id = ?1")?
        .query_row([id], |row| Ok(OrganisationName { id, name: row.get(0)? }))
        .optional()?;
    Ok(named)
}

/// Sets an organisation aside or brings it back.
pub(crate) fn set_archived(writer: &Writer<'_>, id: OrganisationId, archived: bool) -> Result<()> {
    let at = archived.then(|| time::to_sql(time::now()));
    let changed = writer
        .prepare_cached(
            "UPDATE organisation SET archived_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(archived_at, ?2) END
             WHERE id = ?1",
        )?
        .execute((id, at))?;
    expect_changed(changed)
}

/// Removes an organisation from which everything else was taken.
pub(crate) fn delete(writer: &Writer<'_>, id: OrganisationId) -> Result<()> {
    expect_changed(writer.execute("DELETE FROM organisation WHERE id = ?1", [id])?)
}

/// How many organisations are silent, and at most `limit` of them, the longest silent first.
pub(crate) fn silent(connection: &Connection, silence: &Silence, limit: u32) -> Result<(u32, Vec<SilentOrganisation>)> {
    let condition = format!("archived_at IS NULL AND {}", is_silent("?1", "?2"));
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM organisation WHERE {condition}"))?
        .query_row((silence.day, &silence.moment), |row| row.get(0))?;
    let silent = connection
        .prepare_cached(&format!(
            "SELECT id, name, kind, {LAST_EXCHANGE} AS last_exchange_on FROM organisation WHERE {condition}
             ORDER BY coalesce(last_exchange_on, created_at), name_key, id LIMIT ?3"
        ))?
        .query_map((silence.day, &silence.moment, limit), |row| {
            Ok(SilentOrganisation {
                id: row.get("id")?,
                name: row.get("name")?,
                kind: row.get("kind")?,
                last_exchange_on: row.get("last_exchange_on")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok((total, silent))
}
