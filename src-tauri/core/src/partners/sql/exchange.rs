//! The SQL of exchanges, and of who took part in them.

use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::Connection;

use super::contact;
use super::promise::{self, StoredPromise};
use crate::partners::{Exchange, ExchangeDraft, ExchangeId, ExchangePerson, OrganisationId};
use crate::problem::Result;
use crate::record::{self, Part as _, Record as _, ToColumn as _, expect_changed, part};
use crate::write::{Writer, revision};

/// Adds an exchange, without its people and promises. The draft has been checked.
pub(crate) fn insert(
    writer: &Writer<'_>,
    id: ExchangeId,
    organisation: OrganisationId,
    draft: &ExchangeDraft,
) -> Result<()> {
    record::insert(writer, &id, draft, &[("organisation_id", &organisation)])
}

/// What a form shows of an exchange, and its organisation.
pub(crate) fn draft(connection: &Connection, id: ExchangeId) -> Result<(OrganisationId, ExchangeDraft)> {
    let (organisation, draft) = record::find_row::<ExchangeDraft, _>(connection, &id, |row| {
        Ok((row.get("organisation_id")?, ExchangeDraft::read(row, Tz::UTC)?))
    })?;
    let people = people(connection, id)?.into_iter().map(|(person, _)| person).collect();
    let promises = promise::of_exchange(connection, id)?.iter().map(StoredPromise::current).collect();
    Ok((organisation, ExchangeDraft { people, promises, ..draft }))
}

/// The exchanges with an organisation, as seen on `day`, the latest first, at most `limit`.
pub(crate) fn of_organisation(
    connection: &Connection,
    organisation: OrganisationId,
    day: NaiveDate,
    limit: u32,
) -> Result<Vec<Exchange>> {
    let mut exchanges = Vec::new();
    let mut statement = connection
        .prepare_cached("SELECT * FROM exchange WHERE organisation_id = ?1 ORDER BY held_on DESC, id DESC LIMIT ?2")?;
    let mut rows = statement.query((organisation, limit))?;
    while let Some(row) = rows.next()? {
        let id: ExchangeId = row.get("id")?;
        let (people, people_names) = people(connection, id)?.into_iter().unzip();
        let stored = promise::of_exchange(connection, id)?;
        let promise_states = stored.iter().map(|promise| promise.state(day)).collect();
        let promises = stored.iter().map(StoredPromise::current).collect();
        exchanges.push(Exchange {
            id,
            revision: revision::of(connection, id.into())?,
            organisation_id: organisation,
            draft: ExchangeDraft { people, promises, ..ExchangeDraft::read(row, Tz::UTC)? },
            people_names,
            promise_states,
        });
    }
    Ok(exchanges)
}

/// How many exchanges there were with an organisation.
pub(crate) fn count(connection: &Connection, organisation: OrganisationId) -> Result<u32> {
    let count = connection
        .prepare_cached("SELECT count(*) FROM exchange WHERE organisation_id = ?1")?
        .query_row([organisation], |row| row.get(0))?;
    Ok(count)
}

/// Those who took part in an exchange, in order, with their names.
fn people(connection: &Connection, exchange: ExchangeId) -> Result<Vec<(ExchangePerson, String)>> {
    let people = connection
        .prepare_cached(&format!(
            "SELECT exchange_person.*, coalesce(trim(ours.given_name || ' ' || ours.family_name), {name}) AS name
             FROM exchange_person LEFT JOIN person AS ours ON ours.id = exchange_person.person_id
               LEFT JOIN contact ON contact.id = contact_id LEFT JOIN person ON person.id = contact.person_id
             WHERE exchange_id = ?1 ORDER BY position, exchange_person.id",
            name = contact::NAME,
        ))?
        .query_map([exchange], |row| Ok((ExchangePerson::read(row)?, row.get("name")?)))?
        .collect::<Result<_, _>>()?;
    Ok(people)
}

/// Makes those who took part in an exchange exactly `people`: lines that are named are updated or stay, the others are inserted.
pub(crate) fn put_people(
    writer: &Writer<'_>,
    (organisation, exchange): (OrganisationId, ExchangeId),
    people: &[ExchangePerson],
) -> Result<()> {
    let present: Vec<ExchangePerson> = self::people(writer, exchange)?.into_iter().map(|(person, _)| person).collect();
    part::put(writer, &present, people, |person| {
        if let Some(contact) = person.contact_id {
            contact::expect_of(writer, organisation, contact)?;
        }
        Ok(vec![("organisation_id", organisation.to_column()), ("exchange_id", exchange.to_column())])
    })
}

/// Removes an exchange with those who took part; its promises are gone already.
pub(crate) fn delete(writer: &Writer<'_>, id: ExchangeId) -> Result<()> {
    writer.execute("DELETE FROM exchange_person WHERE exchange_id = ?1", [id])?;
    expect_changed(writer.execute("DELETE FROM exchange WHERE id = ?1", [id])?)
}

/// Removes the exchanges with an organisation; their promises are gone already.
pub(crate) fn delete_of_organisation(writer: &Writer<'_>, organisation: OrganisationId) -> Result<()> {
    writer.execute("DELETE FROM exchange_person WHERE organisation_id = ?1", [organisation])?;
    writer.execute("DELETE FROM exchange WHERE organisation_id = ?1", [organisation])?;
    Ok(())
}
